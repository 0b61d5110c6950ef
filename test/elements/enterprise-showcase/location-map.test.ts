import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { dialogGone, open, press } from '../../helpers/directory.js';
import { enterprise } from '../../helpers/enterprises.js';
import { all, focusedOn, has, names, one } from '../../helpers/find.js';
import { map, openMap, OTHER, PICTURE, pins, requestsTo, settle } from '../../helpers/map.js';
import { useNetwork } from '../../helpers/network.js';
import { usePage } from '../../helpers/page.js';
import { useDevice } from '../../helpers/place.js';
import { feedWith, show, type Showcase } from '../../helpers/showcase.js';

const RECORDS = [
  enterprise('bakery', { geo: { lat: 57, lon: 25 } }),
  enterprise('laundry', { geo: { lat: 57.4, lon: 25.9 } }),
  enterprise('choir'),
];

describe('places on the map of the showcase', () => {
  const network = useNetwork();
  const device = useDevice();
  usePage();
  const showMap = (attributes = {}): Promise<Showcase> =>
    show(network, feedWith(RECORDS), { map: '', ...attributes });
  const pictures = (element: Showcase): string[] => names(map(element), 'img');

  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  beforeEach(() => performance.clearResourceTimings());

  it('says where the visitor is, once asked, whether the map is open or opened later', async () => {
    device.standAt(57.1, 25.2);
    const element = await showMap();
    await openMap(element);
    expect(pictures(element)).to.deep.equal([]);
    await press(element, 'Near me');
    await settle(element, () => pictures(element).join() === 'You are here', 'the place is marked');
    await press(element, 'Close the map');
    await openMap(element);
    expect(pictures(element)).to.deep.equal(['You are here']);
  });

  it('goes where the visitor is seen too, while the ground has no pictures', async () => {
    device.standAt(54.7, 25.3);
    const element = await showMap();
    await openMap(element);
    await press(element, 'Near me');
    const isInside = () => {
      const frame = map(element).getBoundingClientRect();
      const [here] = all(map(element), 'img').map((each) => each.getBoundingClientRect());
      return here !== undefined && here.top > frame.top && here.bottom < frame.bottom;
    };
    await settle(element, isInside, 'the place is seen');
  });

  it('does not go where the visitor is: the map’s pictures would tell their host', async () => {
    device.standAt(54.7, 25.3);
    const element = await showMap({ 'map-tiles': PICTURE });
    await openMap(element);
    await settle(element, () => requestsTo(location.origin) > 0, 'the pictures are asked for');
    const asked = () =>
      new Set(performance.getEntriesByType('resource').flatMap(({ name }) => /tile=.*/.exec(name) ?? []));
    const before = asked();
    await press(element, 'Near me');
    await settle(element, () => pictures(element).length === 1, 'the place is marked');
    expect([...asked()].filter((tile) => !before.has(tile))).to.deep.equal([]);
  });

  it('is shown in the profile too, when a visitor asks for it', async () => {
    const element = await showMap({ 'map-tiles': `${OTHER}${PICTURE}` });
    const dialog = await open(element, 'Enterprise bakery');
    expect(has(dialog, 'group', /^Map/)).to.equal(false);
    await press(element, 'Show on the map');
    await settle(element, () => has(dialog, 'group', /^Map/), 'the map is there');
    expect(focusedOn()).to.match(/^group Map\./);
    expect(pictures(element)).to.deep.equal(['Enterprise bakery']);
    expect(pins(element)).to.deep.equal([]);
    expect(has(element, 'button', 'Show on the map')).to.equal(false);
    expect(requestsTo(OTHER, '')).to.equal(0);
    await press(element, 'Show the map images');
    await settle(element, () => requestsTo(OTHER) > 0, 'the pictures are asked for');
  });

  it('begins anew in each profile, and is offered only with a place', async () => {
    const element = await showMap();
    await open(element, 'Enterprise bakery');
    await press(element, 'Show on the map');
    await settle(element, () => has(element, 'group', /^Map/), 'the map is there');
    await press(element, 'Next: Enterprise laundry');
    expect(has(element, 'group', /^Map/)).to.equal(false);
    await press(element, 'Show on the map');
    await settle(element, () => has(element, 'group', /^Map/), 'the map is there');
    expect(pictures(element)).to.deep.equal(['Enterprise laundry']);
    await press(element, 'Next: Enterprise choir');
    expect(has(element, 'button', 'Show on the map')).to.equal(false);
    one(element, 'button', 'Close').click();
    await dialogGone(element);
    await open(element, 'Enterprise laundry');
    expect(has(element, 'button', 'Show on the map')).to.equal(true);
  });

  it('is not in the profile where the webmaster offers no map', async () => {
    const element = await show(network, feedWith(RECORDS));
    await open(element, 'Enterprise bakery');
    expect(has(element, 'button', 'Show on the map')).to.equal(false);
  });
});
