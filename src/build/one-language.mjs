/**
 * One language for the script in one file: nothing of the others is in it, and it speaks no other. Nor are the
 * libraries for Word and Excel in it, which would nearly double it for every page.
 */
export const oneLanguage = (language) => ({
  name: 'one-language',
  buildEnd() {
    const ids = [...this.getModuleIds()];
    for (const file of ['/locale/languages.ts', '/smart-goal/out/office.ts'])
      if (!ids.some((id) => id.endsWith(file))) this.error(`There is no ${file} to leave the rest out by`);
  },
  load(id) {
    if (id.endsWith('/locale/languages.ts'))
      return `export const LANGUAGES = ['${language}'];\nexport const OTHERWISE = '${language}';`;
    if (id.endsWith('/smart-goal/out/office.ts')) return 'export const OFFICE = {};';
    const [, other] = /\/(?:generated|stem)\/(?:.+\/)?(lv|en|lt|et)\.ts$/.exec(id) ?? [];
    return other && other !== language ? 'export {};' : null;
  },
});
