import { expect } from '@open-wc/testing';
import {
  card,
  waitForDialogToClose,
  openDetail,
  showAll,
  titles,
} from '../../helpers/instrument-directory.po.js';
import { mount } from '../../helpers/elements.js';
import { enterprise, fullEnterprise } from '../../helpers/enterprises.js';
import { sample } from '../../helpers/feeds.js';
import {
  getAllByRole,
  describeFocus,
  hasRole,
  langOf,
  accessibleNames,
  getByRole,
  textOf,
} from '../../helpers/queries.js';
import { json, status, useNetwork } from '../../helpers/network.js';
import { useConsole, useTestPage } from '../../helpers/page.js';
import { anyLanguagePattern, message } from '../../helpers/messages.js';
import {
  createShowcase,
  feedWith,
  mountShowcase,
  type Showcase,
} from '../../helpers/enterprise-showcase.po.js';
import { useGeolocation } from '../../helpers/geolocation.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, fill, selectOption, selectedOption, waitForText } from '../../helpers/user.js';

const named = (name: string, change: object = {}) =>
  enterprise(name.replace(/[^A-Za-z0-9]/g, '').toLowerCase(), { name: { en: name, lv: name }, ...change });

const several = (count: number) =>
  Array.from({ length: count }, (_, at) => named(`N${String(at + 1).padStart(3, '0')}`));

const pictures = (root: Element): HTMLImageElement[] => [
  ...(root.shadowRoot ?? root).querySelectorAll<HTMLImageElement>('img'),
];

describe('the cards of the showcase', () => {
  const network = useNetwork();
  useTestPage();

  it('show what an enterprise does, whom it helps, where, what it sells, and what a buyer needs to know', async () => {
    const element = await mountShowcase(network, feedWith([fullEnterprise()]));
    const text = textOf(card(element, 'Enterprise full'));
    expect(text).to.include('Summary full');
    expect(text).to.include('Food · Paraugpilsēta');
    expect(text).to.include(message('showcase.target-groups', 'Young people'));
    expect(text).to.match(/Zupa Ēdināšana Cits/);
    expect(text).to.include(message('showcase.status-granted'));
    expect(text).to.include(message('showcase.work-integration-people', 6));
    expect(text).to.include(message('showcase.sells-to-municipality'));
  });

  it('have no incomplete sentences if little is known', async () => {
    const element = await mountShowcase(network, feedWith([named('Least')]));
    expect(textOf(card(element, 'Least'))).to.match(/^L Least Summary least Save$/);
  });

  it('show a status only if it is valid today', async () => {
    const feed = feedWith([
      named('Ended', { status: { kind: 'granted', until: '2026-11-21' } }),
      named('Lasts', { status: { kind: 'granted', until: '2026-11-22' } }),
      named('None', { status: { kind: 'none' } }),
    ]);
    const element = await mountShowcase(network, feed);
    const hasStatus = (title: string) => textOf(card(element, title)).includes('status');
    expect(['Ended', 'Lasts', 'None'].map(hasStatus)).to.deep.equal([false, true, false]);
  });

  it('list four products, and how many more there are', async () => {
    const products = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name }));
    const element = await mountShowcase(network, feedWith([named('Shop', { products })]));
    expect(
      getAllByRole(getByRole(element, 'list', message('showcase.offer')), 'listitem').map(textOf),
    ).to.deep.equal('a b c d +2'.split(' '));
  });

  it('show initials if there is no logo or the logo is broken', async () => {
    const logo = { url: '/test-feeds/missing.svg' };
    const element = await mountShowcase(
      network,
      feedWith([named('Glass Point'), named('Iron Point', { logo })]),
    );
    expect(textOf(card(element, 'Glass Point'))).to.match(/^GP/);
    await waitUntil(() => textOf(card(element, 'Iron Point')).startsWith('IP'), 'the letters stand in');
    expect(pictures(element)).to.deep.equal([]);
  });

  it('reserve space for a picture while it loads', async () => {
    const url = '/stories/demo/crest.svg';
    const photos = [{ url, width: 1200, height: 800 }, { url }];
    const element = createShowcase({ src: network.respondAt(json(feedWith([named('A', { photos })]))) });
    await mount(element);
    await waitForText(element, 'Summary a');
    const [image] = pictures(element);
    expect([image!.width, image!.height].every((size) => size > 40)).to.equal(true);
    expect(image!.alt).to.equal('');
    expect(image!.loading).to.equal('lazy');
  });

  it('are read out in the language they are written in, with a badge', async () => {
    const element = await mountShowcase(
      network,
      feedWith([named('A', { summary: { lv: 'Tikai latviski' } })]),
    );
    const summary = getAllByRole(element, 'paragraph', 'Tikai latviski')[0]!;
    expect(langOf(summary)).to.equal('lv');
    expect(textOf(card(element, 'A'))).to.include('Latvian');
  });

  it('have headings of the level that the page needs', async () => {
    const element = await mountShowcase(network, feedWith([named('A')]), { 'heading-level': '2' });
    expect(getByRole(element, 'heading', 'A').ariaLevel).to.equal('2');
  });
});

describe('the order of the showcase', () => {
  const network = useNetwork();
  useTestPage();
  const FEED = feedWith([
    named('Pear', { joined: '2026-01-01', geo: { lat: 57, lon: 25 } }),
    named('Apple', { joined: '2026-03-01' }),
    named('Čili', { featured: true, geo: { lat: 59, lon: 25 }, logo: { url: '/demo/crest.svg' } }),
    named('Cider', { geo: { lat: 56.9, lon: 24.1 } }),
  ]);
  const order = (element: Showcase) => titles(element).join(' ');

  const device = useGeolocation();

  it('is the publisher’s, recommended ones first; a missing logo makes no difference', async () => {
    expect(order(await mountShowcase(network, FEED))).to.equal('Čili Pear Apple Cider');
  });

  it('is alphabetical in each language', async () => {
    const element = await mountShowcase(network, FEED);
    await selectOption(element, message('sort.label'), message('sort.title'));
    expect(order(element)).to.equal('Apple Cider Čili Pear');
    element.lang = 'lv';
    await waitUntil(() => order(element) === 'Apple Cider Čili Pear', 'sorted in Latvian');
  });

  it('can be newest first', async () => {
    const element = await mountShowcase(network, FEED);
    await selectOption(element, message('sort.label'), message('sort.newest'));
    expect(order(element)).to.equal('Apple Pear Čili Cider');
  });

  it('can be nearest first once a visitor has shared their location, with distances', async () => {
    device.setPosition(56.95, 24.1);
    const element = await mountShowcase(network, FEED);
    const options = () => accessibleNames(getByRole(element, 'combobox', message('sort.label')), 'option');
    expect(options()).not.to.include(message('showcase.sort-nearest'));
    await click(element, message('showcase.locate'));
    expect(order(element)).to.equal('Cider Pear Čili Apple');
    expect(selectedOption(element, message('sort.label'))).to.equal(message('showcase.sort-nearest'));
    expect(textOf(card(element, 'Cider'))).to.include('5.6 km');
    expect(textOf(element)).to.include(message('showcase.located'));
    expect(location.href).not.to.match(/56\.9|24\.1/);
  });

  it('does not change if the device does not share its location, and says so', async () => {
    device.setPosition();
    const element = await mountShowcase(network, FEED);
    await click(element, message('showcase.locate'));
    expect(order(element)).to.equal('Čili Pear Apple Cider');
    expect(textOf(element)).to.include(message('showcase.location-failed'));
  });
});

describe('the length of the list', () => {
  const network = useNetwork();
  useTestPage();

  it('is twelve at first; “Show more” adds cards and focuses the first of them', async () => {
    const element = await mountShowcase(network, feedWith(several(30)));
    expect(titles(element)).to.have.length(12);
    expect(textOf(element)).to.include(message('showcase.count', 30));
    await click(element, message('results.more', 18));
    expect(titles(element)).to.have.length(24);
    expect(describeFocus()).to.equal('button N013');
    await showAll(element);
    expect(titles(element)).to.have.length(30);
  });

  it('is no more than the webmaster’s limit', async () => {
    const element = await mountShowcase(network, feedWith(several(30)), { limit: '3' });
    expect(titles(element)).to.have.length(3);
    expect(textOf(element)).to.match(/30 enterprises\s+Shown here: 3/);
  });
});

describe('a feed with problems', () => {
  const network = useNetwork();
  useTestPage();
  const lines = useConsole();

  it('has invalid enterprises: the others are shown, and the webmaster sees which are left out', async () => {
    const feed = feedWith([named('A'), { id: 'bad', name: 'x' }, named('B', { geo: { lat: 900, lon: 0 } })]);
    const element = await mountShowcase(network, feed, { debug: '' });
    expect(titles(element)).to.deep.equal(['A']);
    await waitForText(element, message('feed.issues', 2));
    await click(element, message('feed.issues', 2));
    await waitForText(element, /bad/);
    await waitUntil(
      () => lines.some(({ text }) => /enterprises\[1\].*bad/.test(text)),
      'the console says it',
    );
  });

  it('has no enterprises', async () => {
    const element = await mountShowcase(network, feedWith([]));
    expect(textOf(element)).to.include(message('empty.feed'));
  });

  it('is missing: the fallback link stays, and the visitor can try again', async () => {
    const url = network.respondAt(status(404), json(feedWith([named('A')])));
    const element = createShowcase({ src: url });
    await mount(element);
    await waitUntil(() => hasRole(element, 'alert'), 'says what failed');
    expect(accessibleNames(element, 'link')).to.deep.equal(['The list as a page']);
    await click(element, message('feed.retry'));
    await waitForText(element, 'Summary a');
  });
});

describe('every enterprise of the sample', () => {
  const network = useNetwork();
  useTestPage();

  for (const lang of ['lv', 'en', 'lt', 'et'])
    it(`${lang}: can be opened, and has no incomplete texts`, async () => {
      const feed = sample() as unknown as { enterprises: { name: unknown }[] };
      const element = await mountShowcase(network, feed, { lang });
      await showAll(element);
      expect(titles(element)).to.have.length(feed.enterprises.length);
      for (const title of titles(element)) {
        const text = textOf(await openDetail(element, title));
        expect(text).to.include(title);
        expect(text, title).not.to.match(/undefined|NaN|Invalid|\{\d\}|\|| # |\[object/);
        await click(element, anyLanguagePattern('dialog.close'));
        await waitForDialogToClose(element);
      }
    });
});

describe('the search of the showcase', () => {
  const network = useNetwork();
  useTestPage();

  it('finds by product, field, target group and procurement code', async () => {
    const element = await mountShowcase(
      network,
      feedWith([fullEnterprise(), named('Other', { sectors: ['care'], targetGroups: ['seniors'] })]),
    );
    for (const [query, found] of [
      ['zupas', 'Enterprise full'],
      ['55520000', 'Enterprise full'],
      ['care', 'Other'],
      ['senior', 'Other'],
      ['young', 'Enterprise full'],
    ] as const) {
      await fill(element, message('showcase.search'), query);
      expect(titles(element), query).to.deep.equal([found]);
    }
    await fill(element, message('showcase.search'), 'xylophone');
    expect(textOf(element)).to.include(message('empty.title'));
  });
});
