/**
 * Word: loaded with its library when it is first used. The single-file scripts do not include it
 * (`src/build/single-locale.mjs`).
 */
import type { writeMap } from './map-docx.js';
import type { writeTemplate } from './template-docx.js';

export interface WordExporter {
  readonly writeMap: typeof writeMap;
  readonly writeTemplate: typeof writeTemplate;
}

export const loadWordExporter: (() => Promise<WordExporter>) | undefined = () => import('./docx.js');
