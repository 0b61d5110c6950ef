/**
 * The day after the deadline, in a browser: an officer reads, asks and decides; two judges score; the officer reads the
 * results, exports them and erases.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newPage } from '../../helpers/browser.mjs';
import { OFFICER_FEED, teamApplication } from '../../helpers/jury-contest.ts';
import { applicationOf, TOKEN } from '../../helpers/submission-server.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const run = promisify(execFile);

/** Sends an application as the form does. */
async function send(url, change) {
  const { answers, uploads } = teamApplication();
  const form = new FormData();
  const document = applicationOf({ contest: 'team', answers: { ...answers, ...change } });
  form.append('application', JSON.stringify(document));
  for (const { key, bytes } of uploads) form.append(key, new Blob([bytes]));
  const response = await fetch(`${url}applications`, { method: 'POST', body: form });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()).reference;
}

async function tokenOf(folder, name) {
  const args = ['dist/cli/tilts.mjs', 'token', 'add', '--role', 'judge', '--name', name];
  const { stdout } = await run(process.execPath, [...args, '--data', join(folder, 'data')]);
  return /^ {2}(\S+)$/m.exec(stdout)[1];
}

/** What a person does in the page, and what is wrong with each page that was looked at. */
async function signIn(context, url, token, problems) {
  const page = await newPage(context);
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.setExtraHTTPHeaders({ 'Accept-Language': 'en' });
  // axe-core is put into the page, which the page’s own policy would refuse.
  await page.setBypassCSP(true);
  await page.goto(`${url}officer`);
  const find = (role, name) => page.locator(`::-p-aria([role="${role}"][name="${name}"])`);
  const text = () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const person = {
    page,
    find,
    text,
    /** Follows a link, or sends a form. */
    press: async (name, role = 'button') => {
      await Promise.all([page.waitForNavigation(), find(role, name).click()]);
    },
    open: (name) => person.press(name, 'link'),
    says: async (wanted) => {
      const shown = await text();
      if (!shown.includes(wanted)) throw new Error(`${page.url()} does not say “${wanted}”: ${shown}`);
    },
    fetchText: (path) => page.evaluate(async (address) => (await fetch(address)).text(), path),
    /** By axe-core on a phone, and by its width there and on a desk. */
    judge: async () => {
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 900 });
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        if (isWide) problems.push(`${page.url()} is wider than ${width} px`);
      }
      await page.evaluate(AXE);
      const result = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
      for (const { id, nodes } of result.violations) problems.push(`${page.url()}: ${id} ${nodes[0].html}`);
    },
  };
  await page.locator('#token').fill(token);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  return person;
}

async function score(judge, application, need, plan, comment) {
  await judge.open('Team contest');
  await judge.open(application);
  await judge.find('textbox', 'Need').fill(need);
  await judge.find('textbox', 'Plan').fill(plan);
  await judge.find('textbox', 'Comment').fill(comment);
  await judge.press('Save');
  await judge.says('Saved.');
  await judge.open('Contests');
}

export async function officerJourney({ receiver, browser, folder }) {
  const problems = [];
  const url = receiver.url;
  await writeFile(join(folder, 'feed.json'), JSON.stringify(OFFICER_FEED));
  const first = await send(url, { title: 'Skeitparks' });
  await send(url, { title: 'Baseins', email: 'juris@example.lv', name: 'Juris Kļava' });
  const contexts = await Promise.all([1, 2, 3].map(() => browser.createBrowserContext()));

  const officer = await signIn(contexts[0], url, TOKEN, problems);
  await officer.says('2 new');
  await officer.judge();
  await officer.open('Team contest');
  await officer.find('searchbox', 'Search in the applications').fill('klava');
  await officer.press('Search');
  await officer.says('1 application');
  await officer.judge();
  await officer.open('Baseins');
  await officer.says('Dēļi €12.50');
  await officer.judge();
  await officer.find('textbox', 'New note').fill('Zvanīju, neatbild.');
  await officer.press('Save the note');
  await officer.says('Zvanīju, neatbild.');
  await officer.find('textbox', 'Reason, if something is missing').fill('Tāme nav parakstīta');
  await officer.find('checkbox', 'Then open the next one').click();
  await officer.press('Mark as incomplete');
  await officer.says('Tāme nav parakstīta');

  await officer.open('Write an email');
  await officer.judge();
  await officer.find('checkbox', 'Costs').click();
  await officer.press('Continue');
  await officer.judge();
  const mail = await officer.page.$eval('a[href^="mailto:"]', (link) => decodeURIComponent(link.href));
  if (!/^mailto:juris@example\.lv\?.*– Izmaksas/s.test(mail)) problems.push(`The email: ${mail}`);
  await officer.press('I have sent the email');
  await officer.says('Asked the applicant');
  await officer.press('Mark as complete');

  await officer.page.goto(`${url}officer/contests/team?state=new`);
  await officer.open('Skeitparks');
  await officer.press('Mark as complete');
  await officer.page.goto(`${url}officer/contests/team?state=complete`);
  await officer.says('2 applications');

  const [juris, zane] = [
    await signIn(contexts[1], url, await tokenOf(folder, 'Juris'), problems),
    await signIn(contexts[2], url, await tokenOf(folder, 'Zane'), problems),
  ];
  await juris.says('2 to score');
  await juris.judge();
  await score(juris, 'Skeitparks', '5', '5', 'Labi');
  await juris.page.goto(`${url}officer/applications/${first}`);
  await juris.judge();
  await juris.open('Contests');
  await score(juris, 'Baseins', '10', '5', '');
  await score(zane, 'Skeitparks', '7,5', '5', '');
  await juris.page.goto(`${url}officer/contests/team/results`);
  await juris.says('This page does not exist');

  await officer.open('Results of the jury');
  await officer.says('1 Baseins');
  await officer.says('2 Skeitparks');
  await officer.judge();
  const table = await officer.fetchText('/officer/contests/team/results.csv');
  if (!/1,[^,]+,Baseins,.*,100,/.test(table) || !/Skeitparks,.*,77\.5,/.test(table))
    problems.push(`The results: ${table}`);
  const applications = await officer.fetchText('/applications/table.csv?contest=team&lang=en');
  if (!applications.includes('+371 29 123 456')) problems.push(`The table: ${applications}`);

  await officer.page.goto(`${url}officer/applications/${first}`);
  await officer.page.locator('summary').click();
  await officer.open('Erase…');
  await officer.judge();
  await officer.press('Yes, erase it');
  await officer.says('1 application');
  await officer.press('Sign out');
  await officer.page.goto(`${url}officer/contests/team`);
  await officer.says('Your token');
  await Promise.all(contexts.map((context) => context.close()));
  return problems;
}
