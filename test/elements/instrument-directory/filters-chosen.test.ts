import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  resultCount,
  openFilter,
  search,
  mountDirectory,
  toggleFilterValue,
  titles,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { feedOf, instrument } from '../../helpers/feeds.js';
import { FILTERED_FEED } from '../../helpers/instruments.js';
import { message, messagePattern } from '../../helpers/messages.js';
import {
  getAllByRole,
  deepActiveElement,
  describeFocus,
  hasRole,
  accessibleNames,
  getByRole,
  textOf,
} from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { click, waitForText } from '../../helpers/user.js';

const found = (element: Directory): string => [...titles(element)].sort().join('');
/** The filters that are on, as they can be taken away. */
const chips = (element: Directory): string[] =>
  accessibleNames(element, 'button').flatMap((name) => /^Remove filter: (.*)/.exec(name)?.[1] ?? []);

describe('active filters', () => {
  const network = useNetwork();
  useTestPage();

  it('are listed, and each can be removed', async () => {
    const element = await mountDirectory(network, FILTERED_FEED);
    await toggleFilterValue(element, message('filter.support-type'), message('support-type.grant'));
    await toggleFilterValue(element, message('filter.provider'), 'Town');
    expect(hasRole(element, 'list', message('chips.label'))).to.equal(true);
    expect(chips(element)).to.deep.equal([message('support-type.grant'), 'Town']);
    await click(element, message('chips.remove', 'Town'));
    expect(found(element)).to.equal('AB');
    expect(chips(element)).to.deep.equal([message('support-type.grant')]);
    expect(describeFocus(), 'the focus stays in the directory').to.equal(
      `searchbox ${message('search.label')}`,
    );
    expect(
      getByRole<HTMLInputElement>(await openFilter(element, message('filter.provider')), 'checkbox', /^Town/)
        .checked,
    ).to.equal(false);
  });

  it('are cleared all at once, with the search', async () => {
    const element = await mountDirectory(network, FILTERED_FEED);
    await toggleFilterValue(element, message('filter.support-type'), message('support-type.grant'));
    await search(element, 'B');
    await click(element, message('chips.clear'));
    expect(found(element)).to.equal('ABCD');
    expect(chips(element)).to.deep.equal([]);
    expect(hasRole(element, 'button', message('chips.clear'))).to.equal(false);
    expect(getByRole<HTMLInputElement>(element, 'searchbox').value).to.equal('');
    expect(describeFocus()).to.equal(`searchbox ${message('search.label')}`);
  });

  it('are mentioned when nothing is found', async () => {
    const element = await mountDirectory(network, FILTERED_FEED);
    await toggleFilterValue(element, message('filter.support-type'), message('support-type.grant'));
    await search(element, 'spaceship');
    await waitForText(element, message('empty.fewer-filters'));
    await click(element, message('empty.clear'));
    expect(found(element)).to.equal('ABCD');
  });

  it('hide closed instruments until requested', async () => {
    const element = await mountDirectory(network, FILTERED_FEED);
    expect(found(element)).to.equal('ABCD');
    expect(resultCount(element)).to.equal('4 support instruments 1 closed item is hidden. Include closed');
    await click(element, message('results.show-closed'));
    expect(found(element)).to.equal('ABCDE');
    expect(titles(element).at(-1), 'closed ones come last').to.equal('E');
    expect(hasRole(element, 'button', message('results.show-closed'))).to.equal(false);
    expect(chips(element)).to.deep.equal([message('results.show-closed')]);
    await click(element, message('chips.remove', message('results.show-closed')));
    expect(found(element)).to.equal('ABCD');
  });
});

describe('a filter with many values', () => {
  const network = useNetwork();
  useTestPage();
  const feed = feedOf(
    Array.from({ length: 12 }, (_, at) =>
      instrument(`i${at}`, { provider: { name: { en: `Provider ${at + 1}`, lv: 'x' } } }),
    ),
    { languages: ['en'] },
  );

  it('shows a few, then all, in the order of their numbers', async () => {
    const element = await mountDirectory(network, feed);
    const provider = await openFilter(element, message('filter.provider'));
    expect(accessibleNames(provider, 'checkbox').length).to.be.within(3, 11);
    await click(element, message('filter.show-all', 12));
    expect(accessibleNames(provider, 'checkbox')).to.deep.equal(
      Array.from({ length: 12 }, (_, at) => `Provider ${at + 1} 1`),
    );
  });

  it('keeps the focus when all are shown', async () => {
    const element = await mountDirectory(network, feed);
    const provider = await openFilter(element, message('filter.provider'));
    await click(element, message('filter.show-all', 12));
    expect(provider.contains(deepActiveElement()), describeFocus()).to.equal(true);
  });

  it('shows a ticked value even if it is further down', async () => {
    const element = await mountDirectory(network, feed, { preset: 'provider: provider-12' });
    const provider = await openFilter(element, message('filter.provider'));
    expect(accessibleNames(provider, 'checkbox'))
      .to.include('Provider 12 1')
      .and.not.include('Provider 11 1');
  });
});

describe('filters in a narrow column', () => {
  const network = useNetwork();
  useTestPage();
  before(() => setViewport({ width: 360, height: 800 }));
  after(() => setViewport({ width: 1280, height: 900 }));

  it('are collapsed behind a button that says how many are active', async () => {
    const element = await mountDirectory(network, FILTERED_FEED);
    const toggle = () => getByRole(element, 'button', messagePattern('filters.toggle'));
    expect(getAllByRole(element, 'checkbox')).to.have.length(0);
    expect(toggle().ariaExpanded).to.equal('false');
    toggle().click();
    await element.updateComplete;
    expect(toggle().ariaExpanded).to.equal('true');
    await toggleFilterValue(element, message('filter.support-type'), message('support-type.grant'));
    expect(textOf(toggle())).to.equal(message('filters.toggle-count', 1));
  });
});
