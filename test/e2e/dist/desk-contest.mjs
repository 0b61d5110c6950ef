/** The desk with a contest: the forms of its questions, and its own form tried out in the preview, with axe. */
import { readFile, rm } from 'node:fs/promises';
import { axe, control, drop, openDesk, pressOn } from './desk-steps.mjs';

/** What unfolds an entry of a list in the form. */
const entry = (list, index) => `[id="${list}"] > ol > li:nth-child(${index + 1}) > details > summary`;

/** A contest of the sample, open now: the forms of its questions, and its own form in the preview. */
async function questionsOfContest(context) {
  const at = await openDesk(context);
  const { page, press, says, folder } = at;
  const { text, language } = context;
  const sample = JSON.parse(await readFile('stories/feeds/paraugnovads.json', 'utf8'));
  const contest = { ...sample.contests[0], rounds: [{ opens: '2026-01-01', closes: '2099-12-31' }] };
  const feed = { ...sample, instruments: [], enterprises: [], resources: [], contests: [contest] };
  try {
    await says(text('desk.title'));
    await drop(page, 'feed.json', Buffer.from(JSON.stringify(feed)).toString('base64'));
    await press(`${text('desk.list.contests')} 1`);
    await press(contest.title[language]);
    const choice = contest.questions.findIndex(({ type }) => type === 'choice');
    for (const index of [0, choice]) {
      await pressOn(at, entry('field-contests-0-questions', index));
      await control(at, `[id="field-contests-0-questions-${index}-label-lv"]`);
    }
    await pressOn(at, entry(`field-contests-0-questions-${choice}-options`, 0));
    await control(at, `[id="field-contests-0-questions-${choice}-options-0-label-lv"]`);
    await axe(page, 'the questions of a contest');

    await press(text('desk.screen.see'));
    const frame = await (await control(at, 'iframe')).contentFrame();
    const apply = await frame.waitForSelector(`::-p-aria([role="button"][name="${text('contest.apply')}"])`);
    await apply.click();
    await frame.waitForSelector('tilts-idea-contest >>> form');
    await axe(frame, 'the form that is tried out', 'tilts-idea-contest');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const CASES = {
  'desk: the questions of a contest, and its form tried out': {
    run: questionsOfContest,
    variants: [{ language: 'lv', file: 'tilts.js' }],
  },
};
