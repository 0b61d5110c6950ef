/** A grant is found and read; who may have it; an enterprise, and how to call it; a step of the road map. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadContent } from '../../../src/core/road-map/content.ts';

const FEED = JSON.parse(readFileSync('stories/feeds/paraugnovads.json', 'utf8'));
const tag = (name, more = '') =>
  `<tilts-${name} src="/feed.json" ${more}><a href="/saraksts">Saraksts</a></tilts-${name}>`;
const byId = (list, id) => FEED[list].find((each) => each.id === id);
const inLanguage = (text, language) => (typeof text === 'string' ? text : text[language]);

const DETAIL = { lv: 'mentor', lt: 'mentor' };

export const CASES = {
  'a grant is found by a word, read, and saved: the shortlist holds it after a reload': async ({
    open,
    text,
    language,
  }) => {
    const mentoring = byId('instruments', 'paraugnovads-mentor-programme');
    const title = inLanguage(mentoring.title, language);
    const person = await open({ body: tag('instrument-directory') });
    await person.says(inLanguage(byId('instruments', 'property-free-use').title, language));
    await person.type(text('search.label'), DETAIL[language], 'searchbox');
    await person.page.waitForFunction(
      () =>
        document.querySelector('tilts-instrument-directory').shadowRoot.querySelectorAll('mark').length > 0,
    );
    await person.press(title);
    await person.says(text('detail.who'));
    await person.says(inLanguage(mentoring.description, language).split(/[\n.]/)[0]);
    await person.press(text('dialog.close'));
    await person.press(text('card.favourite-title', title));
    await person.says(text('action.favourites', '1'));
    await person.page.reload();
    await person.says(text('action.favourites', '1'));
    await person.press(text('action.favourites', '1'));
    await person.says(text('compare.device'));
    assert.ok((await person.shown()).includes(title));
  },
  'am I eligible: an answer moves suitable support to the top, and says so': async ({ open, text }) => {
    const person = await open({ body: tag('instrument-directory') });
    await person.says(text('action.eligibility'));
    await person.press(text('action.eligibility'));
    await person.says(text('eligibility-question.legal-form'));
    await person.fill(text('eligibility-question.legal-form'), 'association', 'combobox');
    const shown = await person.says(text('eligibility.eligible'));
    assert.ok(shown.includes(text('eligibility.maybe')), 'some may fit');
    assert.ok(
      shown.indexOf(text('eligibility.eligible')) < shown.indexOf(text('eligibility.maybe')),
      'what fits comes first',
    );
  },
  'a handbook is found by its title in another language, and is put on the list of what to read': async ({
    open,
    text,
    language,
  }) => {
    const stories = byId('resources', 'best-practice-stories');
    const title = inLanguage(stories.title, language);
    const person = await open({ body: tag('resource-library') });
    await person.says(inLanguage(byId('resources', 'localympact-road-map').title, language));
    await person.type(text('library.search'), 'Parimad praktikad', 'searchbox');
    await person.press(title);
    await person.says(text('library.ask-us'));
    await person.press(text('dialog.close'));
    await person.press(text('card.favourite-title', title));
    await person.press(text('action.favourites', '1'));
    await person.says(text('library.reading-list'));
    assert.ok((await person.shown()).includes(inLanguage(stories.publisher.name, language)));
  },
  'a need is found by its CPV code, can be answered, and fits an enterprise': async ({
    open,
    text,
    language,
  }) => {
    const need = byId('needs', 'nometnes-edinasana');
    const title = inLanguage(need.title, language);
    const person = await open({ body: tag('needs-board') });
    await person.says(inLanguage(byId('needs', 'bernudarzu-vela').title, language));
    await person.type(text('needs.search'), '55520000', 'searchbox');
    await person.press(title);
    await person.says(text('needs.answer'));
    const shown = await person.says(text('needs.matches'));
    assert.ok(shown.includes(need.contact.email) && shown.includes(need.contact.phone));
    assert.ok(shown.includes(byId('enterprises', 'saulgriezu-maize').name), 'the bakery fits');
    await person.press(text('dialog.close'));
    await person.press(text('needs.mine'));
    await person.fill(text('needs.mine.choose'), 'saulgriezu-maize', 'combobox');
    await person.says(text('needs.fits', '').trim());
  },
  'a need is found on the way from an enterprise that may answer it: two presses': async ({
    open,
    text,
    language,
  }) => {
    const { name } = byId('enterprises', 'saulgriezu-maize');
    const need = inLanguage(byId('needs', 'nometnes-edinasana').title, language);
    const other = inLanguage(byId('needs', 'bernudarzu-vela').title, language);
    const showcase = tag('enterprise-showcase', 'needs-page="?n.enterprise="');
    const person = await open({ body: showcase + tag('needs-board', 'url-state="n"') });
    await person.says(other);
    await person.press(inLanguage(name, language));
    await person.page.waitForFunction(() =>
      document.querySelector('tilts-enterprise-showcase').shadowRoot.querySelector('.needs-link a'),
    );
    const link = await person.page.evaluate(
      () =>
        document.querySelector('tilts-enterprise-showcase').shadowRoot.querySelector('.needs-link a')
          .innerText,
    );
    await person.press(link, 'link');
    await person.page.waitForFunction(() => location.search.includes('n.enterprise='));
    await person.says(text('needs.suits', inLanguage(name, language)));
    const shown = await person.shown();
    assert.ok(shown.includes(need) && !shown.includes(other), 'only what may suit it');
    await person.press(text('needs.suits.all'));
    await person.says(other);
  },
  'a step of the road map is done, and is there the next time; a module has documents for Word': async ({
    open,
    text,
    language,
    isModule,
  }) => {
    const { steps, templates } = await loadContent(language);
    const { title } = steps.municipality['find.contact'];
    const person = await open({ body: tag('road-map') });
    await person.press(title, 'checkbox');
    await person.says(text('road-map.progress', '1', '28'));
    await person.page.reload();
    await person.says(text('road-map.progress', '1', '28'));
    await person.press(text('road-map.share'));
    await person.says(text('road-map.save'));
    assert.equal((await person.shown()).includes(templates.letter.title), isModule);
  },
  'a young person finds who has a mentor near them, calls, and saves the contact': async ({
    open,
    text,
    language,
  }) => {
    const centre = byId('organisations', 'paraugpilseta-youth-centre');
    const council = byId('organisations', 'ezermala-youth-council');
    const name = inLanguage(centre.name, language);
    const person = await open({ body: tag('organisation-directory') });
    await person.says(inLanguage(council.name, language));
    await person.fill(text('organisations.where'), 'ezermala', 'combobox');
    await person.fill(text('organisations.need'), 'mentoring', 'combobox');
    await person.says(centre.contact.phone);
    assert.ok(!(await person.shown()).includes(inLanguage(council.name, language)), 'it has no mentor');
    await person.press(name);
    await person.says(text('organisations.works-with'));
    await person.press(text('dialog.close'));
    await person.press(text('card.favourite-title', name));
    await person.press(text('action.favourites', '1'));
    await person.says(text('organisations.saved'));
  },
  'what a municipality can do is ticked off, and the rest is added to the plan': async ({ open, text }) => {
    const person = await open({ body: tag('organisation-directory', 'action-lists') });
    await person.says(text('organisations.search'));
    await person.press(text('actions.title'));
    await person.says(text('actions.municipality.needs'));
    await person.press(text('actions.municipality.needs'), 'checkbox');
    await person.says(text('actions.progress', '1', '10'));
    await person.press(text('actions.to-plan'));
    await person.says(text('actions.in-plan'));
    // Saved a moment after the change.
    const plan = await person.page.waitForFunction(() => globalThis.localStorage.getItem('tilts:plan'));
    const stored = await plan.jsonValue();
    assert.ok(stored.includes(text('actions.municipality.network')), stored);
    assert.ok(!stored.includes(text('actions.municipality.needs')), 'it is done already');
  },
  'an enterprise is found by what it sells, and can be phoned': async ({ open, text, language }) => {
    const bakery = byId('enterprises', 'saulgriezu-maize');
    const person = await open({ body: tag('enterprise-showcase') });
    const name = inLanguage(bakery.name, language);
    await person.says(inLanguage(bakery.summary, language).slice(0, 20));
    await person.type(text('showcase.search'), name.slice(0, 8), 'searchbox');
    await person.press(name);
    await person.says(bakery.contact.phone);
    const addresses = await person.page.evaluate(() =>
      [
        ...document.querySelector('tilts-enterprise-showcase').shadowRoot.querySelectorAll('a[href^="tel:"]'),
      ].map(({ href }) => href),
    );
    assert.ok(addresses.includes(`tel:${bakery.contact.phone.replaceAll(' ', '')}`), addresses.join());
  },
};
