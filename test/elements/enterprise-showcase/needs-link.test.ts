import { expect } from '@open-wc/testing';
import { splitFeed } from '../../../src/core/feed-parts/split-feed.js';
import { violations } from '../../helpers/axe.js';
import { mountAndLoad } from '../../helpers/elements.js';
import {
  createShowcase,
  feedWith,
  mountShowcase,
  type Showcase,
} from '../../helpers/enterprise-showcase.po.js';
import { enterprise } from '../../helpers/enterprises.js';
import { openDetail } from '../../helpers/instrument-directory.po.js';
import { message } from '../../helpers/messages.js';
import { need } from '../../helpers/needs-board.po.js';
import { json, status, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { describeFocus, getAllByRole, getByRole, hasRole, textOf } from '../../helpers/queries.js';
import { click } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

const CPV = '55520000-1';
const FEED = feedWith(
  [
    enterprise('kitchen', { sellsToMunicipality: { cpv: [{ code: CPV }] } }),
    enterprise('bakery', { sectors: ['food'], areas: ['cesis'] }),
    enterprise('laundry'),
  ],
  {
    needs: [
      need('camp', { cpv: [CPV] }),
      need('soup', { cpv: [CPV], sectors: ['food'], areas: ['cesis'] }),
      need('past', { cpv: [CPV], by: '2020-01-01' }),
      { id: 'broken', cpv: [CPV] },
      need('lamps', { kind: 'goods' }),
    ],
  },
);
const PAGE = '/needs?needs.enterprise=';
const link = (count: number): string => message('profile.needs', count);

describe('the way from an enterprise to the needs board', () => {
  const network = useNetwork();
  useTestPage();

  const open = async (name: string, page = PAGE): Promise<Showcase> => {
    const element = await mountShowcase(network, FEED, { 'needs-page': page });
    await openDetail(element, name);
    return element;
  };
  const next = (element: Showcase, name: string): Promise<void> =>
    click(element, message('profile.next', name));
  /** The link of an enterprise with needs shows that they are counted by now. */
  const counted = (element: Showcase, count: number): Promise<void> =>
    waitUntil(() => hasRole(element, 'link', link(count)), `a link to ${count}`);

  it('says how many needs may suit it, and leads to them', async () => {
    const element = await open('Enterprise kitchen');
    await counted(element, 2);
    const { href } = getByRole<HTMLAnchorElement>(element, 'link', link(2));
    expect(href).to.equal(`${location.origin}${PAGE}kitchen`);
    expect(describeFocus()).to.equal('heading Enterprise kitchen');
    expect(await violations()).to.deep.equal([]);
  });

  it('is not there where nothing suits; each enterprise has its own', async () => {
    const element = await open('Enterprise kitchen');
    await counted(element, 2);
    await next(element, 'Enterprise bakery');
    await counted(element, 1);
    expect(getByRole<HTMLAnchorElement>(element, 'link', link(1)).search).to.equal(
      '?needs.enterprise=bakery',
    );
    await next(element, 'Enterprise laundry');
    expect(describeFocus()).to.equal('heading Enterprise laundry');
    expect(getAllByRole(element, 'dialog').map(textOf).join()).not.to.include('may suit');
  });

  for (const page of [undefined, '', 'javascript:alert(1)//'])
    it(`is not there without a page of the board: ${page}`, async () => {
      const element = await open('Enterprise kitchen', page ?? '');
      if (page === undefined) element.removeAttribute('needs-page');
      await element.updateComplete;
      // With a page it would be there by now.
      const other = await open('Enterprise kitchen');
      await counted(other, 2);
      expect(hasRole(element, 'link', link(2))).to.equal(false);
    });

  it('follows a change of the page at once', async () => {
    const element = await open('Enterprise kitchen');
    await counted(element, 2);
    element.setAttribute('needs-page', '/board?b.enterprise=');
    await waitUntil(() => getByRole<HTMLAnchorElement>(element, 'link', link(2)).pathname === '/board');
    element.removeAttribute('needs-page');
    await waitUntil(() => !hasRole(element, 'link', link(2)));
  });

  it('is in the language of the element', async () => {
    const element = await open('Enterprise bakery');
    await counted(element, 1);
    element.lang = 'lv';
    await waitUntil(() =>
      hasRole(element, 'link', '1 vajadzība vai piedāvājums, kas varētu derēt šim uzņēmumam'),
    );
  });
});

describe('the way to the needs board in a published feed', () => {
  const network = useNetwork();
  useTestPage();
  let count = 0;

  /** Puts the feed on the site; returns the addresses of its index and of the needs. */
  async function publish(): Promise<{ src: string; needs: string }> {
    const { index, files } = await splitFeed(FEED, () => `n${++count}`);
    const src = network.respondAt(json(index));
    for (const [name, text] of files) network.setResponses(new URL(name, src).href, () => new Response(text));
    return { src, needs: new URL(index.parts.needs!['en']!, src).href };
  }
  const mountAt = (src: string, attributes = {}): Promise<Showcase> =>
    mountAndLoad(createShowcase({ src, lang: 'en', ...attributes }));

  it('counts in the part with the needs, which is loaded when an enterprise is opened', async () => {
    const { src, needs } = await publish();
    const element = await mountAt(src, { 'needs-page': PAGE });
    expect(network.sentTo(needs)).to.have.length(0);
    await openDetail(element, 'Enterprise kitchen');
    await waitUntil(() => hasRole(element, 'link', link(2)));
    expect(network.sentTo(needs)).to.have.length(1);
  });

  it('loads no needs without a page of the board', async () => {
    const { src, needs } = await publish();
    const element = await mountAt(src);
    await openDetail(element, 'Enterprise kitchen');
    await element.updateComplete;
    expect(network.sentTo(needs)).to.have.length(0);
  });

  it('shows the enterprise without a link if the needs cannot be loaded, and tries again', async () => {
    const { src, needs } = await publish();
    const answer = (): Response => new Response(JSON.stringify(FEED));
    network.setResponses(needs, status(404), answer);
    const element = await mountAt(src, { 'needs-page': PAGE });
    await openDetail(element, 'Enterprise kitchen');
    await waitUntil(() => network.sentTo(needs).length === 1, 'it was asked for');
    expect(textOf(element)).not.to.include('may suit');
    await waitUntil(async () => {
      element.requestUpdate();
      await element.updateComplete;
      return hasRole(element, 'link', link(2));
    }, 'the link is there');
  });
});
