import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../../../src/cli/submission-server/app.js';
import { SqliteStore } from '../../../src/cli/submission-server/store/sqlite-store.js';
import { applicationOf, FEED, FILE, withFolder } from '../../helpers/submission-server.js';

const [IDEAS] = FEED.contests;

/** The status of an application that arrives at a moment (ISO 8601 with an offset), to the contest with changes. */
async function statusAt(
  moment: string,
  change: object,
  file?: { name: string; type: string },
): Promise<number> {
  let status = 0;
  await withFolder(async (folder) => {
    const store = await SqliteStore.open(folder);
    const { allYear: _, ...rest } = { allYear: false, ...IDEAS };
    const app = createApp({
      feed: () => Promise.resolve({ ...FEED, contests: [{ ...rest, ...change }] }),
      openStore: () => Promise.resolve(store),
      now: () => Date.parse(moment),
    });
    const form = new FormData();
    const { answers, ...document } = applicationOf();
    const plan = file ? { plan: [{ ...file, key: FILE, size: 3 }] } : {};
    form.append('application', JSON.stringify({ ...document, answers: { ...answers, ...plan } }));
    if (file) form.append(FILE, new Blob(['abc']), file.name);
    const response = await app.request('http://novads.test/applications', { method: 'POST', body: form });
    status = response.status;
    await store.close();
  });
  return status;
}

describe('the last minute', () => {
  const until = (closes: string) => ({ rounds: [{ opens: '2026-11-01', closes }] });
  for (const [closes, moment, status] of [
    ['2026-11-30T23:59', '2026-11-30T23:59:30+02:00', 201],
    ['2026-11-30T23:59', '2026-12-01T00:00:00+02:00', 409],
    ['2026-11-30', '2026-11-30T23:59:59+02:00', 201],
    ['2026-11-30T16:00', '2026-11-30T15:59:59+02:00', 201],
    ['2026-11-30T16:00', '2026-11-30T16:00:00+02:00', 409],
  ] as const)
    it(`of a round until ${closes}: ${moment} is ${status === 201 ? 'in time' : 'too late'}`, async () =>
      assert.equal(await statusAt(moment, until(closes)), status));
});

describe('a signed document', () => {
  for (const ending of ['asice', 'edoc', 'adoc', 'bdoc', 'sce'])
    for (const type of ['', 'application/octet-stream', 'application/vnd.etsi.asic-e+zip'])
      it(`.${ending} of type “${type}” is accepted where the contest asks for it`, async () => {
        const questions = IDEAS!.questions.map((question) =>
          question.id === 'plan' ? { ...question, accept: ['.pdf', `.${ending}`] } : question,
        );
        const file = { name: `Atļauja.${ending.toUpperCase()}`, type };
        assert.equal(await statusAt('2026-11-30T12:00:00+02:00', { questions, allYear: true }, file), 201);
      });
});
