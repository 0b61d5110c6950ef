import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { toggleFilterValue, titles } from '../../helpers/instrument-directory.po.js';
import { enterprise } from '../../helpers/enterprises.js';
import { sample } from '../../helpers/feeds.js';
import {
  getAllByRole,
  deepActiveElement,
  describeFocus,
  hasRole,
  getByRole,
  textOf,
} from '../../helpers/queries.js';
import { map, openMap, OTHER_ORIGIN, TILE_URL, pins, requestsTo, settle } from '../../helpers/map.js';
import { checkAccessibility } from '../../helpers/map-accessibility.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { feedWith, mountShowcase, type Showcase } from '../../helpers/enterprise-showcase.po.js';
import { messagePattern, message } from '../../helpers/messages.js';
import { click } from '../../helpers/user.js';

const RECORDS = [
  enterprise('bakery', {
    geo: { lat: 57, lon: 25 },
    sectors: ['food'],
    address: { text: 'x', locality: 'Cēsis' },
  }),
  enterprise('laundry', { geo: { lat: 57.4, lon: 25.9 }, sectors: ['care'] }),
  enterprise('garden', { geo: { lat: 56.6, lon: 24.1 } }),
  enterprise('garage', { geo: { lat: 56.6, lon: 24.1 } }),
  enterprise('choir'),
];

const said = (): string => document.querySelector('[data-tilts-announcer]')?.textContent ?? '';

describe('map of the showcase', () => {
  const network = useNetwork();
  useTestPage();
  const showMap = (attributes = {}): Promise<Showcase> =>
    mountShowcase(network, feedWith(RECORDS), { map: '', 'heading-level': '2', ...attributes });

  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  beforeEach(() => performance.clearResourceTimings());

  it('is offered beside the list only if the webmaster enables it', async () => {
    const element = await mountShowcase(network, feedWith(RECORDS));
    expect(hasRole(element, 'button', message('showcase.map'))).to.equal(false);
    element.map = true;
    await element.updateComplete;
    await openMap(element);
    expect(titles(element)).to.have.length(5);
    expect(getByRole(element, 'button', message('showcase.map')).ariaExpanded).to.equal('true');
  });

  it('says how many enterprises are on it and how many are not, also to screen readers', async () => {
    const element = await showMap();
    await openMap(element);
    expect(pins(element)).to.deep.equal([
      message('map.cluster', 2),
      'Enterprise bakery',
      'Enterprise laundry',
    ]);
    expect(textOf(element)).to.include(
      '4 enterprises on the map 1 enterprise without an exact location: list only',
    );
    expect(said()).to.equal(message('map.located', 4));
  });

  it('follows the filters', async () => {
    const element = await showMap();
    await openMap(element);
    await toggleFilterValue(element, message('showcase.sector'), 'Food');
    await settle(element, () => pins(element).join() === 'Enterprise bakery', 'one pin is left');
  });

  it('shows the name of the place below the name of a pin', async () => {
    const element = await showMap();
    element.style.lineHeight = '1.6';
    await openMap(element);
    const pin = () => getByRole(map(element), 'button', 'Enterprise bakery');
    pin().click();
    await settle(element, () => pin().ariaPressed === 'true', 'the pin is chosen');
    const { height, top } = getComputedStyle(pin(), '::after');
    const nameEnds = pin().getBoundingClientRect().top + parseFloat(top) + parseFloat(height);
    const place = [...map(element).querySelectorAll('.leaflet-labels-pane > span')].find(
      ({ textContent }) => textContent === 'Cēsis',
    )!;
    expect(place.getBoundingClientRect().top).to.be.at.least(nameEnds);
  });

  it('shows who is at a pin, and its card in the list', async () => {
    const element = await showMap();
    await openMap(element);
    getByRole(map(element), 'button', 'Enterprise laundry').click();
    await settle(element, () => describeFocus() === 'button Enterprise laundry', 'its name has the focus');
    expect(getByRole(map(element), 'button', 'Enterprise laundry').ariaPressed).to.equal('true');
    expect(getAllByRole(element, 'article').map(({ ariaCurrent }) => ariaCurrent)).to.deep.equal([
      null,
      'true',
      null,
      null,
      null,
    ]);
    await click(element, message('map.show-in-list'));
    await settle(
      element,
      () => deepActiveElement()?.closest('article')?.ariaCurrent === 'true',
      'the card has the focus',
    );
  });

  it('opens from a card, and separates the pins around it', async () => {
    const element = await showMap();
    await click(element, message('showcase.show-on-map-title', 'Enterprise bakery'));
    await settle(
      element,
      () => getAllByRole(element, 'heading', 'Enterprise bakery').length === 2,
      'it is chosen',
    );
    expect(getByRole(map(element), 'button', 'Enterprise bakery').ariaPressed).to.equal('true');
    expect(describeFocus()).to.equal('button Enterprise bakery');
    expect(hasRole(element, 'button', message('showcase.show-on-map-title', 'Enterprise choir'))).to.equal(
      false,
    );
  });

  it('lists the enterprises in one place at the highest zoom', async () => {
    const element = await showMap();
    await openMap(element);
    getByRole(map(element), 'button', /^2 enterprises here/).click();
    await settle(element, () => textOf(element).includes(message('map.coincident', 2)), 'they are named');
    expect(describeFocus()).to.equal(`paragraph ${message('map.coincident', 2)}`);
    getByRole(
      getByRole(element, 'list', message('map.coincident', 2)),
      'button',
      'Enterprise garage',
    ).click();
    await settle(element, () => hasRole(element, 'button', message('map.show-in-list')), 'one is chosen');
    expect(getAllByRole(element, 'heading', 'Enterprise garage')).to.have.length(2);
  });

  it('is used by keyboard alone: pins, zoom, Escape back to the pin and out', async () => {
    const element = await showMap();
    await openMap(element);
    getByRole(map(element), 'button', 'Enterprise bakery').focus();
    await sendKeys({ press: 'Enter' });
    await settle(element, () => hasRole(element, 'button', message('map.show-in-list')), 'it is chosen');
    await sendKeys({ press: 'Escape' });
    await settle(
      element,
      () => !hasRole(element, 'button', message('map.show-in-list')),
      'nothing is chosen',
    );
    expect(describeFocus()).to.equal('button Enterprise bakery');
    await click(element, message('map.zoom-in'));
    await click(element, message('map.all'));
    expect(pins(element)).to.have.length(3);
    await sendKeys({ press: 'Escape' });
    await settle(element, () => describeFocus() === `button ${message('showcase.map')}`, 'the map is closed');
    expect(getByRole(element, 'button', message('showcase.map')).ariaExpanded).to.equal('false');
  });

  it('contacts no other host before a visitor agrees', async () => {
    const element = await showMap({
      'map-tiles': `${OTHER_ORIGIN}${TILE_URL}`,
      'map-attribution': '© Somebody',
    });
    await openMap(element);
    expect(textOf(element)).to.include(message('map.tile-host', new URL(OTHER_ORIGIN).host));
    expect(textOf(element)).not.to.include('© Somebody');
    await click(element, message('map.zoom-out'));
    expect(requestsTo(OTHER_ORIGIN, '')).to.equal(0);
    await click(element, message('map.show-tiles'));
    await settle(element, () => requestsTo(OTHER_ORIGIN) > 0, 'the pictures are asked for');
    expect(textOf(element)).to.include('© Somebody');
    expect(hasRole(element, 'button', message('map.show-tiles'))).to.equal(false);
  });

  it('shows tiles from the page’s own site at once, with their attribution', async () => {
    const link = 'https://credit.example/';
    const element = await showMap({
      'map-tiles': TILE_URL,
      'map-attribution': '© Novads',
      'map-attribution-link': link,
    });
    await openMap(element);
    await settle(element, () => requestsTo(location.origin) > 0, 'the pictures are asked for');
    expect(getByRole<HTMLAnchorElement>(element, 'link', '© Novads').href).to.equal(link);
  });

  it('keeps its pins if the tiles do not load, says so, and tries again', async () => {
    const element = await showMap({ 'map-tiles': '/none/{z}/{x}/{y}.png?tile=' });
    await openMap(element);
    await settle(element, () => hasRole(element, 'button', message('feed.retry')), 'it says so');
    expect(said()).to.match(messagePattern('map.tiles-unavailable'));
    expect(pins(element)).to.have.length(3);
    const before = requestsTo(location.origin);
    await click(element, message('feed.retry'));
    await settle(element, () => requestsTo(location.origin) > before, 'they are asked for again');
  });

  it('warns the webmaster about an address that is not a tile template', async () => {
    const warn = console.warn;
    const lines: string[] = [];
    console.warn = (line: string) => lines.push(line);
    try {
      await openMap(await showMap({ 'map-tiles': 'https://tile.example/map.png' }));
    } finally {
      console.warn = warn;
    }
    expect(lines.join()).to.include('map-tiles="https://tile.example/map.png"');
  });

  it('shows the whole name of a pin at each edge of a narrow map', async () => {
    const name = 'A very long name of an enterprise of the parish';
    const element = await mountShowcase(
      network,
      feedWith([
        enterprise('west', { name, geo: { lat: 57, lon: 24 } }),
        enterprise('east', { name, geo: { lat: 57, lon: 26 } }),
      ]),
      { map: '', style: 'inline-size: 20rem' },
    );
    await openMap(element);
    const area = map(element).getBoundingClientRect();
    for (const pin of getAllByRole(map(element), 'button', name)) {
      pin.focus();
      pin.setAttribute('aria-pressed', 'true');
      const label = getComputedStyle(pin, '::after');
      const [, share, pixels = '0'] = /(-?\d+)%(?: \+ ([\d.]+)px)?/.exec(`${label.translate} 0%`)!;
      const width = parseFloat(label.width);
      const left =
        pin.getBoundingClientRect().left +
        parseFloat(label.left) +
        (Number(share) / 100) * width +
        Number(pixels);
      expect(left).to.be.at.least(area.left);
      expect(left + width).to.be.at.most(area.right);
    }
  });

  it('points at the same place with a pin that is selected', async () => {
    const element = await showMap();
    await openMap(element);
    const pin = () => getByRole(map(element), 'button', 'Enterprise bakery');
    /** Where the tip of the drop is: a square turned by 45 degrees around its centre. */
    const tip = () => {
      const { left, top, width, transformOrigin, scale } = getComputedStyle(pin(), '::before');
      const half = parseFloat(width) / 2;
      expect(parseFloat(transformOrigin)).to.be.closeTo(half, 0.5);
      expect(scale).to.equal('none');
      return { x: parseFloat(left) + half, y: parseFloat(top) + half * (1 + Math.SQRT2) };
    };
    const before = tip();
    pin().click();
    await settle(element, () => pin().ariaPressed === 'true', 'it is selected');
    expect(tip().x).to.be.closeTo(before.x, 0.5);
    expect(tip().y).to.be.closeTo(before.y, 0.5);
  });

  it('still works after the element was moved', async () => {
    const element = await showMap();
    await openMap(element);
    const parent = element.parentElement!;
    element.remove();
    expect(element.renderRoot.querySelectorAll('[data-pin]')).to.have.length(0);
    parent.append(element);
    await settle(element, () => pins(element).length === 3, 'the pins are back');
  });

  checkAccessibility((attributes) => mountShowcase(network, sample(), attributes));
});
