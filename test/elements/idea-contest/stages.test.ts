import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { rawContest } from '../../helpers/contests.js';
import { feedWith, mountContest } from '../../helpers/idea-contest.po.js';
import type { Attributes } from '../../helpers/elements.js';
import { message, messageStart } from '../../helpers/messages.js';
import { accessibleNames, getAllByRole, getByRole, textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { waitForText } from '../../helpers/user.js';

const STAGE = {
  kind: 'full-project',
  id: 'full',
  label: { lv: 'Pilnais projekts', en: 'Full project' },
  from: '2026-11-20',
  to: '2026-11-27T23:59',
  questions: [{ id: 'plan', label: { lv: 'Plāns', en: 'Plan' }, type: 'long-text' }],
};
const staged = (stage: object = {}, change: object = {}) =>
  rawContest('c', {
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

  for (const lang of LANGUAGES)
    it(`tells it in ${lang}`, async () => {
      const element = await show(staged(), { contest: 'c', lang });
      const text = textOf(element.renderRoot);
      expect(text).to.contain(messageStart('stage.applied', lang));
      expect(text).to.contain(lang === 'en' ? 'Full project · ' : 'Pilnais projekts · ');
    });
});
