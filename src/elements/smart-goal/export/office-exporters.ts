/**
 * Word and Excel: each comes with its library when it is first asked for. The scripts in one file have neither, and
 * say what to do instead (`src/build/one-language.mjs`).
 */
import type { PlanDocument } from './report.js';

export type OfficeKind = 'word' | 'excel';

export const OFFICE: Partial<
  Record<OfficeKind, () => Promise<{ write(document: PlanDocument): Promise<Blob> }>>
> = {
  word: () => import('./formats/docx.js'),
  excel: () => import('./formats/xlsx.js'),
};
