/** The map on a phone: one finger scrolls the page, two move the map, and it says so. */
import assert from 'node:assert/strict';
import { tag } from '../../helpers/host-page.mjs';
import { press } from './all-elements.mjs';

/** Fingers that go down side by side, move together and go up. */
async function drag(page, { x, y }, fingers, [right, down]) {
  const touches = [];
  for (let at = 0; at < fingers; at++) touches.push(await page.touchscreen.touchStart(x + 60 * at, y));
  for (let step = 1; step <= 10; step++)
    for (const [at, touch] of touches.entries())
      await touch.move(x + 60 * at + (right * step) / 10, y + (down * step) / 10);
  for (const touch of touches) await touch.end();
}

/** How far the page is scrolled, and where the first pin is on the map, once both are at rest. */
const atRest = (page) =>
  page.evaluate(async () => {
    const look = () => {
      const { shadowRoot } = document.querySelector('tilts-enterprise-showcase');
      const [pin, canvas] = [':is([data-pin], [data-cluster])', '.map-canvas'].map((each) =>
        shadowRoot.querySelector(each).getBoundingClientRect(),
      );
      return [window.scrollY, pin.left - canvas.left, pin.top - canvas.top].map(Math.round);
    };
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let before = look(), same = 0; ;) {
      await frame();
      const now = look();
      same = String(now) === String(before) ? same + 1 : 0;
      before = now;
      if (same === 30) return now;
    }
  });

export const CASES = {
  'one finger on the map scrolls the page, two move the map, and it says so': {
    variants: [
      { language: 'lv', file: 'tilts.js' },
      { language: 'lt', file: 'tilts.lt.js' },
    ],
    run: async ({ open, text }) => {
      const body = tag('enterprise-showcase', { map: '' }) + '<p>Novads</p>'.repeat(60);
      const person = await open({ body });
      const { page } = person;
      await page.setViewport({ width: 390, height: 740, hasTouch: true });
      await person.says(text('showcase.map'));
      await press(page, text('showcase.map'));
      const first = await page.waitForSelector(
        'tilts-enterprise-showcase >>> :is([data-pin], [data-cluster])',
      );
      await person.says(text('map.fingers'));
      await first.evaluate((each) =>
        each.closest('.map-canvas').scrollIntoView({ block: 'center', behavior: 'instant' }),
      );
      const box = await (await page.$('tilts-enterprise-showcase >>> .map-canvas')).boundingBox();
      const centre = { x: box.x + box.width / 2 - 60, y: box.y + box.height / 2 };
      const [scroll, ...pin] = await atRest(page);
      await drag(page, centre, 1, [0, -100]);
      const [scrolled, ...same] = await atRest(page);
      assert.ok(scrolled > scroll + 50, `the page scrolls: ${scroll}, ${scrolled}`);
      assert.deepEqual(same, pin, 'the map stays');
      let still = scrolled;
      let left = pin[0];
      // A busy machine may take two fingers for the scrolling of one: then they try again.
      for (let tries = 0; tries < 3 && left === pin[0]; tries++) {
        await drag(page, { ...centre, y: centre.y + scroll - still }, 2, [90, 0]);
        [still, left] = await atRest(page);
      }
      assert.equal(still, scrolled, 'the page stays');
      assert.ok(left > pin[0] + 50, `the map moves: ${pin[0]}, ${left}`);
    },
  },
};
