/** The contest on paper: as many sheets as it needs, and no more. */
import assert from 'node:assert/strict';

const CONTEST =
  '<tilts-idea-contest src="/feed.json" contest="ideju-tilts"><a href="/konkurss">Konkurss</a></tilts-idea-contest>';
const LANGUAGES = ['lv', 'en', 'lt', 'et'];

/** Sheets of A4, as the browser lays them out. */
async function sheetsOf({ page }) {
  const margin = '1cm';
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  });
  return Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g).length;
}

export const CASES = {
  'print: the contest fits on four pages, and the empty form for a team of six on five': {
    variants: LANGUAGES.map((language) => ({ language, file: 'tilts.js' })),
    async run({ open, text }) {
      const person = await open({ body: CONTEST });
      await person.says(text('details.criteria'));
      const contest = await sheetsOf(person);
      assert.ok(contest <= 4, `contest: ${contest}`);
      await person.page.evaluate(() => {
        // The sheet stays until the browser has made its pages.
        globalThis.print = () => undefined;
      });
      await person.press(text('contest.apply'));
      await person.press(text('application.print-blank-form'));
      await person.says(text('print.signature'));
      const form = await sheetsOf(person);
      assert.ok(form <= 5, `empty form: ${form}`);
    },
  },
};
