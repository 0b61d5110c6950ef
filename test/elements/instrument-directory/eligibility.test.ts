import { expect } from '@open-wc/testing';
import {
  card,
  resultCount,
  waitForDialogToClose,
  openDetail,
  search,
  mountDirectory,
  toggleFilterValue,
  titles,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { feedOf, instrument, sample } from '../../helpers/feeds.js';
import {
  getAllByRole,
  describeFocus,
  hasRole,
  accessibleNames,
  getByRole,
  textOf,
} from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { anyLanguagePattern, message } from '../../helpers/messages.js';
import { click, fill, selectOption, selectedOption, waitForText } from '../../helpers/user.js';

const named = (title: string, eligibility: object, change: object = {}) =>
  instrument(title.replaceAll(' ', '-'), { title: { en: title, lv: title }, eligibility, ...change });

const FEED = feedOf(
  [
    named('Farms only', { legalForms: ['farm'] }),
    named('Companies', { legalForms: ['company'], employeesBelow: 30, turnoverBelow: 150_000 }),
    named('With a plan', {
      legalForms: ['company'],
      condition: { en: 'You have a plan.', lv: 'Jums ir plāns.' },
    }),
    named('Everyone', {}),
    named('Status', {
      statuses: ['granted', 'registered'],
      areas: ['cesis'],
      sectors: ['care'],
      yearsFrom: 1,
      yearsTo: 5,
    }),
  ],
  {
    areas: [
      { id: 'lv', name: { en: 'Latvia', lv: 'Latvija' } },
      { id: 'cesis', name: { en: 'Cēsis', lv: 'Cēsis' }, within: 'lv' },
    ],
    sectors: [{ id: 'care', name: { en: 'Care', lv: 'Aprūpe' } }],
  },
);

const verdict = (element: Directory, title: string): string =>
  /(Suitable for you|May be suitable: ask|Not suitable).*(?= Save$)/.exec(
    textOf(card(element, title)),
  )?.[0] ?? '';

describe('"Am I eligible?"', () => {
  const network = useNetwork();
  useTestPage();

  const ask = async (attributes = {}, feed: unknown = FEED): Promise<Directory> => {
    const element = await mountDirectory(network, feed, attributes);
    await click(element, anyLanguagePattern('action.eligibility'));
    await waitForText(element, /Answer what you can|Atbildiet, uz ko varat/);
    return element;
  };

  it('opens the questions, with the focus on their heading', async () => {
    const element = await ask();
    expect(getByRole(element, 'button', message('action.eligibility')).ariaExpanded).to.equal('true');
    expect(describeFocus()).to.equal(`heading ${message('action.eligibility')}`);
  });

  it('asks what makes a difference in this feed', async () => {
    const element = await ask();
    expect(
      accessibleNames(element, 'combobox').filter((name) => name !== message('sort.label')),
    ).to.deep.equal([
      message('eligibility-question.legal-form'),
      message('eligibility-question.status'),
      message('eligibility-question.area'),
      message('eligibility-question.sector'),
    ]);
    expect(accessibleNames(element, 'spinbutton')).to.deep.equal([
      message('eligibility-question.years'),
      message('eligibility-question.employees'),
      message('eligibility-question.turnover'),
    ]);
  });

  it('asks nothing that makes no difference', async () => {
    const element = await ask({}, feedOf([named('A', { legalForms: ['farm'] })]));
    expect(accessibleNames(element, 'combobox')).to.have.members([
      message('eligibility-question.legal-form'),
      message('sort.label'),
    ]);
    expect(accessibleNames(element, 'spinbutton')).to.deep.equal([]);
  });

  it('shows no verdict before the first answer', async () => {
    const element = await ask();
    for (const title of titles(element)) expect(verdict(element, title)).to.equal('');
  });

  it('shows whether each instrument fits and why not, sorts suitable ones first, and leaves nothing out', async () => {
    const element = await ask();
    const before = titles(element);
    await selectOption(element, message('eligibility-question.legal-form'), message('legal-form.company'));
    expect(titles(element)).to.deep.equal(['Everyone', 'Companies', 'With a plan', 'Status', 'Farms only']);
    expect(titles(element)).to.have.members(before);
    expect(verdict(element, 'Everyone')).to.equal(message('eligibility.eligible'));
    expect(verdict(element, 'Companies')).to.equal(
      'May be suitable: ask fewer than 30 employees turnover below €150,000',
    );
    expect(verdict(element, 'With a plan')).to.equal('May be suitable: ask You have a plan.');
    expect(verdict(element, 'Farms only')).to.equal('Not suitable who can apply: farm');
    expect(verdict(element, 'Status')).to.equal(
      'May be suitable: ask needed: status granted by the ministry (Latvia) or registration as a social business (Lithuania) area: Cēsis field: care founded at least 1 year ago, founded no more than 5 years ago',
    );
    expect(resultCount(element)).to.equal(message('results.count', 5));
  });

  it('keeps the capitals of an abbreviation within a sentence', async () => {
    const element = await ask({}, feedOf([named('A', { legalForms: ['public-institution'] })]));
    await selectOption(element, message('eligibility-question.legal-form'), message('legal-form.farm'));
    const text = textOf(card(element, 'A'));
    expect(text).to.include(message('card.for', 'public institution (VšĮ)'));
    expect(text).to.include('Not suitable who can apply: public institution (VšĮ)');
  });

  it('counts suitable, possible and unsuitable ones', async () => {
    const element = await ask();
    await selectOption(element, message('eligibility-question.legal-form'), message('legal-form.company'));
    await waitForText(element, /Suitable for you: 1 May be suitable: ask: 3 Not suitable: 1/);
    await fill(element, message('eligibility-question.employees'), '30');
    await waitForText(element, /Suitable for you: 1 May be suitable: ask: 2 Not suitable: 2/);
    expect(verdict(element, 'Companies')).to.equal('Not suitable fewer than 30 employees');
  });

  it('accepts numbers as typed, and clears emptied fields', async () => {
    const element = await ask();
    await selectOption(element, message('eligibility-question.legal-form'), message('legal-form.company'));
    await fill(element, message('eligibility-question.employees'), '0');
    await fill(element, message('eligibility-question.turnover'), '149999.5');
    expect(verdict(element, 'Companies')).to.equal(message('eligibility.eligible'));
    await fill(element, message('eligibility-question.employees'), '');
    expect(verdict(element, 'Companies')).to.equal('May be suitable: ask fewer than 30 employees');
  });

  it('accepts "Prefer not to say" as an answer', async () => {
    const element = await ask();
    await selectOption(element, message('eligibility-question.legal-form'), message('legal-form.farm'));
    expect(verdict(element, 'Companies')).to.equal('Not suitable who can apply: company');
    await selectOption(element, message('eligibility-question.legal-form'), message('eligibility.no-answer'));
    for (const title of titles(element)) expect(verdict(element, title)).to.equal('');
  });

  it('works together with search, filters and sorting', async () => {
    const element = await ask();
    await selectOption(element, message('eligibility-question.legal-form'), message('legal-form.company'));
    await selectOption(element, message('sort.label'), message('sort.title'));
    expect(titles(element)).to.deep.equal(['Everyone', 'Companies', 'Status', 'With a plan', 'Farms only']);
    await toggleFilterValue(element, message('filter.legal-form'), message('legal-form.farm'));
    expect(titles(element)).to.deep.equal(['Everyone', 'Status', 'Farms only']);
    await search(element, 'farms');
    expect(titles(element)).to.deep.equal(['Farms only']);
    expect(verdict(element, 'Farms only')).to.equal('Not suitable who can apply: farm');
  });

  it('keeps the focus on the question', async () => {
    const element = await ask();
    await selectOption(element, message('eligibility-question.legal-form'), message('legal-form.company'));
    await element.updateComplete;
    expect(describeFocus()).to.equal(`combobox ${message('eligibility-question.legal-form')}`);
  });

  it('clears the answers', async () => {
    const element = await ask();
    await selectOption(element, message('eligibility-question.legal-form'), message('legal-form.company'));
    await fill(element, message('eligibility-question.employees'), '12');
    await click(element, message('eligibility.clear'));
    expect(selectedOption(element, message('eligibility-question.legal-form'))).to.match(/Prefer not to say/);
    expect(
      getByRole<HTMLInputElement>(element, 'spinbutton', message('eligibility-question.employees')).value,
    ).to.equal('');
    for (const title of titles(element)) expect(verdict(element, title)).to.equal('');
  });

  it('keeps the answers when the questions are hidden, and shows them again', async () => {
    const element = await ask();
    await selectOption(element, message('eligibility-question.legal-form'), message('legal-form.company'));
    await click(element, message('eligibility.close'));
    expect(hasRole(element, 'combobox', message('eligibility-question.legal-form'))).to.equal(false);
    expect(getByRole(element, 'button', message('action.eligibility')).ariaExpanded).to.equal('false');
    expect(verdict(element, 'Everyone')).to.equal(message('eligibility.eligible'));
    await click(element, message('action.eligibility'));
    await waitForText(element, message('eligibility.intro'));
    expect(selectedOption(element, message('eligibility-question.legal-form'))).to.equal(
      message('legal-form.company'),
    );
  });

  it('leaves the focus in the directory when the questions are hidden', async () => {
    const element = await ask();
    await click(element, message('eligibility.close'));
    expect(describeFocus()).to.equal(`button ${message('action.eligibility')}`);
  });

  it('shows the verdict in the full view too, and the conditions there even without answers', async () => {
    const element = await ask();
    const dialog = await openDetail(element, 'Companies');
    expect(textOf(dialog)).not.to.include('May fit');
    expect(getAllByRole(dialog, 'listitem').map(textOf)).to.include(message('reason.employees', 30));
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    await selectOption(element, message('eligibility-question.legal-form'), message('legal-form.farm'));
    expect(textOf(await openDetail(element, 'Companies'))).to.include('Not suitable who can apply: company');
  });

  it('uses the language of the element', async () => {
    const element = await ask({ lang: 'lv' });
    await selectOption(element, 'Kas jūs esat?', 'Uzņēmums');
    expect(textOf(card(element, 'Everyone'))).to.include('Jums der');
    expect(textOf(card(element, 'With a plan'))).to.include('Varbūt der: pajautājiet Jums ir plāns.');
    expect(textOf(card(element, 'Companies'))).to.include('mazāk nekā 30 darbinieku');
    expect(textOf(card(element, 'Farms only'))).to.match(/Neder var saņemt: zemnieku saimniecība/);
  });

  it('stays on this page: nothing is stored or in the address', async () => {
    const before = [location.href, JSON.stringify(localStorage), document.cookie, network.sent.length];
    const element = await ask({ 'url-state': 'x' });
    await selectOption(element, message('eligibility-question.legal-form'), message('legal-form.company'));
    await fill(element, message('eligibility-question.turnover'), '1234');
    element.remove();
    expect([
      location.href,
      JSON.stringify(localStorage),
      document.cookie,
      network.sent.length - 1,
    ]).to.deep.equal(before);
  });

  it('leaves nothing of the sample out', async () => {
    const feed = sample();
    const element = await ask(
      { locked: 'availability: open, upcoming, all-year, by-announcement, closed' },
      feed,
    );
    await selectOption(
      element,
      message('eligibility-question.legal-form'),
      message('legal-form.association'),
    );
    await selectOption(element, message('eligibility-question.status'), message('status.none'));
    expect(resultCount(element)).to.include(message('results.count', feed.instruments.length));
  });
});
