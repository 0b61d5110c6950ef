import { expect } from '@open-wc/testing';
import { feedWith, mountContest } from '../../helpers/idea-contest.po.js';
import { rawContest } from '../../helpers/contests.js';
import { message } from '../../helpers/messages.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { textOf } from '../../helpers/queries.js';
import { waitForText } from '../../helpers/user.js';

const text = (en: string, lv: string) => ({ en, lv });

const CONTEST = rawContest('c', {
  rounds: [{ closes: '2026-12-20', extendedFrom: '2026-12-01' }],
  participation: {
    modes: ['individual', 'team'],
    team: { from: 2, to: 5 },
    byMode: {
      individual: { ages: { from: 18, to: 25 } },
      team: { ages: { from: 13, to: 25 }, adults: { count: 1, requiredIf: 'anyone-is-minor' } },
    },
    mentor: { requiredIf: 'applicant-is-minor', from: 21 },
  },
  strands: [
    { id: 'sea', name: text('Sea', 'Jūra'), to: 500 },
    { id: 'forest', name: text('Forest', 'Mežs'), description: text('Trees.', 'Koki.') },
  ],
  funding: {
    byMode: { individual: { to: 350 }, team: { to: 700, coFundingPercent: 10 } },
    budgetCategories: [{ id: 'tools', name: text('Tools', 'Rīki'), to: 500, toPercent: 50 }],
  },
  questions: [
    {
      ...{ id: 'plan', type: 'files', label: text('A sketch', 'Skice'), required: true },
      ...{ from: 2, accept: ['.pdf', 'image/*'] },
    },
    {
      ...{ id: 'steps', type: 'group', label: text('Activities', 'Darbības'), required: true, from: 3 },
      fields: [{ id: 'what', type: 'text', label: text('What', 'Ko') }],
    },
    {
      ...{ id: 'letter', type: 'files', label: text('A letter', 'Vēstule') },
      visibleIf: [
        { question: 'participationMode', equals: ['team'] },
        { question: 'strand', equals: ['sea'] },
      ],
    },
  ],
  submission: { endpoint: '/applications', format: 'tilts-json' },
  legalBasis: [{ title: text('Regulation No 5', 'Noteikumi Nr. 5'), url: 'https://county.example/5' }],
});

describe('The terms of a contest', () => {
  const network = useNetwork();
  useTestPage();

  const shown = async (contest: unknown): Promise<string> => {
    const element = await mountContest(network, feedWith([contest]), { contest: 'c' });
    await waitForText(element, message('details.about'));
    return textOf(element);
  };

  it('are told for each way of taking part where they differ', async () => {
    const all = await shown({ ...CONTEST, legalBasis: [{ title: 'Law' }] });
    for (const line of [
      'alone: aged 18–25',
      'as a team (2–5 people): aged 13–25',
      'alone: up to €350',
      'as a team (2–5 people): up to €700',
      `as a team (2–5 people): ${message('funding.co-funding', '10%')}`,
      message('rules.if-applicant-is-minor'),
      message('rules.if-anyone-is-minor'),
      message('rules.mentor-other'),
    ])
      expect(all).to.include(line);
    // The header speaks of everybody who can take part.
    expect(all).to.include('aged 13–25 alone or as a team');
  });

  it('tell both limits of a category, the topics, the regulation and an extended deadline', async () => {
    const all = await shown(CONTEST);
    for (const line of [
      'Tools: at most €500 and at most 50% of the total costs',
      'Sea, up to €500',
      'Forest Trees.',
      message('details.legal-basis', 'Regulation No 5'),
      message('contest.extended', '1 December 2026'),
    ])
      expect(all).to.include(line);
  });

  it('say what the form will ask for before one begins', async () => {
    const all = await shown(CONTEST);
    for (const line of [
      message('preparation.title'),
      'A sketch (at least 2 files; PDF or images)',
      'Activities (at least 3 rows)',
      'A letter (optional; only: as a team (2–5 people); only: Sea)',
    ])
      expect(all).to.include(line);
    expect(await shown({ ...CONTEST, submission: undefined })).not.to.include(message('preparation.title'));
  });

  it('tell what is known of a deadline that has no day yet', async () => {
    const rounds = [
      {
        label: text('Spring round', 'Pavasara kārta'),
        note: text('March; the day is announced by 1 February.', 'Marts; dienu paziņos līdz 1. februārim.'),
      },
    ];
    const all = await shown({ ...CONTEST, rounds });
    expect(all).to.include('Spring round March; the day is announced by 1 February.');
  });
});
