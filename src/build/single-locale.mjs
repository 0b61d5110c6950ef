/** What loads the libraries for Word and Excel, and what stands there without them. */
const LEFT_OUT = {
  '/smart-goal/export/office-exporters.ts': 'export const OFFICE_EXPORTERS = {};',
  '/road-map/lazy/word-exporter.ts': 'export const loadWordExporter = undefined;',
};

/** What stands for another language: nothing, but texts of the feed in it are still compared, as they are written. */
const standIn = (id) =>
  id.includes('/need-words/') ? "export const stem = (word) => word, common = '';" : 'export {};';

/**
 * One language for the script in one file: nothing of the others is in it, and it speaks no other. Nor are the
 * libraries for Word and Excel in it, which would nearly double it for every page.
 */
export const singleLocale = (language) => ({
  name: 'single-locale',
  buildEnd() {
    const ids = [...this.getModuleIds()];
    for (const file of ['/i18n/languages.ts', ...Object.keys(LEFT_OUT)])
      if (!ids.some((id) => id.endsWith(file))) this.error(`There is no ${file} to leave the rest out by`);
  },
  load(id) {
    if (id.endsWith('/i18n/languages.ts'))
      return [
        `export const LANGUAGES = ['${language}'];`,
        `export const DEFAULT_LANGUAGE = '${language}';`,
        // Whatever the page says, it is the default.
        'export const LANGUAGE_CODES = [];',
      ].join('\n');
    const leftOut = Object.keys(LEFT_OUT).find((file) => id.endsWith(file));
    if (leftOut) return LEFT_OUT[leftOut];
    const [, other] =
      /\/(?:generated|stemmers|need-words)\/(?:.+\/)?(lv|en|lt|et)\.ts$/.exec(id) ??
      /\/road-map\/content\/(lv|en|lt|et)\//.exec(id) ??
      [];
    return other && other !== language ? standIn(id) : null;
  },
});
