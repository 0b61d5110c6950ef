import { expect } from '@open-wc/testing';
import { toggleFilterValue, titles, filterValues } from '../../helpers/instrument-directory.po.js';
import { enterprise } from '../../helpers/enterprises.js';
import { message, messagePattern } from '../../helpers/messages.js';
import { getAllByRole, hasRole, accessibleNames, getByRole, textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { urlStateOf, setUrlParams, useTestPage, waitForUrl } from '../../helpers/page.js';
import { feedWith, mountShowcase, type Showcase } from '../../helpers/enterprise-showcase.po.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, fill } from '../../helpers/user.js';

const GRANTED = { kind: 'granted', since: '2020-01-01' };

const FEED = feedWith([
  enterprise('a', {
    name: 'Apple',
    sectors: ['food'],
    targetGroups: ['youth', 'seniors'],
    products: [{ name: 'x', kind: 'product' }],
    areas: ['cesis'],
    workIntegration: { people: 3 },
    sellsToMunicipality: { text: 'x' },
    status: GRANTED,
  }),
  enterprise('b', {
    name: 'Pear',
    sectors: ['food', 'care'],
    targetGroups: ['seniors'],
    products: [{ name: 'x', kind: 'service' }],
    areas: ['lv'],
    sellsToMunicipality: {},
    status: { kind: 'self-declared' },
  }),
  enterprise('c', {
    name: 'Plum',
    sectors: ['care'],
    areas: ['ee'],
    products: [{ name: 'x' }],
    status: { ...GRANTED, until: '2026-01-01' },
  }),
]);

const order = (element: Showcase) => titles(element).join(' ');

describe('the filters of the showcase', () => {
  const network = useNetwork();
  useTestPage();

  for (const [filter, values, value, found] of [
    [message('showcase.sector'), ['Food 2', 'Care 2'], 'Care', 'Pear Plum'],
    [message('showcase.target-group'), ['Seniors 2', 'Young people 1'], 'Young people', 'Apple'],
    [message('showcase.offer'), ['Products 1', 'Services 1'], message('showcase.services'), 'Pear'],
    // What is for all of Latvia is for Cesis too, and the other way round.
    [message('showcase.area'), ['Latvia 2', 'Cesis 2', 'Estonia 1'], 'Cesis', 'Apple Pear'],
    [
      message('showcase.status'),
      ['Social enterprise status 1', 'Self-declared social enterprise 1'],
      message('showcase.status-granted'),
      'Apple',
    ],
  ] as const)
    it(`${filter}: ${value}`, async () => {
      const element = await mountShowcase(network, FEED);
      expect(await filterValues(element, filter)).to.deep.equal(values);
      await toggleFilterValue(element, filter, value);
      expect(order(element)).to.equal(found);
      await click(element, message('chips.remove', value));
      expect(order(element)).to.equal('Apple Pear Plum');
    });

  for (const [name, found] of [
    [message('showcase.work-integration'), 'Apple'],
    [message('showcase.sells-to-municipality'), 'Apple Pear'],
  ] as const)
    it(`${name} is one checkbox, with its count`, async () => {
      const element = await mountShowcase(network, FEED);
      getByRole(element, 'checkbox', `${name} ${found.split(' ').length}`).click();
      await element.updateComplete;
      expect(order(element)).to.equal(found);
    });

  it('offers no checkbox without results', async () => {
    const element = await mountShowcase(network, feedWith([enterprise('a')]));
    expect(hasRole(element, 'checkbox')).to.equal(false);
  });

  it('counts within the other filters', async () => {
    const element = await mountShowcase(network, FEED);
    await toggleFilterValue(element, message('showcase.sector'), 'Care');
    expect(await filterValues(element, message('showcase.target-group'))).to.deep.equal(['Seniors 1']);
    expect(await filterValues(element, message('showcase.sector'))).to.deep.equal(['Food 2', 'Care 2']);
  });
});

describe('the address of the showcase', () => {
  const network = useNetwork();
  useTestPage();

  it('contains search, filters and order, and restores them', async () => {
    const element = await mountShowcase(network, FEED, { 'url-state': 'x' });
    await fill(element, message('showcase.search'), 'summary');
    getByRole(element, 'checkbox', messagePattern('showcase.sells-to-municipality')).click();
    await toggleFilterValue(element, message('showcase.sector'), 'Care');
    await waitForUrl('x', 'q=summary&sector=care&sells-to-municipality=yes');
    const again = await mountShowcase(network, FEED, { 'url-state': 'x' });
    expect(order(again)).to.equal('Pear');
    expect(getByRole<HTMLInputElement>(again, 'searchbox').value).to.equal('summary');
  });

  it('may contain unknown values: nothing is found, and the visitor can start again', async () => {
    setUrlParams({ 'x.sector': 'gone', 'x.sort': 'loudest', 'x.status': 'none' });
    const element = await mountShowcase(network, FEED, { 'url-state': 'x' });
    expect(textOf(element)).to.include(message('empty.title'));
    await click(element, message('empty.clear'));
    expect(order(element)).to.equal('Apple Pear Plum');
    await waitForUrl('x', '');
  });
});

describe('filters set by the webmaster', () => {
  const network = useNetwork();
  useTestPage();

  it('include a preset that the visitor can remove', async () => {
    const element = await mountShowcase(network, FEED, { preset: 'sector: care' });
    expect(order(element)).to.equal('Pear Plum');
    await click(element, message('chips.remove', 'Care'));
    expect(order(element)).to.equal('Apple Pear Plum');
  });

  it('include a lock that overrides the address and hides the filter', async () => {
    setUrlParams({ 'x.sector': 'food' });
    const element = await mountShowcase(network, FEED, {
      'url-state': 'x',
      locked: 'sector: care; status: granted',
    });
    // The status of the only one has ended.
    expect(order(element)).to.equal('');
    element.locked = 'sector: care';
    await element.updateComplete;
    expect(order(element)).to.equal('Pear Plum');
    expect(getAllByRole(element, 'button').map(textOf)).not.to.include(message('showcase.sector'));
    expect(urlStateOf('x')).to.equal('sector=food');
  });

  it('include which filters are offered', async () => {
    const element = await mountShowcase(network, FEED, {
      'hide-filters': 'status, area sells-to-municipality',
    });
    expect(
      accessibleNames(element, 'button').filter((name) => /^(Field|Where|Status)$/.test(name)),
    ).to.deep.equal([message('showcase.sector')]);
    expect(accessibleNames(element, 'checkbox').some((name) => name.startsWith('Sells'))).to.equal(false);
  });
});

describe('two showcases on a page', () => {
  const network = useNetwork();
  useTestPage();

  it('work independently, and share the shortlist', async () => {
    const first = await mountShowcase(network, FEED, { 'url-state': 'x' });
    const second = await mountShowcase(network, FEED, { 'url-state': 'y' });
    await toggleFilterValue(first, message('showcase.sector'), 'Food');
    expect([order(first), order(second)]).to.deep.equal(['Apple Pear', 'Apple Pear Plum']);
    await click(second, message('card.favourite-title', 'Plum'));
    await waitUntil(() => hasRole(first, 'button', message('action.favourites', 1)), 'the other one knows');
  });
});
