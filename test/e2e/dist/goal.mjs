/** From a weak goal, through the advice, to a good one, its plan and a Word file. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

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

/** What a press saves as a file: its name and bytes. */
async function downloadOf({ browser, page }, press) {
  const folder = mkdtempSync(join(tmpdir(), 'tilts-word-'));
  const session = await browser.target().createCDPSession();
  try {
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      browserContextId: page.browserContext().id,
      downloadPath: folder,
      eventsEnabled: true,
    });
    const saved = new Promise((done, fail) =>
      session.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') done();
        if (state === 'canceled') fail(new Error('The file was not saved'));
      }),
    );
    await press();
    await saved;
    const [name] = readdirSync(folder);
    return { name, bytes: readFileSync(join(folder, name)) };
  } finally {
    await session.detach();
    rmSync(folder, { recursive: true });
  }
}

/** The text of a Word file. */
const wordText = (bytes) =>
  strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'])
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/\u00a0/g, ' ');

export const CASES = {
  'a weak goal gets advice, becomes a good one, a plan and a Word file': async ({
    open,
    text,
    language,
    isModule,
    browser,
  }) => {
    const { weak, good, who, task, lead } = WORDS[language];
    const year = new Date().getFullYear() + 1;
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.UTC(year, 11, 31),
    );
    const person = await open({ body: BODY });
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
    await person.page.locator(`::-p-text(${text('section.work')})`).click();
    await person.press(text('plan.add-task'));
    await person.type(text('plan.task-name'), task);
    await person.press(text('tab.export'));
    await person.says(text('export.save'));
    const shown = await person.says(task);
    assert.ok(shown.includes(lead(year)), 'the document says the goal');
    if (!isModule) return;
    const { name, bytes } = await downloadOf({ browser, page: person.page }, () =>
      person.press('Word (.docx)'),
    );
    assert.match(name, /\.docx$/);
    const document = wordText(bytes);
    for (const part of [lead(year), who, task]) assert.ok(document.includes(part), `Word says: ${part}`);
  },
};
