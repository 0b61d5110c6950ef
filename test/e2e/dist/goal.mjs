/** From a weak goal, through the advice, to a good one, its plan and a Word file. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { TIMEOUT } from '../../helpers/timeout.mjs';
import { press } from './small-application.mjs';

const { planning } = JSON.parse(readFileSync('stories/feeds/paraugnovads.json', 'utf8'));
const BODY = '<tilts-smart-goal src="/feed.json"><a href="/merki">SMART</a></tilts-smart-goal>';

const WORDS = {
  lv: {
    weak: 'Veicināt sociālo uzņēmējdarbību',
    good: 'Katrā pagastā darbojas sociālais uzņēmums',
    who: 'Attīstības nodaļa',
    task: 'Grantu programma',
    lead: (year) => `Mērķis līdz ${year}. gada beigām: Katrā pagastā darbojas sociālais uzņēmums.`,
  },
  lt: {
    weak: 'Skatinti socialinį verslumą',
    good: 'Kiekvienoje seniūnijoje veikia socialinio verslo subjektas',
    who: 'Plėtros skyrius',
    task: 'Dotacijų programa',
    lead: (year) =>
      `Tikslas iki ${year} m. pabaigos: Kiekvienoje seniūnijoje veikia socialinio verslo subjektas.`,
  },
};

/** What a press saves in a folder as a file: its name and bytes. */
async function downloadOf(folder, press) {
  await press();
  const end = Date.now() + TIMEOUT;
  for (;;) {
    // Chromium and Firefox write under another name until the file is whole.
    const [name, ...others] = readdirSync(folder);
    const bytes = name && !others.length ? readFileSync(join(folder, name)) : '';
    if (name?.endsWith('.docx') && bytes.length) return { name, bytes };
    if (Date.now() > end) throw new Error(`No file was saved, but: ${readdirSync(folder)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The text of a Word file. */
const wordText = (bytes) =>
  strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'])
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/\u00a0/g, ' ');

async function writeGoal({ open, text, language, isModule }, downloads) {
  const { weak, good, who, task, lead } = WORDS[language];
  const year = new Date().getFullYear() + 1;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, 11, 31),
  );
  const person = await open({ body: BODY, downloads });
  await person.says(text('example.title'));
  await person.type(text('field.what'), weak);
  await person.page.keyboard.press('Tab');
  await person.says(text('check.vague', weak.split(' ')[0]));
  await person.says(text('check.vague-fix'));

  await person.fill(text('field.what'), good);
  await person.type(text('field.who'), who, 'combobox');
  await person.page.keyboard.press('Tab');
  assert.ok(!(await person.shown()).includes(text('check.vague-fix')), 'the advice is gone');
  await person.press(text('step.next'));
  await person.says(text('criterion.m-question'));
  await person.press(planning.indicators[0].name[language]);
  await person.fill(text('field.baseline'), '10');
  await person.fill(text('field.target'), '12');
  await person.press(text('step.next'));
  await person.says(text('criterion.a-question'));
  await person.press(planning.resources[0].name[language]);
  await person.press(text('step.next'));
  await person.says(text('criterion.r-question'));
  await person.press(planning.priorities[0].name[language]);
  await person.press(text('step.next'));
  await person.says(text('criterion.t-question'));
  await person.press(day);
  await person.press(text('step.next'));
  await person.says(lead(year));
  await person.says(text('summary.ready'));

  await person.press(text('summary.plan'));
  await person.says(text('plan.intro'));
  await press(person.page, text('section.work'));
  await person.press(text('plan.add-task'));
  await person.type(text('plan.task-name'), task);
  await person.press(text('tab.export'));
  await person.says(text('export.save'));
  const shown = await person.says(task);
  assert.ok(shown.includes(lead(year)), 'the document says the goal');
  // WebDriver cannot say where a file is saved.
  if (!isModule || person.page.isWebDriver) return;
  const { name, bytes } = await downloadOf(downloads, () => person.press('Word (.docx)'));
  assert.match(name, /\.docx$/);
  const document = wordText(bytes);
  for (const part of [lead(year), who, task]) assert.ok(document.includes(part), `Word says: ${part}`);

  rmSync(join(downloads, name));
  await person.press(text('export.layout-workbook'), 'radio');
  await person.press(text('export.blanks'), 'checkbox');
  const workbook = await downloadOf(downloads, () => person.press('Word (.docx)'));
  const sheets = [...wordText(workbook.bytes).matchAll(/^(\d+)\. \p{Lu}/gmu)].map(([, number]) =>
    Number(number),
  );
  assert.deepEqual(sheets, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 'the sheets of the workbook');
}

export const CASES = {
  async 'a weak goal gets advice, becomes a good one, a plan and a Word file'(at) {
    const downloads = mkdtempSync(join(tmpdir(), 'tilts-word-'));
    try {
      await writeGoal(at, downloads);
    } finally {
      rmSync(downloads, { recursive: true });
    }
  },
};
