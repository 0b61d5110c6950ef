/**
 * What runs outside Chromium, too: the main ways through the elements, and what browsers may differ in. `test/cases.md`
 * says of each case where it runs, and `test/build/docs.test.mjs` compares.
 */

/** Files of unit tests, as globs with `*` and `{a,b}`. */
export const UNIT_FILES = [
  'test/core/application/drafts/*.test.ts',
  'test/core/application/{questions,validation/validate}.test.ts',
  'test/core/feed/{encoding,load,refused-feed}.test.ts',
  'test/core/search/text-index.test.ts',
  'test/elements/*/{accessibility,dialog,export,keyboard,undo,persistence}.test.ts',
  'test/elements/*/{map,location-map,place-labels}.test.ts',
  'test/elements/*/{language,language-switch,two-languages,url-instrument,url-state,share-url}.test.ts',
  'test/elements/idea-contest/application-form/{drafts,history,input-after-typing,journey,languages,refused,retention}.test.ts',
];

/** By the beginning of their names, cases of `test/e2e/dist.mjs`: lists, and what depends on how the script came. */
const LISTS = [
  ...['a grant is found', 'am I eligible', 'an enterprise is found', 'a handbook is found'],
  ...['a step of the road map', 'a need is found'],
  ...['map:', 'language:', 'embedding:'],
];
/** The main job of the goal helper and of the application form. */
const FORMS = ['a weak goal', 'a team with a minor', 'form: a conditional step', 'in a frame in a sandbox'];

/** The webmaster’s whole way, by mouse. */
const DESK = ['desk: from a workbook'];

/** What comparable products met on real pages and in real browsers. */
const REAL_PAGES = [
  ...['over plain http', 'an application is sent once where the request for a lock is never answered'],
  'an application is sent once where the browser wrongly says that there is no line',
  ...['MooTools, Core and More', 'replaced: a value on Object.prototype: all elements'],
  ...['a page in windows-1257', 'codes of languages', 'a page of XHTML', 'a frame in a sandbox'],
  ...['a translated page', 'shortcuts of the page', 'a foreign query', 'the script runs as text'],
  ...['a page that is left and come back to', 'a feed without Cache-Control'],
  ...['a script of an element that is lost once', 'an old script from a cache'],
  ...['a browser of some years ago: rows of a plan', 'a browser that cannot mix colours'],
  ...['numbers: an ambiguous amount', 'files that are too large'],
];

/** `all`: in each of their variants, as a module and as one file; `once`: in the last of them. */
export const DIST_CASES = {
  phone: { all: [...LISTS, ...FORMS], once: [] },
  // WebKit’s driver takes a minute to write into all those questions.
  firefox: { all: LISTS, once: [...FORMS, ...REAL_PAGES, ...DESK, 'form: a question may have any id'] },
  webkit: { all: LISTS, once: [...FORMS, ...REAL_PAGES, ...DESK] },
};

/** By the beginning of their names, cases of `test/e2e/host-page.mjs`. */
const ON_ANY_PAGE = ['a page without line spacing', 'an editor’s preview', 'a missing feed'];
export const HOST_PAGE_CASES = { firefox: ON_ANY_PAGE, webkit: ON_ANY_PAGE };

/** Whether a case with this name runs there. */
export const isOf = (starts, name) => starts.some((start) => name.startsWith(start));
