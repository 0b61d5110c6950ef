import { expect } from '@open-wc/testing';
import {
  showAll,
  card,
  cards,
  resultCount,
  mountDirectory,
  titles,
} from '../../helpers/instrument-directory.po.js';
import { feedOf, instrument, many, sample, type RawInstrument } from '../../helpers/feeds.js';
import {
  getAllByRole,
  describeFocus,
  hasRole,
  getByRole,
  normalizeSpace,
  textOf,
} from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { anyLanguagePattern, message } from '../../helpers/messages.js';
import { click, selectOption } from '../../helpers/user.js';

const named = (title: string, change: object = {}) =>
  instrument(title.replace(/[^A-Za-z]/g, '') || 'x', { title: { en: title, lv: title }, ...change });

describe('the order of the list', () => {
  const network = useNetwork();
  useTestPage();

  const FEED = feedOf([
    named('Call', { updated: '2026-11-01', amount: { from: 200 } }),
    named('Late', { rounds: [{ closes: '2027-01-31' }], updated: '2026-11-20', amount: { to: 9000 } }),
    named('Year', { allYear: true }),
    named('Soon', {
      rounds: [{ closes: '2026-11-23' }],
      updated: '2025-01-01',
      amount: { to: 100, byPurpose: [{ purpose: 'x', to: 9500 }] },
    }),
    named('Next', { rounds: [{ opens: '2026-12-01', closes: '2026-12-24' }], amount: { total: 99_999 } }),
  ]);

  for (const [order, expected] of [
    [message('sort.closing'), 'Soon Late Next Year Call'],
    [message('sort.newest'), 'Late Call Soon Next Year'],
    [message('sort.amount'), 'Soon Late Call Next Year'],
    [message('sort.title'), 'Call Late Next Soon Year'],
  ] as const)
    it(`${order}: ${expected}`, async () => {
      const element = await mountDirectory(network, FEED);
      await selectOption(element, message('sort.label'), message('sort.title'));
      await selectOption(element, message('sort.label'), order);
      expect(titles(element).join(' ')).to.equal(expected);
    });

  it('is the same if a content management system writes what is empty', async () => {
    const feed = feedOf([
      named('Year', { allYear: true, rounds: null, amount: null, url: '' }),
      named('Late', { rounds: [{ opens: null, closes: '2027-01-31', label: '' }] }),
      named('Yearly', { rounds: [{ opens: '2025-12-02', closes: '', yearly: true }] }),
      named('Soon', { rounds: [{ opens: '', closes: '2026-11-23', yearly: null }], url: 'www.piemers.lv' }),
      { ...instrument('Next'), title: { en: 'Next', lv: '', lt: null }, rounds: [{ opens: '2026-12-01' }] },
    ]);
    expect(titles(await mountDirectory(network, feed))).to.deep.equal([
      'Soon',
      'Late',
      'Next',
      'Yearly',
      'Year',
    ]);
  });

  it('is "closing soonest" at first', async () => {
    expect(titles(await mountDirectory(network, FEED))).to.deep.equal([
      'Soon',
      'Late',
      'Next',
      'Year',
      'Call',
    ]);
  });

  for (const [lang, sorted] of [
    ['lv', ['Ādaži', 'Cēsis', 'Čaks', 'Igaunija', 'Ozoli', 'Saule', 'Šķēde', 'Zeme', 'Žagare']],
    ['et', ['Aasta', 'Sari', 'Šokolaad', 'Zoo', 'Žanr', 'Tartu', 'Õnn', 'Äri', 'Ööbik', 'Üks']],
    ['lt', ['Ąžuolas', 'Cukrus', 'Čia', 'Iki', 'Ypač', 'Jonas', 'Saulė', 'Šiauliai', 'Zarasai', 'Žemė']],
  ] as const)
    it(`${lang}: follows the alphabet of the language`, async () => {
      const records = [...sorted]
        .reverse()
        .map((title, at) => instrument(`i${at}`, { title: { [lang]: title } }));
      const element = await mountDirectory(network, feedOf(records), { lang });
      await selectOption(element, anyLanguagePattern('sort.label'), anyLanguagePattern('sort.title'));
      expect(titles(element)).to.deep.equal(sorted);
    });
});

describe('a long list', () => {
  const network = useNetwork();
  useTestPage();
  const COUNT = 45;
  const feed = feedOf(many(COUNT));
  const more = /^Show more \((\d+) left\)$/;

  it('is shown in pages; "Show more" leads to the first new card', async () => {
    const element = await mountDirectory(network, feed);
    expect(resultCount(element)).to.equal(message('results.count', COUNT));
    const page = cards(element).length;
    expect(page).to.be.within(5, 30);
    while (hasRole(element, 'button', more)) {
      const before = cards(element).length;
      expect(textOf(getByRole(element, 'button', more))).to.equal(message('results.more', COUNT - before));
      await click(element, more);
      expect(describeFocus(), 'the focus is on the first new card').to.equal(`button Title ${before + 1}`);
    }
    expect(titles(element)).to.deep.equal(Array.from({ length: COUNT }, (_, at) => `Title ${at + 1}`));
  });

  it('returns to its first page after a change', async () => {
    const element = await mountDirectory(network, feed);
    const page = cards(element).length;
    await click(element, more);
    await selectOption(element, message('sort.label'), message('sort.title'));
    expect(cards(element)).to.have.length(page);
  });

  it('is limited by the webmaster', async () => {
    const element = await mountDirectory(network, feed, { limit: '3' });
    expect(titles(element)).to.deep.equal(['Title 1', 'Title 2', 'Title 3']);
    expect(resultCount(element)).to.equal(`${COUNT} support instruments Shown here: 3`);
    expect(hasRole(element, 'button', more)).to.equal(false);
    await selectOption(element, message('sort.label'), message('sort.title'));
    expect(cards(element)).to.have.length(3);
  });

  it('is complete again when the limit is removed', async () => {
    const element = await mountDirectory(network, feed, { limit: '3' });
    element.removeAttribute('limit');
    await element.updateComplete;
    expect(resultCount(element)).to.equal(message('results.count', COUNT));
  });

  for (const level of ['2', '4', '6'])
    it(`has headings of level ${level} if the webmaster says so`, async () => {
      const element = await mountDirectory(network, feedOf(many(2)), { 'heading-level': level });
      expect(getAllByRole(element, 'heading').map(({ ariaLevel }) => ariaLevel)).to.deep.equal([
        level,
        level,
      ]);
    });

  it('has headings of level 3 by default', async () => {
    const element = await mountDirectory(network, feedOf(many(1)));
    expect(getByRole(element, 'heading').ariaLevel).to.equal('3');
  });
});

describe('a card', () => {
  const network = useNetwork();
  useTestPage();

  for (const [state, change] of [
    [message('state.last-day', '16:00'), { rounds: [{ closes: '2026-11-22T16:00' }] }],
    [message('state.last-day', '23:59'), { rounds: [{ closes: '2026-11-22' }] }],
    [message('state.days-left', 1), { rounds: [{ closes: '2026-11-23' }] }],
    [message('state.days-left', 60), { rounds: [{ closes: '2027-01-21' }] }],
    [message('state.open-until', '22 January 2027'), { rounds: [{ closes: '2027-01-22' }] }],
    [message('state.opens-on', '1 December 2026'), { rounds: [{ opens: '2026-12-01' }] }],
    [message('state.open'), { rounds: [{ opens: '2026-11-01' }] }],
    [message('state.all-year'), { allYear: true }],
    [message('state.by-announcement'), {}],
  ] as [string, object][])
    it(`says "${state}"`, async () => {
      const element = await mountDirectory(network, feedOf([instrument('a', change)]));
      expect(textOf(card(element, 'Title a'))).to.match(
        new RegExp(`^Grant ${state} Title a County Summary a Save$`),
      );
    });

  for (const [eligibility, text] of [
    [undefined, undefined],
    [{}, undefined],
    [{ employeesBelow: 50 }, undefined],
    [{ legalForms: [] }, message('card.everyone')],
    [{ legalForms: ['farm', 'company'] }, 'farm, company'],
    [{ legalForms: [], applicants: { en: 'All who dare' } }, 'All who dare'],
    [{ applicants: { en: 'Associations' } }, 'Associations'],
  ] as [object | undefined, string | undefined][])
    it(`says ${text ? `that “${text}” can apply` : 'nothing of who can apply'} with ${JSON.stringify(eligibility)}`, async () => {
      const element = await mountDirectory(network, feedOf([instrument('a', { eligibility })]));
      const said = textOf(card(element, 'Title a'));
      if (text) expect(said).to.include(message('card.for', text));
      else expect(said).not.to.include(message('card.for', ''));
    });

  for (const [text, amount] of [
    [
      'up to €7,000 per project; you contribute at least 20%',
      { to: 7000, per: 'project', coFundingPercent: 20 },
    ],
    [message('amount.from-to', '€100', '€500 per applicant'), { from: 100, to: 500, per: 'applicant' }],
    ['€300 per job', { from: 300, to: 300, per: 'job' }],
    [message('amount.from', '€50'), { from: 50 }],
    [
      message('amount.to', '€900'),
      {
        byPurpose: [
          { purpose: 'x', to: 400 },
          { purpose: 'y', from: 900 },
        ],
      },
    ],
    [message('amount.co-funding', '12.5%'), { coFundingPercent: 12.5 }],
    [message('amount.to', 'US$10'), { to: 10, currency: 'USD' }],
  ] as [string, object][])
    it(`says "${text}"`, async () => {
      const element = await mountDirectory(network, feedOf([instrument('a', { amount })]));
      expect(getAllByRole(card(element, 'Title a'), 'paragraph').map(textOf)).to.include(text);
    });

  it('of the sample shows what the feed says, in each language', async () => {
    const feed = sample();
    const isClosed = ({ rounds }: RawInstrument) =>
      rounds?.length && rounds.every(({ closes, yearly }) => closes && !yearly && closes < '2026-11-22');
    for (const lang of ['lv', 'en', 'lt', 'et']) {
      const element = await mountDirectory(network, feed, { lang });
      await showAll(element);
      const open = feed.instruments.filter((each) => !isClosed(each));
      expect(titles(element)).to.have.members(open.map(({ title }) => title[lang]!));
      for (const { title, summary, provider } of open) {
        const text = textOf(card(element, title[lang]!));
        expect(text).to.include(normalizeSpace(summary[lang]!)).and.to.include(provider.name[lang]);
        expect(text, 'nothing is left out or half said').not.to.match(/undefined|NaN|Invalid|\{\d\}|\|/);
      }
    }
  });
});
