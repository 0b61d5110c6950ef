/** Who works with the keys goes on from where they are, also where a part of an element cannot be loaded. */
import assert from 'node:assert/strict';
import { find } from './small-application.mjs';
import { startSite } from './site.mjs';

const GOAL = '<tilts-smart-goal src="/feed.json"></tilts-smart-goal>';

/** The text of what has the focus in the element, once the browser has taken it from what cannot have it. */
const focused = (page) =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return document.querySelector('tilts-smart-goal').shadowRoot.activeElement?.textContent.trim();
  });

/** Presses “Undo” until there is nothing left to undo. */
async function undoAll(page, name) {
  const undo = await find(page, 'button', name);
  for (let isLeft = true; isLeft; isLeft = await undo.evaluate((button) => !button.disabled)) {
    await undo.focus();
    await page.keyboard.press('Enter');
    await page.evaluate(() => document.querySelector('tilts-smart-goal').updateComplete);
  }
}

export const CASES = {
  'focus: “Undo” of the only change, where the plan cannot be loaded, leaves it where one tries again': {
    variants: [
      { language: 'lv', file: 'tilts.js' },
      { language: 'lt', file: 'tilts.js' },
    ],
    run: async ({ open, text }) => {
      const site = await startSite();
      try {
        const person = await open({ site, body: GOAL });
        const { page } = person;
        await person.says(text('example.title'));
        await person.type(text('field.what'), 'Skeitparks');
        await page.keyboard.press('Tab');
        site.lose(({ path }) => path.includes('smart-goal-plan-view'));
        await person.press(text('tab.plan'));
        await person.says(text('feed.retry'));
        await undoAll(page, text('action.undo'));
        assert.equal(await focused(page), text('feed.retry'));
        site.lose(() => false);
        await page.keyboard.press('Enter');
        await person.says(text('section.follow-up'));
        assert.equal(await focused(page), text('plan.title'));
        // What the browser says of the part that was lost is no fault.
        person.complaints.splice(0);
      } finally {
        await site.close();
      }
    },
  },
};
