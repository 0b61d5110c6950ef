import { expect } from '@open-wc/testing';
import { openDetail, titles, toggleFilterValue } from '../../helpers/instrument-directory.po.js';
import { feedWith, mountBoard, need, type Board } from '../../helpers/needs-board.po.js';
import { message } from '../../helpers/messages.js';
import { status, useNetwork } from '../../helpers/network.js';
import { setUrlParams, urlStateOf, useTestPage, waitForUrl } from '../../helpers/page.js';
import { accessibleNames, describeFocus, getByRole, hasRole, textOf } from '../../helpers/queries.js';
import { click, fill, waitForText } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

const FEED = feedWith(
  [
    need('lamps', { kind: 'goods', by: '2999-01-01' }),
    need('camp', { title: 'Catering for the camp', cpv: ['55520000-1'], by: '2999-02-01' }),
    need('soup', { title: 'Soup for a day', kind: 'goods', cpv: ['55520000-1'], by: '2999-03-01' }),
    need('past', { title: 'Catering of last year', cpv: ['55520000-1'], by: '2020-01-01' }),
  ],
  {
    enterprises: [
      {
        ...{ id: 'kitchen', name: 'Kitchen', summary: 'Soup' },
        sellsToMunicipality: { cpv: [{ code: '55520000-1', name: 'Catering services' }] },
      },
      { id: 'laundry', name: 'Laundry', summary: 'Clean' },
    ],
  },
);
const SUITS = message('needs.suits', 'Kitchen');
const ALL = ['Title lamps', 'Catering for the camp', 'Soup for a day', 'Catering of last year'];
const FITTING = ['Catering for the camp', 'Soup for a day'];

describe('an enterprise in the address of the board', () => {
  const network = useNetwork();
  useTestPage();
  const forgetMine = (): void => {
    localStorage.removeItem('tilts:my-enterprise');
    dispatchEvent(new StorageEvent('storage', { key: 'tilts:my-enterprise' }));
  };
  afterEach(forgetMine);

  const arrive = async (id: string, params: object = {}): Promise<Board> => {
    setUrlParams({ 'n.enterprise': id, ...params });
    const element = await mountBoard(network, FEED, { 'url-state': 'n' });
    await waitUntil(() => hasRole(element, 'searchbox'), 'the board is there');
    return element;
  };
  const showsAll = message('needs.suits.all');

  it('shows what may suit it and why, under its name', async () => {
    const element = await arrive('kitchen');
    expect(titles(element)).to.deep.equal(FITTING);
    expect(textOf(element)).to.include(message('needs.count', 2));
    expect(hasRole(element, 'heading', SUITS)).to.equal(true);
    expect(textOf(element)).to.include('Sells: Catering services').and.not.to.include('Fits your enterprise');
  });

  it('is no filter among the others, which count what may suit it', async () => {
    const element = await arrive('kitchen');
    expect(accessibleNames(element, 'button').join()).not.to.match(/Filters \(1\)|kitchen/);
    await toggleFilterValue(element, message('filter.kind'), message('need-kind.goods'));
    expect(titles(element)).to.deep.equal(['Soup for a day']);
    const kinds = textOf(getByRole(element, 'group', message('filter.kind')));
    expect(kinds)
      .to.include(`${message('need-kind.goods')} 1`)
      .and.to.include(`${message('need-kind.service')} 1`);
    await waitForUrl('n', 'enterprise=kitchen&kind=goods');
  });

  it('stays in the address of a need, and in a search', async () => {
    const element = await arrive('kitchen');
    await openDetail(element, 'Soup for a day');
    expect(urlStateOf('n')).to.equal('enterprise=kitchen&id=soup');
    await click(element, message('dialog.close'));
    await waitForUrl('n', 'enterprise=kitchen');
    await fill(element, message('needs.search'), 'camp');
    await waitUntil(() => titles(element).join() === 'Catering for the camp');
    await waitForUrl('n', 'enterprise=kitchen&q=camp');
  });

  it('goes from the address with one button, and the focus stays on the board', async () => {
    const element = await arrive('kitchen', { page: '7' });
    history.replaceState(null, '', `${location.href}#/route`);
    getByRole(element, 'button', showsAll).focus();
    await click(element, showsAll);
    await waitUntil(() => titles(element).length === 4);
    expect(titles(element)).to.deep.equal(ALL);
    expect(hasRole(element, 'heading', SUITS)).to.equal(false);
    expect(describeFocus()).to.include(message('needs.search'));
    await waitForUrl('n', '');
    expect(new URLSearchParams(location.search).get('page')).to.equal('7');
    expect(location.hash).to.equal('#/route');
  });

  it('is not taken for the visitor’s own, which comes back with the whole board', async () => {
    localStorage.setItem('tilts:my-enterprise', '["laundry"]');
    dispatchEvent(new StorageEvent('storage', { key: 'tilts:my-enterprise' }));
    const element = await arrive('kitchen');
    expect(titles(element)).to.deep.equal(FITTING);
    await click(element, message('needs.mine'));
    await waitForText(element, message('needs.mine.nothing'));
    expect(titles(element)).to.deep.equal(ALL);
    expect(hasRole(element, 'heading', SUITS)).to.equal(false);
    expect(localStorage.getItem('tilts:my-enterprise')).to.equal('["laundry"]');
  });

  it('leaves nothing to show where nothing suits it, and says how to go on', async () => {
    const element = await arrive('laundry');
    await waitForText(element, message('empty.title'));
    expect(hasRole(element, 'heading', message('needs.suits', 'Laundry'))).to.equal(true);
    await click(element, message('empty.clear'));
    await waitUntil(() => titles(element).length === 4);
  });

  for (const id of ['gone', '', '__proto__'])
    it(`is ignored if the feed does not have it: “${id}”`, async () => {
      const element = await arrive(id);
      expect(titles(element)).to.deep.equal(ALL);
      expect(accessibleNames(element, 'button')).not.to.include(showsAll);
      expect(accessibleNames(element, 'button').join()).not.to.match(/Filters \(1\)|gone/);
    });

  it('is followed back and forth', async () => {
    const element = await arrive('kitchen');
    history.pushState(null, '', location.href.replace('kitchen', 'gone'));
    dispatchEvent(new PopStateEvent('popstate'));
    await waitUntil(() => titles(element).length === 4);
    history.back();
    await waitUntil(() => titles(element).length === 2);
    expect(hasRole(element, 'heading', SUITS)).to.equal(true);
  });

  it('says nothing to a board without a name in the address', async () => {
    setUrlParams({ 'tilts.enterprise': 'kitchen' });
    expect(titles(await mountBoard(network, FEED))).to.deep.equal(ALL);
  });

  it('waits for the feed, and is shown when it comes', async () => {
    setUrlParams({ 'n.enterprise': 'kitchen' });
    const src = network.respondAt(status(500), () => new Response(JSON.stringify(FEED)));
    const element = await mountBoard(network, FEED, { 'url-state': 'n', src });
    await waitUntil(() => hasRole(element, 'searchbox'), 'the board is there');
    expect(titles(element)).to.deep.equal(FITTING);
  });
});
