import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { tokenCommand } from '../../../src/cli/token-command.js';
import { startCluster, type Cluster } from '../../helpers/postgres.mjs';

import {
  answerOf,
  applicationOf,
  FEED,
  FILE,
  formOf,
  listOf,
  officer,
  PAGE,
  PDF,
  post,
  startSubmissionServer,
  type SubmissionServer,
} from '../../helpers/submission-server.js';

describe('two servers on one PostgreSQL database, as behind a balancer', () => {
  let cluster: Cluster;
  let folder: string;
  let one: SubmissionServer;
  let two: SubmissionServer;
  let url: string;

  before(async () => {
    cluster = await startCluster();
    ({ url } = cluster);
    folder = await mkdtemp(join(tmpdir(), 'tilts-server-'));
    await writeFile(join(folder, 'feed.json'), JSON.stringify(FEED));
    const start = () => startSubmissionServer(folder, ['--database', url]);
    // At the same time: both find that there are no tables.
    [one, two] = await Promise.all([start(), start()]);
  });
  after(async () => {
    await Promise.all([one.kill(), two.kill()]);
    await cluster.remove();
    await rm(folder, { recursive: true });
  });

  /** Sends an application to a server that cannot store its files, and does the work when it has written the row. */
  async function whileSaving(form: FormData, work: () => Promise<void>): Promise<Response> {
    const blocker = new pg.Client({ connectionString: url });
    blocker.on('error', () => undefined);
    await blocker.connect();
    await blocker.query('BEGIN; LOCK TABLE tilts.files');
    const sent = post(one, form);
    sent.catch(() => undefined);
    while (!(await blocker.query('SELECT FROM pg_locks WHERE NOT granted')).rowCount);
    await work();
    await blocker.end().catch(() => undefined);
    return sent;
  }

  it('accept an application once, and both give the officer its file', async () => {
    const document = applicationOf();
    const sent = [one, two, one, two, one, two].map((server) => post(server, formOf(document, PDF)));
    const answers = await Promise.all(sent.map(async (response) => answerOf(await response)));
    assert.deepEqual(answers.map(([status]) => status).sort(), [200, 200, 200, 200, 200, 201]);
    const [, receipt] = answers[0]!;
    for (const [, each] of answers) assert.deepEqual(each, receipt);
    for (const server of [one, two]) {
      assert.deepEqual(
        (await listOf(server)).map(({ reference }) => reference),
        [receipt.reference],
      );
      const file = await fetch(`${server.url}applications/${receipt.reference}/files/${FILE}`, {
        headers: officer,
      });
      assert.deepEqual(new Uint8Array(await file.arrayBuffer()), PDF);
    }
    assert.equal((await cluster.query('SELECT FROM tilts.files', url)).length, 1);
    const withdrawn = await post(two, { code: receipt.withdrawalCode }, 'applications/withdraw');
    assert.equal(withdrawn.status, 200);
    assert.equal((await post(one, formOf(document, PDF))).status, 410);
    assert.deepEqual(await cluster.query('SELECT FROM tilts.files', url), []);
  });

  it('know the tokens that the command gives and removes', async () => {
    const database = url;
    const ilze = { database, role: 'officer', name: 'Ilze' };
    const said = await tokenCommand('add', undefined, ilze);
    const headers = { Authorization: `Bearer ${/\S+-\S+-\S+-\S+-\S+-\S+/.exec(said)![0]}` };
    const statuses = () =>
      Promise.all(
        [one, two].map(async (server) => (await fetch(`${server.url}applications`, { headers })).status),
      );
    assert.deepEqual(await statuses(), [200, 200]);
    await tokenCommand('add', undefined, { database, role: 'judge', name: 'Juris', contests: ['ideas'] });
    await assert.rejects(tokenCommand('add', undefined, ilze), /already is a token for the officer “Ilze”/);
    assert.match(
      await tokenCommand('list', undefined, { database }),
      /officer +\d{4}-\d\d-\d\d +Ilze\n.*judge .*Juris {2}\(ideas\)$/s,
    );
    await tokenCommand('remove', 'Ilze', { database });
    assert.deepEqual(await statuses(), [401, 401]);
    await assert.rejects(tokenCommand('remove', 'Ilze', { database }), /no token with the id or name/);
  });

  it('make forms wait and send again when the database is away; nothing secret is logged', async () => {
    const document = applicationOf();
    const send = () => post(one, formOf(document, PDF), 'applications', { Origin: PAGE });
    await cluster.stop();
    try {
      const refused = await send();
      assert.deepEqual(
        ['Retry-After', 'Access-Control-Allow-Origin', 'Access-Control-Expose-Headers'].map((name) =>
          refused.headers.get(name),
        ),
        ['10', PAGE, 'Retry-After'],
      );
      assert.deepEqual(await answerOf(refused), [503, { code: 'unavailable' }]);
      assert.equal((await fetch(`${two.url}applications`, { headers: officer })).status, 503);
    } finally {
      await cluster.start();
    }
    assert.equal((await send()).status, 201);
    assert.equal((await post(two, formOf(document, PDF))).status, 200);
    const away = `cannot be used: no PostgreSQL server answers at 127\\.0\\.0\\.1:${cluster.port}`;
    assert.match(one.log(), new RegExp(away));
  });

  it('go on after a restart of the database in the middle of a request', async () => {
    const form = () => formOf(applicationOf({ key: 'during-a-restart' }), PDF);
    const response = await whileSaving(form(), async () => {
      await cluster.stop();
      await cluster.start();
    });
    assert.equal(response.status, 503);
    assert.equal((await post(one, form())).status, 201);
  });

  it('have nothing of an application whose server was killed while it was saved, and accept it again', async () => {
    const form = () => formOf(applicationOf({ key: 'sent-until-it-is-stored' }), PDF);
    const known = (await listOf(two)).length;
    let second: Promise<Response> | undefined;
    const first = whileSaving(form(), async () => {
      await one.kill();
      second = post(two, form());
    });
    await assert.rejects(first);
    const [status, { reference }] = await answerOf(await second!);
    assert.equal(status, 201);
    assert.equal((await listOf(two)).length, known + 1);
    const files = await cluster.query('SELECT reference FROM tilts.files', url);
    assert.equal(files.length, known + 1);
    assert.ok(files.some((file) => file['reference'] === reference));
  });

  it('log nothing secret', () => {
    for (const { log } of [one, two])
      assert.doesNotMatch(log(), new RegExp(`${cluster.password}|Anna|anna@|Skeitparks`));
  });
});
