import { expect } from '@open-wc/testing';
import {
  resultCount,
  createDirectory,
  search,
  mountDirectory,
  mountDirectoryAt,
  toggleFilterValue,
  titles,
  filterValues,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { mount } from '../../helpers/elements.js';
import { feedOf, instrument, named } from '../../helpers/feeds.js';
import { message, messagePattern } from '../../helpers/messages.js';
import { getAllByRole, hasRole, accessibleNames, getByRole, textOf } from '../../helpers/queries.js';
import { json, useNetwork } from '../../helpers/network.js';
import { setUrlParams, useConsole, useTestPage } from '../../helpers/page.js';
import type { TiltsFeedLoadedEvent } from '../../../src/elements/events/feed-loaded.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, waitForText } from '../../helpers/user.js';

const FEED = feedOf(
  [
    named('A', { supportType: 'grant', areas: ['cesis'] }),
    named('B', { supportType: 'prize', areas: ['cesis'] }),
    named('C', { supportType: 'grant', areas: ['riga'], rounds: [{ closes: '2026-12-01' }] }),
    named('D', { supportType: 'grant', areas: ['riga'], rounds: [{ closes: '2026-01-31' }] }),
  ],
  { areas: ['cesis', 'riga'].map((id) => ({ id, name: { en: id, lv: id } })) },
);

const found = (element: Directory): string => [...titles(element)].sort().join('');
const filters = (element: Directory): string[] =>
  accessibleNames(element, 'button').filter((name) =>
    /^(Type of support|Who it is for|When|Provider|Area|Cooperation)/.test(name),
  );
const chips = (element: Directory): string[] =>
  accessibleNames(element, 'button').flatMap((name) => /^Remove filter: (.*)/.exec(name)?.[1] ?? []);

describe('locked filters', () => {
  const network = useNetwork();
  useTestPage();

  it('narrow the list, are not offered, and cannot be removed', async () => {
    const element = await mountDirectory(network, FEED, { locked: 'support-type: grant; area: cesis' });
    expect(found(element)).to.equal('A');
    expect(filters(element)).to.deep.equal([
      message('filter.legal-form'),
      message('filter.availability'),
      message('filter.provider'),
      message('filter.support-level'),
    ]);
    expect(chips(element)).to.deep.equal([]);
    expect(resultCount(element)).to.equal(message('results.count', 1));
  });

  it('stay through "Start again" and "Clear all"', async () => {
    const element = await mountDirectory(network, FEED, { locked: 'area: cesis' });
    await search(element, 'nothing-like-it');
    await click(element, message('empty.clear'));
    expect(found(element)).to.equal('AB');
    await toggleFilterValue(element, message('filter.support-type'), message('support-type.prize'));
    await click(element, message('chips.clear'));
    expect(found(element)).to.equal('AB');
  });

  it('may have several values', async () => {
    expect(found(await mountDirectory(network, FEED, { locked: 'support-type: grant, prize' }))).to.equal(
      'ABC',
    );
  });

  it('override the address', async () => {
    setUrlParams({ 'x.area': 'riga', 'x.support-type': 'prize' });
    const element = await mountDirectory(network, FEED, { locked: 'area: cesis', 'url-state': 'x' });
    expect(found(element)).to.equal('B');
    expect(chips(element)).to.deep.equal([message('support-type.prize')]);
  });

  it('exclude closed instruments if the state is locked, whatever the address says', async () => {
    setUrlParams({ 'x.include-closed': 'yes' });
    expect(
      found(await mountDirectory(network, FEED, { locked: 'availability: open', 'url-state': 'x' })),
    ).to.equal('C');
  });

  it('override a preset of the same filter', async () => {
    expect(
      found(await mountDirectory(network, FEED, { locked: 'area: cesis', preset: 'area: riga' })),
    ).to.equal('AB');
  });

  it('follow the attribute', async () => {
    const element = await mountDirectory(network, FEED, { locked: 'area: cesis' });
    element.setAttribute('locked', 'area: riga');
    await element.updateComplete;
    expect(found(element)).to.equal('C');
    element.removeAttribute('locked');
    await element.updateComplete;
    expect(found(element)).to.equal('ABC');
    expect(filters(element)).to.include(message('filter.area'));
  });

  for (const text of ['', ';;', 'colour: red', 'support-type', 'support-type:', 'support-type: ,', ': grant'])
    it(`"${text}" locks nothing`, async () => {
      const element = await mountDirectory(network, FEED, { locked: text });
      expect(found(element)).to.equal('ABC');
      expect(filters(element)).to.have.length(6);
    });
});

describe('a preset', () => {
  const network = useNetwork();
  useTestPage();

  it('is chosen at first, and can be removed', async () => {
    const element = await mountDirectory(network, FEED, { preset: 'support-type: grant' });
    expect(found(element)).to.equal('AC');
    expect(chips(element)).to.deep.equal([message('support-type.grant')]);
    expect(
      getByRole<HTMLInputElement>(element, 'checkbox', messagePattern('support-type.grant')).checked,
    ).to.equal(true);
    await click(element, message('chips.remove', message('support-type.grant')));
    expect(found(element)).to.equal('ABC');
  });

  it('is overridden by the address', async () => {
    setUrlParams({ 'x.support-type': 'prize' });
    const element = await mountDirectory(network, FEED, { preset: 'support-type: grant', 'url-state': 'x' });
    expect(found(element)).to.equal('B');
  });

  it('follows the attribute', async () => {
    const element = await mountDirectory(network, FEED, { preset: 'support-type: grant' });
    element.setAttribute('preset', 'support-type: prize');
    await element.updateComplete;
    expect(found(element)).to.equal('B');
  });
});

describe('hidden filters', () => {
  const network = useNetwork();
  useTestPage();

  for (const text of ['provider area', 'provider,area', ' provider ,  area '])
    it(`"${text}" are not offered`, async () => {
      const element = await mountDirectory(network, FEED, { 'hide-filters': text });
      expect(filters(element)).to.deep.equal([
        message('filter.support-type'),
        message('filter.legal-form'),
        message('filter.availability'),
        message('filter.support-level'),
      ]);
    });

  it('are offered again when the attribute is removed', async () => {
    const element = await mountDirectory(network, FEED, { 'hide-filters': 'provider area' });
    element.removeAttribute('hide-filters');
    await element.updateComplete;
    expect(filters(element)).to.have.length(6);
    expect(await filterValues(element, message('filter.area'))).to.deep.equal(['cesis 2', 'riga 1']);
  });

  it('can still be preset and removed', async () => {
    const element = await mountDirectory(network, FEED, {
      'hide-filters': 'support-type',
      preset: 'support-type: prize',
    });
    expect(found(element)).to.equal('B');
    await click(element, message('chips.remove', message('support-type.prize')));
    expect(found(element)).to.equal('ABC');
  });
});

describe('problems in a feed', () => {
  const network = useNetwork();
  useTestPage();
  const lines = useConsole();
  const BAD = feedOf([
    instrument('good'),
    instrument('bad', { supportType: 'gift', amount: { to: -1 } }),
    null,
    instrument('good', { title: { en: 'Twin', lv: 'Dvīnis' } }),
    instrument('last'),
  ]);
  const problems = ['bad supportType', 'bad amount.to', '2', 'good id duplicate-id'];

  it('do not hide the valid records', async () => {
    const element = await mountDirectory(network, BAD);
    expect(titles(element)).to.deep.equal(['Title good', 'Title last']);
    expect(resultCount(element)).to.equal(message('results.count', 2));
  });

  it('are not shown to visitors', async () => {
    expect(textOf(await mountDirectory(network, BAD))).not.to.match(/problem|gift|duplicate/);
  });

  it('are shown in debug mode', async () => {
    const element = await mountDirectory(network, BAD, { debug: '' });
    await waitForText(element, message('feed.issues', 4));
    await click(element, message('feed.issues', 4));
    const list = getAllByRole(element, 'listitem').map(textOf);
    expect(list.filter((text) => /^\[\d\]/.test(text))).to.have.length(4);
    for (const text of [
      /^\[1\] bad supportType: invalid_value \(grant, /,
      /^\[1\] bad amount\.to: too_small/,
      /^\[2\] +: invalid_type \(object\)/,
      /^\[3\] good id: duplicate-id/,
    ])
      expect(
        list.some((each) => text.test(each)),
        String(text),
      ).to.equal(true);
    element.removeAttribute('debug');
    await element.updateComplete;
    expect(hasRole(element, 'button', /problem/)).to.equal(false);
  });

  it('are logged once in the console, in one group, also for two elements', async () => {
    const src = network.respondAt(json(BAD));
    await mountDirectoryAt(src);
    await mountDirectoryAt(src, { lang: 'lv' });
    // A feed of an earlier test may still be told of: only the groups of this one count.
    const starts = () =>
      lines.flatMap(({ method, text }, at) =>
        method === 'groupCollapsed' && text.includes(src) ? [at] : [],
      );
    await waitUntil(() => starts().length > 0, 'the console says it');
    expect(starts()).to.have.length(1);
    const [start] = starts();
    expect(lines[start!]!.text).to.equal(
      `Tilts: 4 problem(s) in ${src}. Records with problems are not shown.`,
    );
    const group = lines.slice(start! + 1, start! + 6);
    expect(group.map(({ method }) => method)).to.deep.equal(['warn', 'warn', 'warn', 'warn', 'groupEnd']);
    const warnings = group.map(({ text }) => text);
    for (const problem of problems)
      expect(
        warnings.some((text) => problem.split(' ').every((part) => text.includes(part))),
        problem,
      ).to.equal(true);
  });

  it('are not logged if there are none', async () => {
    await mountDirectory(network, FEED);
    expect(lines).to.deep.equal([]);
  });

  it('are in the event, which crosses shadow roots', async () => {
    const src = network.respondAt(json(BAD));
    const host = document.createElement('div');
    const element = createDirectory({ src });
    host.attachShadow({ mode: 'open' }).append(element);
    const heard = new Promise<TiltsFeedLoadedEvent>((resolve) =>
      document.addEventListener('tilts-feed-loaded', (event) => resolve(event), {
        once: true,
      }),
    );
    await mount(host);
    const event = await heard;
    const { bubbles, composed, cancelable } = event;
    expect([event.src, event.size, bubbles, composed, cancelable]).to.deep.equal([src, 5, true, true, false]);
    expect(event.issues.map(({ index, code }) => `${index} ${code}`).sort()).to.deep.equal(
      ['1 invalid_value', '1 too_small', '2 invalid_type', '3 duplicate-id'].sort(),
    );
  });

  it('do not include a missing list: the directory is empty and says so', async () => {
    const element = await mountDirectory(network, { ...FEED, instruments: undefined });
    expect(resultCount(element)).to.equal(message('results.count', 0));
    expect(textOf(element)).to.include(message('empty.feed'));
  });
});
