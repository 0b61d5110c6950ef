/** Where an element stands: on a map, on a page that changes its language, and in a frame on a page of another. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { organisations } = JSON.parse(readFileSync('stories/feeds/paraugnovads.json', 'utf8'));

/** An enterprise that has no other near it. */
const ALONE = 'vilnas-maja';

const module = [{ language: 'lv', file: 'tilts.js' }];

export const CASES = {
  'map: the enterprises stand on a map, and one that is chosen there tells who it is': async ({
    open,
    text,
  }) => {
    const person = await open({
      body: '<tilts-enterprise-showcase src="/feed.json" map></tilts-enterprise-showcase>',
    });
    const isOpen = (isOpen) =>
      person.page.waitForFunction(
        (isOpen) =>
          isOpen ===
          Boolean(
            document.querySelector('tilts-enterprise-showcase').shadowRoot.querySelector('.map-canvas'),
          ),
        {},
        isOpen,
      );
    await person.press(text('showcase.map'));
    await person.says(text('map.hint'));
    await isOpen(true);
    // Closed while it zooms, and opened again.
    await person.press(text('map.zoom-in'));
    await person.press(text('map.close'));
    await isOpen(false);
    await person.press(text('showcase.map'));
    await person.says(text('map.hint'));
    const pin = await person.page.waitForSelector(`tilts-enterprise-showcase >>> [data-pin="${ALONE}"]`);
    await pin.click();
    await person.says(text('map.show-in-list'));
  },
  'map: the organisations that are found stand on a map, and a card leads to its pin': async ({
    language,
    open,
    text,
  }) => {
    const found = organisations.filter(({ geo, kind }) => geo && kind === 'municipality');
    const name = found.at(-1).name[language];
    const person = await open({
      body: '<tilts-organisation-directory src="/feed.json" preset="kind: municipality" map></tilts-organisation-directory>',
    });
    await person.says(name);
    await person.press(text('showcase.show-on-map-title', name));
    await person.says(text('map.show-in-list'));
    await person.press(text('map.all'));
    await person.page.waitForFunction(
      (ids) => {
        const { shadowRoot } = document.querySelector('tilts-organisation-directory');
        const pins = [...shadowRoot.querySelectorAll(':is([data-pin], [data-cluster])')];
        return String(pins.map(({ dataset }) => dataset.pin).sort()) === ids;
      },
      {},
      String(found.map(({ id }) => id).sort()),
    );
    const chosen = await person.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('tilts-organisation-directory');
      return [...shadowRoot.querySelectorAll('[aria-pressed=true]')].map(({ ariaLabel }) => ariaLabel);
    });
    assert.deepEqual(chosen, [name]);
    await person.press(text('map.close'));
    await person.page.waitForFunction(
      () => !document.querySelector('tilts-organisation-directory').shadowRoot.querySelector('.map-canvas'),
    );
  },
  'language: the elements follow the page, and what was typed stays': {
    variants: module,
    async run({ open, text, textsOf }) {
      const person = await open({
        body: '<tilts-instrument-directory src="/feed.json"></tilts-instrument-directory>',
      });
      await person.says(text('action.eligibility'));
      await person.type(text('search.label'), 'mentor', 'searchbox');
      for (const language of ['et', 'lt', 'en']) {
        await person.page.evaluate((language) => (document.documentElement.lang = language), language);
        const other = await textsOf(language);
        await person.says(other('action.eligibility'));
        const field = await person.find('searchbox', other('search.label')).waitHandle();
        assert.equal(await field.evaluate(({ value }) => value), 'mentor');
      }
    },
  },
  'embedding: in a frame a list has its language and its height, and finds': {
    variants: module,
    async run({ open, site, text }) {
      const settings = 'element=instrument-directory&src=/feed.json&lang=lv&limit=3';
      const person = await open({
        head: '<script src="/tilts/embed-host.js" defer></script>',
        body: `<iframe title="Saraksts" src="${site.base}/tilts/embed.html#${settings}"></iframe>`,
      });
      const inside = await (await person.page.waitForSelector('iframe')).contentFrame();
      const field = await inside.waitForFunction(() =>
        document.querySelector('tilts-instrument-directory')?.shadowRoot?.querySelector('input[type=search]'),
      );
      await person.page.waitForFunction(() => document.querySelector('iframe').clientHeight > 500);
      await field.asElement().type('mentor');
      await inside.waitForFunction(() =>
        document.querySelector('tilts-instrument-directory').shadowRoot.querySelector('mark'),
      );
      const label = await inside.evaluate(
        () =>
          document.querySelector('tilts-instrument-directory').shadowRoot.querySelector('[role=search]')
            .ariaLabel,
      );
      assert.ok(label.startsWith(text('search.label').split(' ')[0]), label);
    },
  },
};
