/**
 * The webmaster’s desk (`desk.html`), the whole way: a workbook is opened, its mistakes are fixed, a record with a picture
 * is added, the feed is saved, the page is loaded again, and the code for the site is copied. By mouse, by keyboard and on a
 * phone. Nothing but the desk’s own files is requested.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { checkFeed } from '../../../src/core/check/check-feed.ts';
import { docsAt } from '../../../src/core/feed-docs/docs-at.ts';
import { bookBytes } from '../../../src/core/workbook/book-file.ts';
import { toTables } from '../../../src/core/workbook/to-tables.ts';
import { toWorkbook } from '../../../src/core/workbook/to-workbook.ts';
import { isForPages } from '../../../src/publish/site-files.ts';
import { DEVICES } from '../../helpers/devices.mjs';
import {
  axe,
  control,
  drop,
  focused,
  openDesk,
  pressOn,
  pressWith,
  rememberFiles,
  retype,
  reveal,
  savedFeed,
  storedName,
  tabTo,
  textOfDirectory,
  waitFor,
  write,
} from './desk-steps.mjs';

const instrument = (id, change) => ({
  id,
  title: { lv: `Grants ${id}` },
  summary: { lv: 'Nauda darba sākšanai.' },
  resourceType: 'financial',
  supportType: 'grant',
  provider: { name: { lv: 'Novada dome' } },
  allYear: true,
  ...change,
});

/** Three records, each with a mistake that keeps it off the page. */
const FEED = {
  tilts: 1,
  publisher: { name: { lv: 'Novada dome' }, contact: { email: 'dome@novads.example' } },
  updated: '2026-12-01',
  languages: ['lv'],
  instruments: [
    instrument('pirmais', { url: 'novads' }),
    instrument('otrais', { contact: { email: 'dome' } }),
    instrument('tresais', { contact: { phone: 'tel' } }),
  ],
  enterprises: [],
};

async function workbook() {
  const options = { language: 'lv', languages: ['lv'] };
  return Buffer.from(await bookBytes('.xlsx', toWorkbook(toTables(FEED, options), 'lv'))).toString('base64');
}

/** The whole way with nothing but keys. */
async function byKeyboard(context) {
  // The dialog of the browser for files that can be written again is none of the page’s.
  const at = await openDesk(context, { hasPickers: false });
  const { page, says, folder, find, foreign } = at;
  const { text, language } = context;
  const enter = async (name, isBackwards) => {
    await tabTo(page, name, isBackwards);
    await page.keyboard.press('Enter');
  };
  /** The focus goes to what has just been added. */
  const arrives = (id) => waitFor(`the focus is at ${id}`, async () => (await focused(page)).id === id);
  try {
    await says(text('desk.title'));
    const book = join(folder, 'gramata.xlsx');
    await writeFile(book, Buffer.from(await workbook(), 'base64'));
    // The browser has to know that a file will be asked for before the key is pressed.
    const choosing = page.waitForFileChooser();
    const [chooser] = await Promise.all([
      choosing,
      tabTo(page, 'open-file').then(() => page.keyboard.press('Enter')),
    ]);
    await chooser.accept([book]);
    await find('button', `${text('desk.state.left-out')} 3`).waitHandle();

    for (const [name, id, value] of FIXES) {
      await enter(`Grants ${name}`);
      await find('button', text('desk.form.duplicate')).waitHandle();
      const problem = await page.locator('tilts-desk >>> .notice .path').waitHandle();
      await enter(await problem.evaluate((each) => each.textContent.trim()));
      await arrives(id);
      await retype(page, value);
      await waitFor(`${name} has no problem`, () => page.evaluate(hasNoProblem));
      await enter(text('desk.form.back'), true);
    }

    await enter(`${text('desk.list.enterprises')} 0`);
    await enter(text('desk.add'));
    for (const [path, value] of [
      ['name-lv', 'Maize'],
      ['summary-lv', 'Cep maizi.'],
    ]) {
      await tabTo(page, `field-enterprises-0-${path}`);
      await retype(page, value);
    }
    await tabTo(page, 'field-enterprises-0-id');
    await enter(await moreFields(page, '.fields > .more'));
    await enter(`+ ${docsAt('enterprises.logo', language).title}`);
    await arrives('field-enterprises-0-logo');
    await tabTo(page, 'field-enterprises-0-logo-url');
    await retype(page, PICTURE);
    await enter(await moreFields(page, 'details .more'));
    await enter(`+ ${docsAt('enterprises.logo.alt', language).title}`);
    await arrives('field-enterprises-0-logo-alt-lv');
    await page.keyboard.type('Maizes klaips');
    await pressWith(page, 'Control', 'z');
    await waitFor('the text is taken out', async () => !(await focused(page)).value);
    await pressWith(page, 'Control', 'y');

    await pressWith(page, 'Control', 's');
    await isSaved(at, folder);
    await waitFor('the device has it', () => page.evaluate(storedName));
    await page.reload();
    await says(text('desk.title'));
    await enter(text('desk.open.go-on'));
    await says('Grants pirmais');
    await enter(text('desk.screen.embed'), true);
    await says('<tilts-instrument-directory');
    // The code itself has the name alone.
    await enter(new RegExp(`.${text('desk.embed.here')}$`));
    await waitFor('it says whether it is copied', async () => {
      const shown = await at.shown();
      return [text('desk.copied'), text('desk.not-copied')].some((each) => shown.includes(each));
    });
    assert.deepEqual(foreign, []);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The words of the button behind which further fields are. */
async function moreFields(page, within) {
  const button = await page.locator(`tilts-desk >>> ${within} > button[aria-expanded]`).waitHandle();
  return button.evaluate((each) => each.textContent.trim());
}

/** What has been saved is a feed without errors, with the new enterprise and its picture. */
async function isSaved(at, folder) {
  const saved = await savedFeed(at, folder);
  assert.equal(checkFeed('feed.json', saved, Date.now()).errors, 0);
  const [{ name, logo }] = JSON.parse(saved).enterprises;
  assert.deepEqual(name, { lv: 'Maize' });
  assert.deepEqual(logo, { url: PICTURE, alt: { lv: 'Maizes klaips' } });
}

/** A picture that the site of the case has. */
const PICTURE = '/tilts/cli/demo/crest.svg';

/** Each mistake of the workbook: the record, the field, and what should stand there. */
const FIXES = [
  ['pirmais', 'field-instruments-0-url', 'https://novads.example'],
  ['otrais', 'field-instruments-1-contact-email', 'dome@novads.example'],
  ['tresais', 'field-instruments-2-contact-phone', '+371 65123456'],
];

/** In the page: no field of the form has a problem. */
const hasNoProblem = () => !document.querySelector('tilts-desk').shadowRoot.querySelector('.error');

async function wholeWay(context, options) {
  const at = await openDesk(context, options);
  const { page, press, find, says, folder, foreign } = at;
  const { text, language } = context;
  try {
    await says(text('desk.title'));
    await axe(page, 'the start');
    await press(text('desk.begin.begin'));
    await says(text('desk.begin.make'));
    await axe(page, 'the questions');
    await press(text('desk.back'));
    await drop(page, 'gramata.xlsx', await workbook());
    await find('button', `${text('desk.state.left-out')} 3`).waitHandle();
    await axe(page, 'the records');

    for (const [name, id, value] of FIXES) {
      await press(`Grants ${name}`);
      if (name === 'pirmais') await says(text('feed-check.link', '').trim());
      await pressOn(at, '.notice .path', Boolean(options?.device));
      await write(at, id, value);
      await waitFor(`${name} has no problem`, () => page.evaluate(hasNoProblem));
      if (name === 'pirmais') await axe(page, 'a form');
      await press(text('desk.form.back'));
    }
    await waitFor(
      'no record is left out',
      async () => !(await at.shown()).includes(text('desk.state.left-out')),
    );

    await press(`${text('desk.list.enterprises')} 0`);
    await says(text('desk.none'));
    await press(text('desk.add'));
    await write(at, 'field-enterprises-0-name-lv', 'Maize');
    await write(at, 'field-enterprises-0-summary-lv', 'Cep maizi.');
    await reveal(at, '.fields > .more', 'enterprises.logo', language);
    await write(at, 'field-enterprises-0-logo-url', PICTURE);
    await control(at, `.thumbnail[src$="${PICTURE}"]`);
    await reveal(at, 'details .more', 'enterprises.logo.alt', language);
    await write(at, 'field-enterprises-0-logo-alt-lv', 'Maizes klaips');

    await press(text('desk.undo'));
    await press(text('desk.redo'));
    await press(text('desk.screen.save'));
    await says(text('desk.change.added'));
    await axe(page, 'saving');
    await page.evaluate(rememberFiles);
    await press(text('desk.save.download'));
    await isSaved(at, folder);
    await press(text('desk.screen.publish'));
    await says(text('desk.publish.lead'));
    await axe(page, 'publishing');
    await write(at, 'publish-base', '/vietne/');
    await press(text('desk.publish.download'));
    await says(text('desk.saved', 'tilts-site.zip'));
    if (!page.isWebDriver) await zipIsWhole(folder);

    await waitFor('the device has it', () => page.evaluate(storedName));
    await page.reload();
    await press(text('desk.open.go-on'));
    await says('Grants pirmais');

    await press(text('desk.screen.embed'));
    await says('<tilts-instrument-directory');
    await says('src="/vietne/tilts-feed/index.json"');
    await says('src="/vietne/tilts/tilts.js"');
    await axe(page, 'embedding');
    await press(text('desk.screen.see'));
    await waitFor('the preview shows the record', async () => {
      const frame = await (await control(at, 'iframe')).contentFrame();
      return (await frame.evaluate(textOfDirectory).catch(() => '')).includes('Grants pirmais');
    });
    await axe(page, 'the preview');
    assert.deepEqual(foreign, []);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is beside the desk is in the zip, and nothing is missing. */
async function zipIsWhole(folder) {
  const names = await waitFor('the whole zip is saved', async () => {
    const file = (await readdir(folder)).find((name) => name.endsWith('.zip'));
    if (!file) return undefined;
    try {
      return Object.keys(unzipSync(await readFile(join(folder, file))));
    } catch {
      // A browser may give it its name before all of it is there.
      return undefined;
    }
  });
  const scripts = readdirSync('dist', { recursive: true }).filter(isForPages);
  assert.deepEqual(
    scripts.filter((name) => !names.includes(`tilts/${name}`)),
    [],
  );
  for (const name of ['README.txt', 'nginx.conf', 'tilts-feed/index.json', 'fragments/idea-contest.lv.html'])
    assert.ok(names.includes(name), name);
}

const variants = [{ language: 'lv', file: 'tilts.js' }];

export const CASES = {
  'desk: from a workbook to the code for the site': { run: (context) => wholeWay(context), variants },
  'desk: by keyboard': { run: byKeyboard, variants },
  'desk: the same on a phone': {
    run: (context) => wholeWay(context, { device: DEVICES.phone.device }),
    variants: [{ language: 'et', file: 'tilts.js' }],
  },
};
