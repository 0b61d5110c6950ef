/** A contest in stages: what is sent later joins the application that was sent first. */
import assert from 'node:assert/strict';
import { applyTo } from './applicant.mjs';
import { startSite } from './site.mjs';

/** The first form and the stage are open at the same time, whatever the day. */
const PERIOD = { from: '2020-01-01', to: '2099-12-31' };
const FEED = {
  ...{ tilts: 1, updated: '2026-11-20', languages: ['lv'] },
  publisher: { name: 'Novads', timeZone: 'Europe/Riga' },
  contests: [
    {
      ...{ id: 'c', title: 'Ideju konkurss', summary: 'Idejas novadam', organiser: { name: 'Novads' } },
      rounds: [{ opens: PERIOD.from, closes: PERIOD.to }],
      participation: {},
      questions: [{ id: 'sketch', type: 'text', label: 'Skice', required: true }],
      stages: [
        {
          ...{ kind: 'full-project', id: 'plan', ...PERIOD },
          questions: [{ id: 'activities', type: 'long-text', label: 'Darbi', required: true }],
        },
      ],
      submission: { endpoint: '/applications', format: 'tilts-json' },
      privacy: {
        controller: { name: 'Novads' },
        purpose: 'Konkurss',
        legalBasis: 'Sabiedrības intereses',
        retention: 'Gadu',
        contact: { email: 'dati@novads.example' },
      },
    },
  ],
};
const BODY = '<tilts-idea-contest src="/feed.json" contest="c"></tilts-idea-contest>';

export const CASES = {
  'a later stage joins the application, with the codes of its receipt': async ({ open, text }) => {
    const site = await startSite({ feed: FEED });
    try {
      const person = await open({ site, body: BODY, width: 390 });
      await applyTo(person, text, { name: 'Anna Bērziņa', sketch: 'Skeitparks' });
      const [{ reference }] = await site.applications();
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
