import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  countLine,
  filterOf,
  press,
  search,
  seen,
  show,
  tick,
  titles,
  type Directory,
} from '../../helpers/directory.js';
import { feedOf, instrument } from '../../helpers/feeds.js';
import { all, focused, focusedOn, has, names, one, textOf } from '../../helpers/find.js';
import { useNetwork } from '../../helpers/network.js';
import { usePage } from '../../helpers/page.js';

const town = { provider: { name: { en: 'Town', lv: 'Pilsēta' } } };
const named = (title: string, change: object) =>
  instrument(title, { title: { en: title, lv: title }, ...change });

const FEED = feedOf(
  [
    named('A', { supportType: 'grant', areas: ['cesis'], eligibility: { legalForms: ['company', 'farm'] } }),
    named('B', { supportType: 'grant', areas: ['lv'], supportLevel: 'general', ...town }),
    named('C', {
      supportType: 'prize',
      areas: ['riga'],
      supportLevel: 'targeted',
      eligibility: { legalForms: ['company'] },
    }),
    named('D', { supportType: 'training', allYear: true, ...town }),
    named('E', { supportType: 'prize', rounds: [{ closes: '2026-01-31' }] }),
  ],
  {
    areas: [
      { id: 'lv', name: { en: 'Latvia', lv: 'Latvija' } },
      { id: 'cesis', name: { en: 'Cēsis', lv: 'Cēsis' }, within: 'lv' },
      { id: 'riga', name: { en: 'Rīga', lv: 'Rīga' }, within: 'lv' },
      { id: 'ee', name: { en: 'Estonia', lv: 'Igaunija' } },
    ],
  },
);

const found = (element: Directory): string => [...titles(element)].sort().join('');
/** The filters that are on, as they can be taken away. */
const chips = (element: Directory): string[] =>
  names(element, 'button').flatMap((name) => /^Remove filter: (.*)/.exec(name)?.[1] ?? []);

describe('filters that are on', () => {
  const network = useNetwork();
  usePage();

  it('are listed, and each can be taken away', async () => {
    const element = await show(network, FEED);
    await tick(element, 'Type of support', 'Grant');
    await tick(element, 'Provider', 'Town');
    expect(has(element, 'list', 'Active filters')).to.equal(true);
    expect(chips(element)).to.deep.equal(['Grant', 'Town']);
    await press(element, 'Remove filter: Town');
    expect(found(element)).to.equal('AB');
    expect(chips(element)).to.deep.equal(['Grant']);
    expect(focusedOn(), 'the focus stays in the directory').to.equal('searchbox Search for support');
    expect(one<HTMLInputElement>(await filterOf(element, 'Provider'), 'checkbox', /^Town/).checked).to.equal(
      false,
    );
  });

  it('are cleared all at once, with the search', async () => {
    const element = await show(network, FEED);
    await tick(element, 'Type of support', 'Grant');
    await search(element, 'B');
    await press(element, 'Clear all');
    expect(found(element)).to.equal('ABCD');
    expect(chips(element)).to.deep.equal([]);
    expect(has(element, 'button', 'Clear all')).to.equal(false);
    expect(one<HTMLInputElement>(element, 'searchbox').value).to.equal('');
    expect(focusedOn()).to.equal('searchbox Search for support');
  });

  it('hint at themselves when nothing is found', async () => {
    const element = await show(network, FEED);
    await tick(element, 'Type of support', 'Grant');
    await search(element, 'spaceship');
    await seen(element, 'Remove some filters.');
    await press(element, 'Start again');
    expect(found(element)).to.equal('ABCD');
  });

  it('hide closed instruments until these are asked for', async () => {
    const element = await show(network, FEED);
    expect(found(element)).to.equal('ABCD');
    expect(countLine(element)).to.equal('4 support instruments 1 closed item is hidden. Include closed');
    await press(element, 'Include closed');
    expect(found(element)).to.equal('ABCDE');
    expect(titles(element).at(-1), 'closed ones come last').to.equal('E');
    expect(has(element, 'button', 'Include closed')).to.equal(false);
    expect(chips(element)).to.deep.equal(['Include closed']);
    await press(element, 'Remove filter: Include closed');
    expect(found(element)).to.equal('ABCD');
  });
});

describe('a filter with many values', () => {
  const network = useNetwork();
  usePage();
  const feed = feedOf(
    Array.from({ length: 12 }, (_, at) =>
      instrument(`i${at}`, { provider: { name: { en: `Provider ${at + 1}`, lv: 'x' } } }),
    ),
    { languages: ['en'] },
  );

  it('shows a few, then all, in the order of their numbers', async () => {
    const element = await show(network, feed);
    const provider = await filterOf(element, 'Provider');
    expect(names(provider, 'checkbox').length).to.be.within(3, 11);
    await press(element, 'Show all (12)');
    expect(names(provider, 'checkbox')).to.deep.equal(
      Array.from({ length: 12 }, (_, at) => `Provider ${at + 1} 1`),
    );
  });

  it('does not lose the focus when all are shown', async () => {
    const element = await show(network, feed);
    const provider = await filterOf(element, 'Provider');
    await press(element, 'Show all (12)');
    expect(provider.contains(focused()), focusedOn()).to.equal(true);
  });

  it('shows a ticked value though it stands further down', async () => {
    const element = await show(network, feed, { preset: 'provider: provider-12' });
    const provider = await filterOf(element, 'Provider');
    expect(names(provider, 'checkbox')).to.include('Provider 12 1').and.not.include('Provider 11 1');
  });
});

describe('filters in a narrow column', () => {
  const network = useNetwork();
  usePage();
  before(() => setViewport({ width: 360, height: 800 }));
  after(() => setViewport({ width: 1280, height: 900 }));

  it('are folded behind a button that says how many are on', async () => {
    const element = await show(network, FEED);
    const toggle = () => one(element, 'button', /^Filters/);
    expect(all(element, 'checkbox')).to.have.length(0);
    expect(toggle().ariaExpanded).to.equal('false');
    toggle().click();
    await element.updateComplete;
    expect(toggle().ariaExpanded).to.equal('true');
    await tick(element, 'Type of support', 'Grant');
    expect(textOf(toggle())).to.equal('Filters (1)');
  });
});
