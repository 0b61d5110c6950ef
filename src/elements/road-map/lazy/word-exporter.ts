/**
 * Word: loaded with its library when it is first used. The single-file scripts do not include it
 * (`src/build/single-locale.mjs`).
 */
import type { FilledTemplate } from './template-docx.js';

export const loadWordExporter:
  (() => Promise<(filled: FilledTemplate) => Promise<Blob>>) | undefined = async () =>
  (await import('./template-docx.js')).writeTemplate;
