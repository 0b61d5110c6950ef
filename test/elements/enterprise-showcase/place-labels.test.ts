import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { enterprise } from '../../helpers/enterprises.js';
import { getAllByRole } from '../../helpers/queries.js';
import { feedWith, mountShowcase, type Showcase } from '../../helpers/enterprise-showcase.po.js';
import { map, openMap, settle } from '../../helpers/map.js';
import { message } from '../../helpers/messages.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { click } from '../../helpers/user.js';

/** Places 2 km apart and no two names alike; the place in the middle has two enterprises. */
const SIDE = 20;
const MIDDLE = 'Vidzemes Lielpilsēta';
const placeAt = (at: number, locality = `Paraugciems ${at}`) =>
  enterprise(`e${at}${locality === MIDDLE ? '-middle' : ''}`, {
    geo: { lat: 56.8 + Math.floor(at / SIDE) * 0.02, lon: 24.8 + (at % SIDE) * 0.035 },
    address: { text: 'x', locality },
  });
const RECORDS = [
  ...Array.from({ length: SIDE ** 2 }, (_, at) => placeAt(at)),
  placeAt(209, MIDDLE),
  placeAt(210, MIDDLE),
];

interface Name {
  readonly text: string;
  readonly box: DOMRect;
}
const namesOn = (element: Showcase): Name[] =>
  [...map(element).querySelectorAll('.leaflet-labels-pane > span')].map((each) => ({
    text: each.textContent,
    box: each.getBoundingClientRect(),
  }));
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const covered = (names: readonly Name[]): string[] =>
  names.flatMap(({ text, box }, at) =>
    names
      .slice(at + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${text} and ${other.text}`),
  );

describe('names of places on a map without tiles', () => {
  const network = useNetwork();
  useTestPage();
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('never cover each other with 400 places, at every zoom; the place with most enterprises has its name', async () => {
    const element = await mountShowcase(network, feedWith(RECORDS), { map: '' });
    await openMap(element);
    let shown = namesOn(element);
    expect(shown.map(({ text }) => text)).to.include(MIDDLE);
    expect(covered(shown)).to.deep.equal([]);
    for (const step of ['map.zoom-in', 'map.zoom-in', 'map.zoom-in', 'map.zoom-out'] as const) {
      const before = shown.map(({ text }) => text).join();
      await click(element, message(step));
      await settle(
        element,
        () =>
          namesOn(element)
            .map(({ text }) => text)
            .join() !== before,
        'other names',
      );
      shown = namesOn(element);
      expect(shown.length).to.be.greaterThan(1);
      expect(covered(shown)).to.deep.equal([]);
    }
  });

  it('are beside the pins and inside the map while there is room', async () => {
    const village = (id: string, lat: number, lon: number) =>
      enterprise(id, { geo: { lat, lon }, address: { text: 'x', locality: `Paraugciems ${id}` } });
    // Each pair is one below the other, so that the pin below is where the name of the one above would be.
    const records = [
      village('a', 57, 25),
      village('b', 56.93, 25),
      village('c', 57.3, 25.9),
      village('d', 57.23, 25.9),
    ];
    const element = await mountShowcase(network, feedWith(records), { map: '' });
    await openMap(element);
    const area = map(element).getBoundingClientRect();
    const buttons = getAllByRole(map(element), 'button').map((each) => each.getBoundingClientRect());
    const names = namesOn(element);
    expect(names).to.have.length(4);
    for (const { text, box } of names) {
      expect(
        buttons.some((each) => overlap(each, box)),
        `${text} is not covered`,
      ).to.equal(false);
      expect(box.left >= area.left && box.right <= area.right && box.bottom <= area.bottom, text).to.equal(
        true,
      );
    }
  });
});
