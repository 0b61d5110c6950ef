/** Numbers as people write them: what has two readings is asked again, and no figure is shown without its unit. */
import assert from 'node:assert/strict';
import { takeAMinute } from '../../helpers/browser.mjs';
import { startSite } from './site.mjs';

const CONTEST = {
  ...{ id: 'c', title: 'Ideju konkurss', summary: 'Idejas novadam', organiser: { name: 'Novads' } },
  ...{ allYear: true, participation: {} },
  submission: { endpoint: '/applications', format: 'tilts-json' },
  privacy: {
    controller: { name: 'Novads' },
    purpose: 'Konkurss',
    legalBasis: 'Sabiedrības intereses',
    retention: 'Gadu',
    contact: { email: 'dati@novads.example' },
  },
  questions: [
    { id: 'cost', type: 'money', label: 'Izmaksas', required: true },
    { id: 'share', type: 'number', label: 'Daļa', required: true },
  ],
};
const FEED = {
  ...{ tilts: 1, updated: '2026-11-20', languages: ['lv'], contests: [CONTEST] },
  publisher: { name: 'Novads', timeZone: 'Europe/Riga' },
};

export const CASES = {
  'numbers: an ambiguous amount is asked for again, and arrives as intended': async ({ open, text }) => {
    const site = await startSite({ feed: FEED });
    try {
      const body =
        '<tilts-idea-contest src="/feed.json" contest="c"><a href="/">Konkursi</a></tilts-idea-contest>';
      const person = await open({ site, body });
      await person.press(text('contest.apply'));
      await person.press(text('application.storage-memory'), 'radio');
      await person.press(text('application.start'));
      await person.type(text('application.name'), 'Anna Bērziņa');
      await person.type(text('application.email'), 'anna@example.lv');
      await person.press(text('step.next'));
      await person.type('Izmaksas', '1.200');
      await person.type('Daļa', '20 %');
      await person.press(text('step.next'));
      await person.says(text('validation.two-numbers', '1200', '1,2'));
      await person.type('Izmaksas', ',-');
      await person.press(text('step.next'));
      await person.press(text('application.rules'), 'checkbox');
      await person.press(text('step.next'));
      await person.says(text('application.send'));
      await takeAMinute(person.page);
      await person.press(text('application.send'));
      await person.says(text('receipt.title'));
      const [application] = await site.applications();
      const { cost, share } = application.answers ?? application.application.answers;
      assert.deepEqual({ cost, share }, { cost: 1200, share: 20 });
    } finally {
      await site.close();
    }
  },
  'numbers: the goal helper asks again, too, and accepts an unambiguous number': async ({ open, text }) => {
    const person = await open({ body: '<tilts-smart-goal><a href="/">Mērķis</a></tilts-smart-goal>' });
    await person.press(text('step.next'));
    await person.type(text('field.target'), '1.200');
    await person.page.keyboard.press('Tab');
    await person.says(text('check.two-numbers', '1200', '1,2'));
    await person.type(text('field.target'), ',50');
    await person.page.keyboard.press('Tab');
    await person.page.waitForFunction(
      (said) => !document.querySelector('tilts-smart-goal').shadowRoot.textContent.includes(said),
      {},
      text('check.two-numbers-fix'),
    );
  },
  'numbers: the spotlight shows its figure with its unit, and calls nobody local': async ({ open }) => {
    const person = await open({
      body: '<tilts-enterprise-showcase src="/feed.json" view="spotlight" enterprise="lijot"><a href="/">Visi</a></tilts-enterprise-showcase>',
    });
    assert.ok(!/viet[ēo]/i.test((await person.says('30 %')).split('30 %')[0]));
  },
};
