import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { smallContest } from '../../helpers/application-form.po.js';
import { feedWith, mountContest } from '../../helpers/idea-contest.po.js';
import type { Attributes } from '../../helpers/elements.js';
import { message, messageStart } from '../../helpers/messages.js';
import { accessibleNames, getAllByRole, getByRole, hasRole, textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { click, waitForText } from '../../helpers/user.js';

const STAGE = {
  kind: 'full-project',
  id: 'full',
  label: { lv: 'Pilnais projekts', en: 'Full project' },
  from: '2026-11-20',
  to: '2026-11-27T23:59',
  questions: [{ id: 'plan', label: { lv: 'Plāns', en: 'Plan' }, type: 'long-text' }],
};
const staged = (stage: object = {}, change: object = {}) =>
  smallContest(undefined, {
    allYear: undefined,
    rounds: [{ opens: '2026-10-01', closes: '2026-11-10' }],
    stages: [
      { ...STAGE, ...stage },
      { kind: 'results', from: '2026-12-15' },
    ],
    ...change,
  });

describe('A contest whose applicants send more in a later stage', () => {
  const network = useNetwork();
  useTestPage();

  const show = (contest: object, attributes: Attributes = { contest: 'c' }) =>
    mountContest(network, feedWith([contest]), { lang: 'en', ...attributes });

  it('says that the stage is open, until when and for whom, instead of “being judged”', async () => {
    const element = await show(staged());
    const text = textOf(element.renderRoot);
    expect(text).to.contain('Full project · 5 days left');
    expect(text).to.contain(message('stage.applied'));
    expect(text).not.to.contain(message('contest.judging'));
    expect(accessibleNames(element, 'button')).not.to.contain(message('contest-eligibility.title'));
  });

  it('marks today with the stage in the timeline', async () => {
    const element = await show(staged());
    await waitForText(element.renderRoot, message('contest.timeline'));
    const today = getAllByRole(element, 'listitem').find((item) => item.ariaCurrent === 'date');
    expect(textOf(today!)).to.contain('Full project · 5 days left');
  });

  it('says when the stage opens, and that it is for those who were invited', async () => {
    const element = await show(staged({ from: '2026-12-01', to: '2026-12-10', invitationOnly: true }));
    const text = textOf(element.renderRoot);
    expect(text).to.contain('Full project · Opens: 1 December 2026');
    expect(text).to.contain(message('stage.invited'));
  });

  it('says “Last day” on the day when the stage closes', async () => {
    const element = await show(staged({ to: '2026-11-22T23:59' }));
    expect(textOf(element.renderRoot)).to.contain('Full project · Last day: closes at 23:59');
  });

  it('has a name for a stage without one', async () => {
    const element = await show(staged({ label: undefined }));
    expect(textOf(element.renderRoot)).to.contain(`${message('stage.next')} · 5 days left`);
  });

  it('shows the stage on the card', async () => {
    const element = await show(staged(), {});
    expect(textOf(getByRole(element, 'article'))).to.contain('Full project · 5 days left');
  });

  it('offers each of two stages that are open at the same time, by its name and until when', async () => {
    const budget = { ...STAGE, id: 'budget', label: { lv: 'Tāme', en: 'Budget' }, from: '2026-11-22' };
    const element = await show(
      staged({}, { stages: [{ ...budget, to: '2026-12-04', invitationOnly: true }, STAGE] }),
    );
    const [first, second] = ['Full project', 'Budget'].map(
      (name) => `${message('contest.continue')}: ${name}`,
    );
    expect(accessibleNames(element, 'button').slice(0, 2)).to.deep.equal([first, second]);
    expect(textOf(element.renderRoot)).to.match(/Budget\s*22.*4 December 2026/);
    expect(textOf(element.renderRoot)).to.contain(message('stage.invited'));
    await click(element, second!);
    await waitForText(element.renderRoot, message('application.start'));
    expect(hasRole(element, 'heading', 'Budget')).to.equal(true);
  });

  it('says which stage is open while others can still apply', async () => {
    const element = await show(staged({}, { rounds: [{ opens: '2026-11-01', closes: '2026-12-10' }] }));
    expect(textOf(element.renderRoot)).to.match(/Full project\s*20.*27 November 2026/);
    expect(accessibleNames(element, 'button')).to.include.members([
      message('contest.apply'),
      message('contest.continue'),
    ]);
  });

  for (const lang of LANGUAGES)
    it(`tells it in ${lang}`, async () => {
      const element = await show(staged(), { contest: 'c', lang });
      const text = textOf(element.renderRoot);
      expect(text).to.contain(messageStart('stage.applied', lang));
      expect(text).to.contain(lang === 'en' ? 'Full project · ' : 'Pilnais projekts · ');
    });
});
