/**
 * Word and Excel: each is loaded with its library when it is first used. The single-file scripts include neither, and
 * say what to do instead (`src/build/single-locale.mjs`).
 */
import type { Report } from './report.types.js';

export type OfficeFormat = 'word' | 'excel';

export const OFFICE_EXPORTERS: Partial<
  Record<OfficeFormat, () => Promise<(report: Report) => Promise<Blob>>>
> = {
  word: async () => (await import('./formats/docx.js')).writeDocx,
  excel: async () => (await import('./formats/xlsx.js')).writeXlsx,
};
