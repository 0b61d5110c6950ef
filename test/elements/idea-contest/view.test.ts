import { expect } from '@open-wc/testing';
import type { IdeaContestElement } from '../../../src/elements/idea-contest/idea-contest.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { violations } from '../../helpers/axe.js';
import { feedWith, mountContest, mountSampleContest } from '../../helpers/idea-contest.po.js';
import { rawContest } from '../../helpers/contests.js';
import { useDownloads } from '../../helpers/downloads.js';
import { sample } from '../../helpers/feeds.js';
import { message, messagePattern } from '../../helpers/messages.js';
import {
  getAllByRole,
  describeFocus,
  hasRole,
  accessibleNames,
  getByRole,
  textOf,
} from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { urlStateOf, useConsole, useTestPage, waitForUrl } from '../../helpers/page.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, waitForText } from '../../helpers/user.js';

const OPEN = { rounds: [{ opens: '2026-11-01', closes: '2026-12-11T16:00' }] };
const PRIVACY = {
  controller: { name: 'County' },
  purpose: 'To judge',
  legalBasis: 'Law',
  retention: '6 months',
  contact: { email: 'data@county.example' },
};

/** Answers one question of "Can I take part?". */
async function answer(
  element: IdeaContestElement,
  role: string,
  name: string,
  value?: string,
): Promise<void> {
  const control = getByRole<HTMLInputElement>(element, role, name);
  if (value === undefined) control.click();
  else {
    control.value = value;
    control.dispatchEvent(new Event(role === 'combobox' ? 'change' : 'input', { bubbles: true }));
  }
  await element.updateComplete;
}

const choose = async (element: IdeaContestElement, name: string): Promise<void> => {
  const label = [...element.renderRoot.querySelectorAll('label')].find((each) => textOf(each) === name);
  if (!label) throw new Error(`No choice ${name}`);
  label.click();
  await element.updateComplete;
};

describe('A contest in full', () => {
  const network = useNetwork();
  const clock = useTestPage();
  const lines = useConsole();
  const downloads = useDownloads();
  // A page of a municipality: its headings come before the element's.
  const headings = document.createElement('header');
  headings.innerHTML = '<h1>Paraugnovads</h1><h2>Jauniešiem</h2>';
  before(() => document.body.prepend(headings));
  after(() => headings.remove());

  it('shows what, for whom, how much and until when', async () => {
    const element = await mountSampleContest(network, 'ideju-tilts');
    const text = textOf(element);
    for (const part of [
      message('state.days-left', 19),
      'aged 13–25',
      message('amount.to', '€700 per project'),
      message('contest.total', '€6,000'),
    ])
      expect(text).to.include(part);
    expect(text).to.match(/2 November – 11 December 2026, 16:00/);
  });

  it('writes the rules as sentences', async () => {
    const element = await mountSampleContest(network, 'ideju-tilts');
    await waitForText(element, message('details.who'));
    const text = textOf(element);
    for (const part of [
      'at least 1 person, aged 18 or older',
      message('rules.adults-older', 25),
      message('residency.rule', 'live, study or work', 'Paraugnovads'),
      message('rules.guardian-consent-under', 18),
      message('rules.lasts', 6),
      message('rules.participants-least', 10),
      'aged 13–17: up to €400',
      message('funding.co-funding', '5%'),
      'Transport: at most 20% of the total costs',
      '30% · up to 10 points',
      message('rules.per-round', 1),
    ])
      expect(text).to.include(part);
    expect(accessibleNames(element, 'link')).to.include('Contest rules');
  });

  it('shows “Now” between past and coming dates', async () => {
    const element = await mountSampleContest(network, 'ideju-tilts');
    await waitForText(element, message('contest.timeline'));
    const steps = getAllByRole(element, 'list').find((list) =>
      textOf(list).includes(message('contest.current-position')),
    )!;
    const order = getAllByRole(steps, 'listitem').map(textOf);
    const here = order.findIndex((line) => line.startsWith(message('contest.current-position')));
    expect(order[here - 1]).to.match(messagePattern('contest.opens'));
    expect(order[here]).to.include('22 November 2026');
    expect(order[here + 1]).to.match(messagePattern('stage.information'));
  });

  it('shows the last day with its time, and closes at that time in the publisher’s time zone', async () => {
    clock.now = Date.parse('2026-12-11T13:59:00Z');
    const feed = feedWith([rawContest('c', { ...OPEN, privacy: PRIVACY })]);
    const element = await mountContest(network, feed, { contest: 'c' });
    expect(textOf(element)).to.include(message('state.last-day', '16:00'));
    expect(hasRole(element, 'button', message('contest.apply'))).to.equal(true);
    clock.now = Date.parse('2026-12-11T14:00:30Z');
    element.requestUpdate();
    await element.updateComplete;
    expect(hasRole(element, 'button', message('contest.apply'))).to.equal(false);
    expect(textOf(element)).to.include(message('state.closed'));
  });

  it('shows when a contest opens, without a way to apply', async () => {
    const element = await mountSampleContest(network, 'vasaras-darbnicas');
    expect(textOf(element)).to.include(message('state.opens-on', '11 January 2027'));
    expect(hasRole(element, 'button', message('contest.apply'))).to.equal(false);
    expect(hasRole(element, 'button', message('contest-eligibility.title'))).to.equal(true);
  });

  it('shows who won', async () => {
    const element = await mountSampleContest(network, 'ideju-tilts-pavasari');
    await waitUntil(
      () => hasRole(element, 'heading', 'Repair corner in the library'),
      'the winners are there',
    );
    expect(hasRole(element, 'heading', message('stage.results'))).to.equal(true);
    expect(textOf(element)).to.include(message('results.applications', 14));
    expect(textOf(element)).to.include('1st place');
    expect(hasRole(element, 'button', message('contest-eligibility.title'))).to.equal(false);
  });

  it('marks an example, and nobody can apply to it', async () => {
    const element = await mountSampleContest(network, 'nopi-ules');
    expect(textOf(element)).to.include(message('contest.example-hint'));
    expect(hasRole(element, 'button', message('contest.apply'))).to.equal(false);
  });

  it('opens no form without a complete privacy notice, and tells the webmaster what is missing', async () => {
    const { retention: _, ...privacy } = PRIVACY;
    const feed = feedWith([rawContest('c', { ...OPEN, privacy })]);
    const element = await mountContest(network, feed, { contest: 'c', debug: '' });
    expect(hasRole(element, 'button', message('contest.apply'))).to.equal(false);
    expect(textOf(element)).to.include(message('contest.no-privacy')).and.include('privacy.retention');
    const told = lines.filter(({ text }) => text.includes('until it has privacy.retention'));
    expect(told).to.have.length(1);
  });

  it('offers coming dates for a calendar', async () => {
    const element = await mountSampleContest(network, 'ideju-tilts');
    await click(element, message('calendar.title'));
    await waitForText(element, message('calendar.all'));
    expect(describeFocus()).to.equal(`heading ${message('calendar.title')}`);
    await click(element, message('calendar.all'));
    const [file] = downloads;
    expect(file!.name).to.equal('bridge-of-ideas.ics');
    const text = await file!.text();
    expect(text).to.include('SUMMARY;LANGUAGE=en:Bridge of ideas: Last day to apply');
    expect(text).to.include('DTSTART:20261211T140000Z');
    expect(text).not.to.include(message('contest.opens'));
  });

  for (const language of LANGUAGES)
    it(`has no accessibility problems, with “Can I take part?” open (${language})`, async () => {
      document.documentElement.lang = language;
      const element = await mountSampleContest(network, 'ideju-tilts');
      await waitUntil(() => element.renderRoot.querySelector('.rows'), 'the rules come');
      element.renderRoot.querySelector<HTMLElement>('#open-eligibility')!.click();
      await waitUntil(() => element.renderRoot.querySelector('fieldset'), 'the questions come');
      expect(await violations()).to.deep.equal([]);
    });

  describe('“Can I take part?”', () => {
    async function ask(contest: string): Promise<IdeaContestElement> {
      const element = await mountSampleContest(network, contest);
      await click(element, message('contest-eligibility.title'));
      await waitForText(element, message('contest-eligibility.private'));
      expect(describeFocus()).to.equal(`heading ${message('contest-eligibility.title')}`);
      return element;
    }

    it('says yes', async () => {
      const element = await ask('ideju-tilts');
      await choose(element, message('participation.individual'));
      await answer(element, 'textbox', message('contest-eligibility.year'), '2004');
      await choose(element, message('contest-eligibility.lives'));
      expect(textOf(element)).to.include(message('contest-eligibility.yes'));
      expect(textOf(element)).not.to.include('You need:');
    });

    it('says what is needed, and asks for the month only if it matters', async () => {
      const element = await ask('ideju-tilts');
      await choose(element, 'as a team (3–6 people)');
      await answer(element, 'textbox', message('contest-eligibility.year'), '2012');
      expect(hasRole(element, 'combobox', message('contest-eligibility.month'))).to.equal(false);
      await answer(element, 'textbox', message('contest-eligibility.year'), '2008');
      await answer(element, 'combobox', message('contest-eligibility.month'), '12');
      await choose(element, message('contest-eligibility.studies'));
      const text = textOf(element);
      expect(text).to.include(message('contest-eligibility.with'));
      expect(text).to.include('a team of 3–6 people, including you');
      expect(text).to.include(message('reason.guardian-consent'));
    });

    it('says why not', async () => {
      const element = await ask('ideju-tilts');
      await choose(element, message('participation.individual'));
      await answer(element, 'textbox', message('contest-eligibility.year'), '1980');
      await choose(element, message('contest-eligibility.none'));
      const text = textOf(element);
      expect(text).to.include(message('contest-eligibility.no'));
      expect(text).to.include(message('reason.too-old', 25));
      expect(text).to.include('the contest is for people who live, study or work here: Paraugnovads');
    });

    it('helps with an impossible year', async () => {
      const element = await ask('ideju-tilts');
      await answer(element, 'textbox', message('contest-eligibility.year'), '3008');
      expect(textOf(element)).to.include(message('contest-eligibility.year-wrong'));
    });

    it('clears the answers when another contest is chosen', async () => {
      const element = await ask('ideju-tilts');
      await choose(element, message('participation.individual'));
      element.contest = 'atra-ideja';
      await element.updateComplete;
      await click(element, message('contest-eligibility.title'));
      const chosen = [...element.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')];
      expect(chosen.some(({ checked }) => checked)).to.equal(false);
    });
  });

  describe('chosen from the list', () => {
    const titles = (element: IdeaContestElement) =>
      getAllByRole(element, 'article').map((card) => textOf(getByRole(card, 'heading')));

    it('is sorted by closing date, examples separately', async () => {
      const element = await mountContest(network, sample());
      expect(titles(element).slice(0, 4)).to.deep.equal([
        'Quick idea',
        'Bridge of ideas',
        'Summer workshops',
        'Bridge of ideas in spring',
      ]);
      expect(accessibleNames(element, 'heading')).to.include(message('contest.examples'));
    });

    it('opens, is in the address, and going back focuses its card', async () => {
      const element = await mountContest(network, feedWith([rawContest('a', OPEN), rawContest('b', OPEN)]), {
        'url-state': 'k',
      });
      getByRole(element, 'link', 'Contest b').click();
      await element.updateComplete;
      expect(describeFocus()).to.equal('heading Contest b');
      expect(urlStateOf('k')).to.equal('id=b');
      await click(element, message('contest.all'));
      await waitForUrl('k', '');
      await element.updateComplete;
      expect(describeFocus()).to.equal('link Contest b');
    });

    it('can be reached from the address of a contest that is gone', async () => {
      history.replaceState(null, '', '?k.id=gone');
      const element = await mountContest(network, feedWith([rawContest('a', OPEN)]), { 'url-state': 'k' });
      expect(textOf(element)).to.include(message('contest.not-found'));
      await click(element, message('contest.all'));
      expect(titles(element)).to.deep.equal(['Contest a']);
    });

    it('says so if there is none', async () => {
      const element = await mountContest(network, feedWith([]));
      expect(textOf(element)).to.include(message('contest.none'));
    });
  });

  it('describes each round to search engines while it is shown', async () => {
    const feed = feedWith([rawContest('c', OPEN)]);
    const element = await mountContest(network, feed, { contest: 'c', 'structured-data': '' });
    const block = () => document.head.querySelector('script[type="application/ld+json"]');
    await waitUntil(block, 'there is structured data');
    expect(block()!.textContent)
      .to.include('"startDate":"2026-11-01"')
      .and.include('"endDate":"2026-12-11T16:00"');
    element.remove();
    expect(block()).to.equal(null);
  });
});
