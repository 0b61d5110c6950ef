/** A contest in stages: what is sent later joins the application that was sent first. */
import assert from 'node:assert/strict';
import { applyTo } from './applicant.mjs';
import { startSite } from './site.mjs';

/** The publisher’s local date, so many days from now. */
const day = (days) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Riga' });

/** The contest in a week in which one of its forms is open, and the other is not: days from today. */
const feedIn = ({ round, stage }) => ({
  ...{ tilts: 1, updated: day(-40), languages: ['lv'] },
  publisher: { name: 'Novads', timeZone: 'Europe/Riga', contact: { email: 'konkurss@novads.lv' } },
  contests: [
    {
      ...{ id: 'c', title: 'Ideju konkurss', summary: 'Idejas novadam' },
      organiser: { name: 'Novads', email: 'konkurss@novads.lv' },
      rounds: [{ opens: day(round[0]), closes: day(round[1]) }],
      participation: {},
      questions: [{ id: 'sketch', type: 'text', label: 'Skice', required: true }],
      stages: [
        {
          ...{ kind: 'full-project', id: 'plan', from: day(stage[0]), to: day(stage[1]) },
          questions: [{ id: 'activities', type: 'long-text', label: 'Darbi', required: true }],
        },
      ],
      submission: { endpoint: '/applications', format: 'tilts-json' },
      privacy: {
        controller: { name: 'Novads' },
        purpose: 'Konkurss',
        legalBasis: 'Sabiedrības intereses',
        retention: 'Gadu',
        contact: { email: 'dati@novads.lv' },
      },
    },
  ],
});
const FIRST_FORM = feedIn({ round: [-2, 2], stage: [10, 20] });
const STAGE = feedIn({ round: [-20, -10], stage: [-2, 2] });
const BODY = '<tilts-idea-contest src="/feed.json" contest="c"></tilts-idea-contest>';

export const CASES = {
  'a later stage joins the application, with the codes of its receipt': async ({ open, text }) => {
    const site = await startSite({ feed: FIRST_FORM });
    try {
      const person = await open({ site, body: BODY, width: 390 });
      await applyTo(person, text, { name: 'Anna Bērziņa', sketch: 'Skeitparks' });
      const [{ reference }] = await site.applications();
      await site.setFeed(STAGE);
      await person.page.reload();
      const stage = { begin: 'contest.continue', receipt: 'receipt.title-stage' };
      await applyTo(person, text, { activities: 'Rampas un soli' }, {}, stage);
      await person.says(reference);
      const applications = await site.applications();
      assert.equal(applications.length, 1);
      assert.equal(applications[0].answers.sketch, 'Skeitparks');
      assert.ok(JSON.stringify(applications[0]).includes('Rampas un soli'));
    } finally {
      await site.close();
    }
  },
};
