/**
 * The application form on the demo page with the built files, against the submission server in its own process: what a
 * person sends is stored once, whatever happens on the way.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { launchBrowser, newPage, takeAMinute } from '../helpers/browser.mjs';
import { TIMEOUT } from '../helpers/timeout.mjs';
import { FEED, listOf, TOKEN } from '../helpers/submission-server.ts';
import { officerJourney } from './contest/officer.mjs';
import { applyByKeyboard } from './keyboard-journey.mjs';

/** Milliseconds within which a second try has come (`src/core/application/submission/submission-queue.ts`). */
const NEXT_TRY = 2 * TIMEOUT;
/** Bytes: large enough to be on its way when the server dies. */
const FILE_SIZE = 2_000_000;

const browser = await launchBrowser();

async function start(folder, port = 0) {
  const child = spawn(
    process.execPath,
    [
      ...['dist/cli/tilts.mjs', 'serve', join(folder, 'feed.json')],
      ...['--port', String(port), '--data', join(folder, 'data')],
    ],
    { env: { ...process.env, TILTS_OFFICER_TOKEN: TOKEN }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  const url = /http:\S+/.exec(said)?.[0];
  if (!url) throw new Error(`The server has not started: ${said}`);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { url, port: Number(new URL(url).port), kill };
}

/** A page with the form, what it asked of the network, and what a person does in it. */
async function open(url, context) {
  const page = await newPage(context);
  await page.setViewport({ width: 360, height: 740 });
  const addresses = [];
  const told = [];
  page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
  page.on('console', (message) => told.push(message.text()));
  await page.goto(`${url}en/youth`);
  const find = (role, name) => page.locator(`::-p-aria([role="${role}"][name="${name}"])`);
  const says = (text, patience = TIMEOUT) =>
    page
      .waitForFunction(
        (wanted) => {
          const root = document.querySelector('tilts-idea-contest')?.shadowRoot;
          return root?.textContent.replace(/\s+/g, ' ').includes(wanted);
        },
        { timeout: patience },
        text,
      )
      .catch(async () => {
        const shown = await page.evaluate(
          () => document.querySelector('tilts-idea-contest')?.shadowRoot?.textContent,
        );
        throw new Error(`It does not say “${text}”: ${shown?.replace(/\s+/g, ' ')}`);
      });
  return {
    page,
    heard: [addresses, told],
    says,
    press: (name, role = 'button') => find(role, name).click(),
    /** Chooses the first of a role. */
    choose: (role) => page.locator(`::-p-aria([role="${role}"])`).click(),
    find,
  };
}

async function apply({ page, press, choose, find, says }, withFile) {
  await press('Ideju konkurss', 'link');
  await press('Apply');
  await choose('radio');
  await press('Start');
  await find('textbox', 'Your full name').fill('Anna Bērziņa');
  await find('textbox', 'Your email address').fill('anna@example.lv');
  await press('Next');
  await find('textbox', 'Ideja').fill('Skeitparks');
  await press('Next');
  await says('Plāns');
  if (withFile) {
    const input = await page.waitForSelector('tilts-idea-contest >>> input[type=file][accept*=pdf]');
    await input.uploadFile(withFile);
    await says('plan.pdf');
  }
  await press('Next');
  await choose('checkbox');
  await press('Next');
  await says('Check and send');
  await takeAMinute(page);
}

const seen = (name, actual, expected) =>
  actual === expected ? [] : [`${name}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];

/** Names of the uploads that are on the server's disk. */
const filesOf = async (folder) =>
  (await readdir(join(folder, 'data', 'files'), { recursive: true }))
    .map((name) => basename(name))
    .filter((name) => name.startsWith('file-'))
    .join();

const CASES = {
  'from "Apply" to the receipt, two clicks, one application, and back': async ({
    receiver,
    context,
    folder,
  }) => {
    const form = await open(receiver.url, context);
    await apply(form, join(folder, 'plan.pdf'));
    await form.page.evaluate(() => {
      const root = document.querySelector('tilts-idea-contest').shadowRoot;
      const send = [...root.querySelectorAll('button')].find((each) => /^\s*Send the/.test(each.textContent));
      send.click();
      send.click();
    });
    await form.says('Your application has arrived');
    const [stored, ...others] = await listOf(receiver);
    await form.says(stored.reference);
    const leaks = form.heard.flat().filter((text) => /anna|bērziņa|skeitparks/i.test(text));
    const before = await filesOf(folder);
    await form.press('Withdraw the application');
    await form.press('Yes, withdraw it');
    await form.says('The application was withdrawn');
    return [
      ...seen('others', others.length, 0),
      ...seen('name', stored.answers.name, 'Anna Bērziņa'),
      ...seen('idea', stored.answers.idea, 'Skeitparks'),
      ...seen('file', before, stored.answers.plan?.[0]?.key),
      ...seen('addresses and messages with personal data', leaks.join(), ''),
      ...seen(
        'left after taking it back',
        (await listOf(receiver)).filter(({ answers }) => answers).length,
        0,
      ),
      ...seen('files left', await filesOf(folder), ''),
    ];
  },
  'by the keyboard alone, from the list to the receipt and back to the contest': async ({
    receiver,
    context,
  }) => {
    const form = await open(receiver.url, context);
    const unseen = new Set();
    await applyByKeyboard(form, ({ name, isSeen }) => {
      if (!isSeen) unseen.add(name);
    });
    await form.says('Your application has arrived');
    const [stored] = await listOf(receiver);
    await form.says(stored.reference);
    // The focus is on the heading of the receipt: the next thing is its first button.
    await form.page.keyboard.press('Tab');
    await form.page.keyboard.press('Tab');
    const next = await form.page.evaluate(
      () => document.querySelector('tilts-idea-contest').shadowRoot.activeElement?.textContent,
    );
    return [
      ...seen('name', stored.answers.name, 'Anna Bērziņa'),
      ...seen('email', stored.answers.email, 'anna@example.lv'),
      ...seen('focus that is not seen', [...unseen].join(), ''),
      ...seen('after the receipt’s heading', /Print|Save/.test(next ?? ''), true),
    ];
  },
  'the submission server is killed during an upload: nothing is lost, and it is stored once': async (at) => {
    const form = await open(at.receiver.url, at.context);
    await apply(form, join(at.folder, 'plan.pdf'));
    const slow = { download: 1e6, upload: 300_000, latency: 5 };
    await form.page.emulateNetworkConditions(slow);
    await form.press('Send the application');
    await form.page.waitForSelector('::-p-aria([role="progressbar"][name="Sent so far"])');
    await at.receiver.kill();
    await form.page.emulateNetworkConditions(null);
    await form.says('Not sent yet');
    at.receiver = await start(at.folder, at.receiver.port);
    const before = (await listOf(at.receiver)).length;
    await form.press('Try now');
    await form.says('Your application has arrived');
    const stored = await listOf(at.receiver);
    return [...seen('stored before', before, 0), ...seen('stored', stored.length, 1)];
  },
  'the response is lost after storing: the next attempt returns the same receipt': async ({
    receiver,
    context,
  }) => {
    const form = await open(receiver.url, context);
    await apply(form);
    let isLost = false;
    let first = [];
    await form.page.setRequestInterception(true);
    form.page.on('request', async (request) => {
      if (isLost || request.method() !== 'POST') return request.continue();
      isLost = true;
      const body = (await request.fetchPostData?.()) ?? request.postData();
      await fetch(request.url(), { method: 'POST', headers: request.headers(), body });
      first = await listOf(receiver);
      await request.abort();
    });
    await form.press('Send the application');
    await form.says('Your application has arrived');
    const stored = await listOf(receiver);
    await form.says(stored[0].reference);
    return [
      ...seen('stored when the answer was lost', first.length, 1),
      ...seen('stored', stored.length, 1),
      ...seen('reference', stored[0].reference, first[0]?.reference),
    ];
  },
  'waiting for a connection: sent as soon as the contest is opened again, without the form': async ({
    receiver,
    context,
  }) => {
    const first = await open(receiver.url, context);
    await apply(first);
    await first.page.setOfflineMode(true);
    await first.press('Send the application');
    await first.says('This device is not connected to the internet.');
    await first.page.close();
    const before = (await listOf(receiver)).length;
    const form = await open(receiver.url, context);
    await takeAMinute(form.page);
    await form.press('Ideju konkurss', 'link');
    await form.says('Your application has arrived. Reference:');
    const stored = await listOf(receiver);
    await form.press('Show the receipt');
    await form.says('Withdrawal code');
    return [...seen('before', before, 0), ...seen('stored', stored.length, 1)];
  },
  'closed while being filled in and opened again; sent automatically when the connection returns': async ({
    receiver,
    context,
  }) => {
    const first = await open(receiver.url, context);
    await apply(first);
    await first.page.close();
    const form = await open(receiver.url, context);
    await form.press('Ideju konkurss', 'link');
    await form.press('Apply');
    await form.press('Continue');
    await form.says('Anna Bērziņa');
    await takeAMinute(form.page);
    await form.page.setOfflineMode(true);
    await form.press('Send the application');
    await form.says('This device is not connected to the internet.');
    const before = (await listOf(receiver)).length;
    await form.page.setOfflineMode(false);
    // The first try may come before the line is whole; the next one follows by itself.
    await form.says('Your application has arrived', NEXT_TRY);
    return [...seen('before', before, 0), ...seen('stored', (await listOf(receiver)).length, 1)];
  },
};

CASES['the officer reads, asks and decides, two judges score, and the results are exported'] = officerJourney;

/** All, or those with a part of a name: `npm run test:contest -- officer`. */
const chosen = Object.entries(CASES).filter(([name]) => name.includes(process.argv[2] ?? ''));
let failed = 0;
for (const [name, run] of chosen) {
  const folder = await mkdtemp(join(tmpdir(), 'tilts-contest-'));
  await writeFile(join(folder, 'feed.json'), JSON.stringify(FEED));
  await writeFile(join(folder, 'plan.pdf'), Buffer.alloc(FILE_SIZE, '%PDF-1.7 '));
  const context = await browser.createBrowserContext();
  const at = { folder, receiver: await start(folder), browser, context };
  const problems = await run(at).catch((error) => [String(error)]);
  await at.context.close();
  await at.receiver.kill();
  await rm(folder, { recursive: true, force: true });
  if (problems.length) failed++;
  console.log(`${problems.length ? '✗' : '✓'} ${name}${problems.map((line) => `\n    ${line}`).join('')}`);
}
await browser.close();
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
