/** A young person applies in the sample contest, alone and as a team with a minor, to the receiver. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyTo } from './applicant.mjs';

const CONTEST =
  '<tilts-idea-contest src="/feed.json" contest="ideju-tilts"><a href="/konkurss">Konkurss</a></tilts-idea-contest>';
const YEAR = new Date().getFullYear();
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const PLAN = {
  name: 'Anna Bērziņa',
  title: 'Skeitparks „Ūsiņš”',
  projectStart: day(60),
  projectEnd: day(150),
};

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
    await applyTo(person, text, { ...PLAN, title, entry: 'alone', birthYear: String(YEAR - 22) });
    const [application, ...others] = await stored(site, title);
    assert.equal(others.length, 0);
    assert.equal(application.answers.name, PLAN.name);
    assert.equal(application.answers.entry, 'alone');
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
          entry: 'team',
          birthYear: String(YEAR - 16),
          'members.0.name': 'Pēteris Kalns',
          'members.0.birthYear': String(YEAR - 30),
          'members.1.name': 'Ilze Liepa',
          'members.1.birthYear': String(YEAR - 22),
        },
        { guardianPermits: sheet },
      );
      const [application] = await stored(site, title);
      assert.equal(application.answers.members.length, 2);
      assert.equal(application.answers.guardianPermits[0].name, 'atļauja.pdf');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
