/** A young person applies in the sample contest, alone and as a team with a minor, to the receiver. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyTo } from './applicant.mjs';
import { startSite } from './site.mjs';

const CONTEST =
  '<tilts-idea-contest src="/feed.json" contest="ideju-tilts"><a href="/konkurss">Konkurss</a></tilts-idea-contest>';
const YEAR = new Date().getFullYear();
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const PLAN = {
  name: 'Anna Bērziņa',
  mentorEmail: 'juris@example.lv',
  title: 'Skeitparks „Ūsiņš”',
  projectStart: day(60),
  projectEnd: day(150),
};

const CONTACT_FORM_7 = '/wp-json/contact-form-7/v1/contact-forms/12/feedback';

/** The sample contest with nothing but an idea to tell, sent to another back end. */
const feedOf = (submission) => ({
  tilts: 1,
  publisher: { name: 'Novads', timeZone: 'Europe/Riga' },
  updated: '2026-11-20',
  languages: ['lv'],
  contests: [
    {
      id: 'ideju-tilts',
      title: 'Ideju konkurss',
      summary: 'Idejas novadam',
      organiser: { name: 'Novads' },
      allYear: true,
      participation: {},
      questions: [{ id: 'idea', type: 'text', label: 'Ideja', required: true }],
      submission,
      privacy: {
        controller: { name: 'Novads' },
        purpose: 'Konkurss',
        legalBasis: 'Sabiedrības intereses',
        retention: 'Gadu',
        contact: { email: 'dati@novads.example' },
      },
    },
  ],
});

/** One person applies once to a round. */
const addressOf = (who, { language, file }) => `${who}-${file.replace(/\W/g, '-')}-${language}@example.lv`;

const stored = async (site, title) =>
  (await site.applications()).filter(({ answers }) => answers?.title === title);

export const CASES = {
  'an adult applies alone, and the receipt names the reference': async ({
    site,
    open,
    text,
    language,
    file,
  }) => {
    const title = `${PLAN.title} ${language} ${file}`;
    const person = await open({ body: CONTEST, width: 390 });
    await applyTo(person, text, {
      ...PLAN,
      title,
      email: addressOf('anna', { language, file }),
      participationMode: 'individual',
      birthYear: String(YEAR - 22),
    });
    const [application, ...others] = await stored(site, title);
    assert.equal(others.length, 0);
    assert.equal(application.answers.name, PLAN.name);
    assert.equal(application.answers.participationMode, 'individual');
    await person.says(application.reference);
  },
  'a team with a minor applies, and the representative’s signed sheet arrives with it': async ({
    site,
    open,
    text,
    language,
    file,
  }) => {
    const title = `Komanda ${language} ${file}`;
    const folder = await mkdtemp(join(tmpdir(), 'tilts-sheet-'));
    const sheet = join(folder, 'atļauja.pdf');
    await writeFile(sheet, '%PDF-1.7 signed');
    try {
      const person = await open({ body: CONTEST, width: 390 });
      await applyTo(
        person,
        text,
        {
          ...PLAN,
          title,
          email: addressOf('komanda', { language, file }),
          participationMode: 'team',
          birthYear: String(YEAR - 16),
          'members.0.name': 'Pēteris Kalns',
          'members.0.birthYear': String(YEAR - 30),
          'members.1.name': 'Ilze Liepa',
          'members.1.birthYear': String(YEAR - 22),
        },
        { guardianConsents: sheet },
      );
      const [application] = await stored(site, title);
      assert.equal(application.answers.members.length, 2);
      assert.equal(application.answers.guardianConsents[0].name, 'atļauja.pdf');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  'a back end without numbers or codes: none is promised, and the key is the number': async ({
    open,
    text,
  }) => {
    const site = await startSite({ feed: feedOf({ endpoint: CONTACT_FORM_7, format: 'contact-form-7' }) });
    try {
      const person = await open({ site, body: CONTEST });
      const sent = [];
      await person.page.setRequestInterception(true);
      person.page.on('request', (request) => {
        if (!request.url().endsWith(CONTACT_FORM_7)) return request.continue();
        sent.push(request.fetchPostData());
        return request.respond({ contentType: 'application/json', body: '{"status":"mail_sent"}' });
      });
      const before = await applyTo(person, text, {});
      const after = await person.shown();
      const [body, ...others] = await Promise.all(sent);
      assert.equal(others.length, 0);
      const [, key] = /name="submission_key"\s+([\w-]+)/.exec(body);
      assert.match(body, /name="submission_contest"\s+ideju-tilts/);
      assert.ok(after.includes(key), `the key ${key} is the number in: ${after}`);
      assert.ok(
        before.includes(text('application.send-help-number')),
        `what comes after sending in: ${before}`,
      );
      assert.ok(!before.includes(text('application.send-help')), `no code is promised in: ${before}`);
      assert.ok(!after.includes(text('receipt.code')), `no code is spoken of in: ${after}`);
    } finally {
      await site.close();
    }
  },
};
