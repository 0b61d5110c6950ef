import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { sample } from '../../helpers/feeds.js';
import { openDetail, titles, waitForDialogToClose } from '../../helpers/instrument-directory.po.js';
import { map, openMap, OTHER_ORIGIN, pins, requestsTo, settle, TILE_URL } from '../../helpers/map.js';
import { anyLanguagePattern, message } from '../../helpers/messages.js';
import { checkAccessibility } from '../../helpers/map-accessibility.js';
import { useNetwork } from '../../helpers/network.js';
import {
  feedWith,
  mountOrganisations,
  organisation,
  type Organisations,
} from '../../helpers/organisation-directory.po.js';
import { useTestPage } from '../../helpers/page.js';
import {
  accessibleNames,
  deepActiveElement,
  describeFocus,
  getAllByRole,
  getByRole,
  hasRole,
  isVisible,
  textOf,
} from '../../helpers/queries.js';
import { click, selectOption } from '../../helpers/user.js';

const TOWN = { lat: 57.3, lon: 25.6 };
const RECORDS = [
  organisation('north', {
    areas: ['north'],
    geo: { lat: 57.9, lon: 25.1 },
    address: { text: 'Skolas iela 1, Mazciems', locality: 'Mazciems' },
    contact: { name: 'Anna Liepa', phone: '+371 60 000 001' },
  }),
  organisation('south', { areas: ['south'], geo: { lat: 56.7, lon: 24.9 } }),
  organisation('office', { areas: ['county'], geo: TOWN }),
  organisation('service', { areas: ['county'], geo: TOWN }),
  organisation('bank', { areas: ['lv'] }),
];
const TOGETHER = message('organisations.map-cluster', 2);

const said = (): string => document.querySelector('[data-tilts-announcer]')?.textContent ?? '';

describe('map of the directory of organisations', () => {
  const network = useNetwork();
  useTestPage();
  const showMap = (attributes = {}): Promise<Organisations> =>
    mountOrganisations(network, feedWith(RECORDS), { map: '', 'heading-level': '2', ...attributes });
  const toggle = (element: Organisations) => getByRole(element, 'button', message('showcase.map'));

  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  beforeEach(() => performance.clearResourceTimings());

  it('is offered beside the list only if the webmaster enables it', async () => {
    const element = await mountOrganisations(network, feedWith(RECORDS));
    expect(hasRole(element, 'button', message('showcase.map'))).to.equal(false);
    expect(hasRole(element, 'button', message('showcase.show-on-map-title', 'Name north'))).to.equal(false);
    element.map = true;
    await element.updateComplete;
    await openMap(element);
    expect(titles(element)).to.have.length(5);
    expect(toggle(element).ariaExpanded).to.equal('true');
  });

  it('says how many organisations are on it and how many are not, also to screen readers', async () => {
    const element = await showMap();
    await openMap(element);
    expect(pins(element)).to.deep.equal([TOGETHER, 'Name north', 'Name south']);
    expect(textOf(element)).to.include(message('organisations.map-located', 4));
    expect(textOf(element)).to.include(message('organisations.map-unlocated', 1));
    expect(said()).to.equal(message('organisations.map-located', 4));
  });

  it('shows the pins of the place where the visitor is, and all again', async () => {
    const element = await showMap();
    await openMap(element);
    await selectOption(element, message('organisations.where'), 'North Parish');
    await settle(element, () => !pins(element).includes('Name south'), 'the other parish is left out');
    expect(pins(element)).to.deep.equal([TOGETHER, 'Name north']);
    await selectOption(element, message('organisations.where'), message('organisations.everywhere'));
    await settle(element, () => pins(element).length === 3, 'all are back');
  });

  it('says that none of those which are found has a location', async () => {
    const element = await mountOrganisations(network, feedWith(RECORDS.slice(-1)), { map: '' });
    await click(element, message('showcase.map'));
    await settle(element, () => textOf(element).includes(message('organisations.map-none')), 'it says so');
    expect(pins(element)).to.deep.equal([]);
  });

  it('leads by keyboard from the list to the pin, to the organisation in full, and back to its card', async () => {
    const element = await showMap();
    getByRole(element, 'button', message('showcase.show-on-map-title', 'Name north')).focus();
    await sendKeys({ press: 'Enter' });
    await settle(element, () => describeFocus() === 'button Name north', 'its name has the focus');
    expect(getByRole(map(element), 'button', 'Name north').ariaPressed).to.equal('true');
    const panel = deepActiveElement()!.closest<HTMLElement>('section')!;
    expect(textOf(panel)).to.include('Skolas iela 1, Mazciems');
    expect(textOf(panel)).to.include('Anna Liepa');
    expect(accessibleNames(panel, 'link')).to.deep.equal(['+371 60 000 001']);
    await sendKeys({ press: 'Enter' });
    await settle(element, () => hasRole(element, 'dialog'), 'it opens in full');
    await sendKeys({ press: 'Escape' });
    await waitForDialogToClose(element);
    expect(describeFocus()).to.equal('button Name north');
    getByRole(element, 'button', message('map.show-in-list')).focus();
    await sendKeys({ press: 'Enter' });
    await settle(
      element,
      () => deepActiveElement()?.closest('article')?.ariaCurrent === 'true',
      'the card has the focus',
    );
    expect(textOf(deepActiveElement()!.closest('article')!)).to.include('Name north');
  });

  it('is left by Escape: first what is chosen, then the map', async () => {
    const element = await showMap();
    await openMap(element);
    getByRole(map(element), 'button', 'Name south').focus();
    await sendKeys({ press: 'Enter' });
    await settle(element, () => hasRole(element, 'button', message('map.show-in-list')), 'it is chosen');
    await sendKeys({ press: 'Escape' });
    await settle(element, () => !hasRole(element, 'button', message('map.show-in-list')), 'none is chosen');
    expect(deepActiveElement()).to.equal(getByRole(map(element), 'button', 'Name south'));
    await sendKeys({ press: 'Escape' });
    await settle(element, () => deepActiveElement() === toggle(element), 'the map is closed');
    expect(toggle(element).ariaExpanded).to.equal('false');
  });

  it('lists the organisations of one house', async () => {
    const element = await showMap();
    await openMap(element);
    getByRole(map(element), 'button', TOGETHER).click();
    const heading = message('organisations.map-coincident', 2);
    await settle(element, () => textOf(element).includes(heading), 'they are named');
    getByRole(getByRole(element, 'list', heading), 'button', 'Name service').click();
    await settle(element, () => hasRole(element, 'button', message('map.show-in-list')), 'one is chosen');
    expect(describeFocus()).to.equal('button Name service');
  });

  it('shows the names of places on a plain background, and asks no host, without tiles', async () => {
    const element = await showMap();
    await openMap(element);
    expect(map(element).querySelector('.leaflet-labels-pane')!.textContent).to.equal('Mazciems');
    expect(hasRole(element, 'button', message('map.show-tiles'))).to.equal(false);
    expect(map(element).querySelector('img')).to.equal(null);
  });

  it('contacts the host of the tiles only after a click, or at once if the webmaster allows it', async () => {
    const attributes = { 'map-tiles': `${OTHER_ORIGIN}${TILE_URL}`, 'map-attribution': '© Somebody' };
    const element = await showMap(attributes);
    await openMap(element);
    expect(textOf(element)).to.include(message('map.tile-host', new URL(OTHER_ORIGIN).host));
    expect(requestsTo(OTHER_ORIGIN, '')).to.equal(0);
    await click(element, message('map.show-tiles'));
    await settle(element, () => requestsTo(OTHER_ORIGIN) > 0, 'the pictures are asked for');
    expect(textOf(element)).to.include('© Somebody');
    const allowed = await showMap({ ...attributes, 'picture-hosts': new URL(OTHER_ORIGIN).host });
    await openMap(allowed);
    expect(hasRole(allowed, 'button', message('map.show-tiles'))).to.equal(false);
    expect(textOf(allowed)).to.include('© Somebody');
  });

  it('is beside the address of an organisation in full, if it has a location', async () => {
    const element = await showMap();
    const dialog = await openDetail(element, 'Name north');
    expect(hasRole(dialog, 'group', anyLanguagePattern('map.canvas'))).to.equal(false);
    await click(element, message('profile.map'));
    await settle(element, () => hasRole(dialog, 'group', anyLanguagePattern('map.canvas')), 'a map opens');
    expect(deepActiveElement()).to.equal(map(element));
    expect(accessibleNames(map(element), 'img')).to.deep.equal(['Name north']);
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    await openDetail(element, 'Name bank');
    expect(hasRole(element, 'button', message('profile.map'))).to.equal(false);
  });

  it('a map and the buttons that open it are not on paper', async () => {
    const element = await showMap();
    await openMap(element);
    const onScreen = [
      toggle(element),
      map(element),
      getByRole(element, 'button', message('showcase.show-on-map-title', 'Name north')),
    ];
    expect(onScreen.map(isVisible)).to.deep.equal([true, true, true]);
    await emulateMedia({ media: 'print' });
    expect(onScreen.map((each) => each.checkVisibility())).to.deep.equal([false, false, false]);
    await emulateMedia({ media: 'screen' });
    const dialog = await openDetail(element, 'Name north');
    expect(hasRole(dialog, 'button', message('profile.map'))).to.equal(true);
    await emulateMedia({ media: 'print' });
    expect(getAllByRole(dialog, 'button')).to.deep.equal([]);
    await emulateMedia({ media: 'screen' });
  });

  checkAccessibility((attributes) => mountOrganisations(network, sample(), attributes));
});
