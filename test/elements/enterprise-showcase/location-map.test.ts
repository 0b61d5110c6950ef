import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { waitForDialogToClose, openDetail } from '../../helpers/instrument-directory.po.js';
import { enterprise } from '../../helpers/enterprises.js';
import { message } from '../../helpers/messages.js';
import { getAllByRole, describeFocus, hasRole, accessibleNames, getByRole } from '../../helpers/queries.js';
import { map, openMap, OTHER_ORIGIN, TILE_URL, pins, requestsTo, settle } from '../../helpers/map.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { useGeolocation } from '../../helpers/geolocation.js';
import { feedWith, mountShowcase, type Showcase } from '../../helpers/enterprise-showcase.po.js';
import { click } from '../../helpers/user.js';

const RECORDS = [
  enterprise('bakery', { geo: { lat: 57, lon: 25 } }),
  enterprise('laundry', { geo: { lat: 57.4, lon: 25.9 } }),
  enterprise('choir'),
];

describe('places on the map of the showcase', () => {
  const network = useNetwork();
  const device = useGeolocation();
  useTestPage();
  const showMap = (attributes = {}): Promise<Showcase> =>
    mountShowcase(network, feedWith(RECORDS), { map: '', ...attributes });
  const pictures = (element: Showcase): string[] => accessibleNames(map(element), 'img');

  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  beforeEach(() => performance.clearResourceTimings());

  it('shows where the visitor is, once allowed, whether the map is open or opened later', async () => {
    device.setPosition(57.1, 25.2);
    const element = await showMap();
    await openMap(element);
    expect(pictures(element)).to.deep.equal([]);
    await click(element, message('showcase.locate'));
    await settle(
      element,
      () => pictures(element).join() === message('map.user-location'),
      'the place is marked',
    );
    await click(element, message('map.close'));
    await openMap(element);
    expect(pictures(element)).to.deep.equal([message('map.user-location')]);
  });

  it('moves to show the visitor while no tiles are loaded', async () => {
    device.setPosition(54.7, 25.3);
    const element = await showMap();
    await openMap(element);
    await click(element, message('showcase.locate'));
    const isInside = () => {
      const frame = map(element).getBoundingClientRect();
      const [here] = getAllByRole(map(element), 'img').map((each) => each.getBoundingClientRect());
      return here !== undefined && here.top > frame.top && here.bottom < frame.bottom;
    };
    await settle(element, isInside, 'the place is seen');
  });

  it('does not move to the visitor if tiles are loaded: their host would learn the location', async () => {
    device.setPosition(54.7, 25.3);
    const element = await showMap({ 'map-tiles': TILE_URL });
    await openMap(element);
    await settle(element, () => requestsTo(location.origin) > 0, 'the pictures are asked for');
    const asked = () =>
      new Set(performance.getEntriesByType('resource').flatMap(({ name }) => /tile=.*/.exec(name) ?? []));
    const before = asked();
    await click(element, message('showcase.locate'));
    await settle(element, () => pictures(element).length === 1, 'the place is marked');
    expect([...asked()].filter((tile) => !before.has(tile))).to.deep.equal([]);
  });

  it('is shown in the profile too, when a visitor asks for it', async () => {
    const element = await showMap({ 'map-tiles': `${OTHER_ORIGIN}${TILE_URL}` });
    const dialog = await openDetail(element, 'Enterprise bakery');
    expect(hasRole(dialog, 'group', /^Map/)).to.equal(false);
    await click(element, message('profile.map'));
    await settle(element, () => hasRole(dialog, 'group', /^Map/), 'the map is there');
    expect(describeFocus()).to.match(/^group Map\./);
    expect(pictures(element)).to.deep.equal(['Enterprise bakery']);
    expect(pins(element)).to.deep.equal([]);
    expect(hasRole(element, 'button', message('profile.map'))).to.equal(false);
    expect(requestsTo(OTHER_ORIGIN, '')).to.equal(0);
    await click(element, message('map.show-tiles'));
    await settle(element, () => requestsTo(OTHER_ORIGIN) > 0, 'the pictures are asked for');
  });

  it('starts afresh in each profile, and is offered only if there is a location', async () => {
    const element = await showMap();
    await openDetail(element, 'Enterprise bakery');
    await click(element, message('profile.map'));
    await settle(element, () => hasRole(element, 'group', /^Map/), 'the map is there');
    await click(element, message('profile.next', 'Enterprise laundry'));
    expect(hasRole(element, 'group', /^Map/)).to.equal(false);
    await click(element, message('profile.map'));
    await settle(element, () => hasRole(element, 'group', /^Map/), 'the map is there');
    expect(pictures(element)).to.deep.equal(['Enterprise laundry']);
    await click(element, message('profile.next', 'Enterprise choir'));
    expect(hasRole(element, 'button', message('profile.map'))).to.equal(false);
    getByRole(element, 'button', message('dialog.close')).click();
    await waitForDialogToClose(element);
    await openDetail(element, 'Enterprise laundry');
    expect(hasRole(element, 'button', message('profile.map'))).to.equal(true);
  });

  it('is not in the profile if the webmaster offers no map', async () => {
    const element = await mountShowcase(network, feedWith(RECORDS));
    await openDetail(element, 'Enterprise bakery');
    expect(hasRole(element, 'button', message('profile.map'))).to.equal(false);
  });
});
