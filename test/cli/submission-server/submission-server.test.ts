import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  answerOf,
  applicationOf,
  FILE,
  formOf,
  listOf,
  officer,
  PAGE,
  PDF,
  post,
  startSubmissionServer,
  withFolder,
  type SubmissionServer,
} from '../../helpers/submission-server.js';

describe('the submission server', () => {
  let server: SubmissionServer;
  let finish: () => void;
  let done: Promise<void>;

  before(async () => {
    await new Promise<void>((resolve, reject) => {
      done = withFolder(async (folder) => {
        server = await startSubmissionServer(folder);
        resolve();
        await new Promise<void>((end) => (finish = end));
        await server.kill();
      });
      done.catch(reject);
    });
  });
  after(async () => {
    finish();
    await done;
  });

  it('stores JSON and multipart, returns a receipt, and gives the officer the file', async () => {
    const [status, receipt] = await answerOf(await post(server, formOf(applicationOf(), PDF)));
    assert.equal(status, 201);
    assert.match(receipt.reference!, /^\d{4}-[2-9A-Z]{6}$/);
    const file = await fetch(`${server.url}applications/${receipt.reference}/files/${FILE}`, {
      headers: officer,
    });
    assert.deepEqual(new Uint8Array(await file.arrayBuffer()), PDF);
    assert.equal(
      file.headers.get('Content-Disposition'),
      `attachment; filename="plans.pdf"; filename*=UTF-8''pl%C4%81ns.pdf`,
    );
    const inside = { key: FILE, name: 'plāns.pdf', type: 'application/pdf', size: PDF.length };
    const document = applicationOf();
    const json = {
      ...document,
      answers: { ...document.answers, plan: [inside] },
      files: [{ ...inside, data: Buffer.from(PDF).toString('base64') }],
    };
    assert.equal((await post(server, json)).status, 201);
  });

  it('stores each key only once: sent again, at the same time, and with other answers', async () => {
    const document = applicationOf({ key: crypto.randomUUID() });
    const answers = await Promise.all([1, 2, 3].map(async () => answerOf(await post(server, document))));
    assert.deepEqual(answers.map(([status]) => status).sort(), [200, 200, 201]);
    const [, { reference }] = answers[0]!;
    assert.ok(answers.every(([, json]) => json.reference === reference));
    const other = { ...document, answers: { ...document.answers, idea: 'Cita ideja' } };
    assert.deepEqual(await answerOf(await post(server, other)), [
      409,
      { code: 'already-received', reference },
    ]);
    assert.equal((await listOf(server)).filter((each) => each.reference === reference).length, 1);
  });

  for (const [name, change, status, code] of [
    ['a contest that has closed', { contest: 'over' }, 409, 'closed'],
    ['an unknown contest', { contest: 'nothing' }, 404, 'unknown-contest'],
    ['a filled-in honeypot', { antiSpam: { honeypot: 'x', elapsedSeconds: 90 } }, 422, 'spam'],
    ['an application sent too fast', { antiSpam: { honeypot: '', elapsedSeconds: 1 } }, 422, 'spam'],
    ['no key', { key: '' }, 400, 'unreadable'],
    ['an unknown version', { version: 2 }, 400, 'unreadable'],
    ['answers that are not an object', { answers: [] }, 400, 'unreadable'],
    ['too many rows', { answers: { members: Array(2_000).fill({}) } }, 400, 'unreadable'],
    ['an answer with an invalid question id', { answers: { 'a.0.b': 'x' } }, 400, 'unreadable'],
    ['an answer named like a property of every object', { answers: { toString: 'x' } }, 400, 'unreadable'],
    ['an invalid language', { language: `lv${'-aa'.repeat(500)}` }, 400, 'unreadable'],
  ] as const)
    it(`rejects ${name}`, async () => {
      const [actual, json] = await answerOf(await post(server, applicationOf(change)));
      assert.deepEqual([actual, json.code], [status, code]);
    });

  it('reports each answer that breaks a rule of the contest', async () => {
    const answers = { name: 'Anna', email: 'anna', idea: 'x'.repeat(201), rulesAccepted: true };
    const [status, { errors }] = await answerOf(await post(server, applicationOf({ answers })));
    assert.equal(status, 422);
    assert.deepEqual(
      errors!.map(({ field, code }) => `${field} ${code}`),
      ['email email', 'idea too-long'],
    );
  });

  it('rejects a file that was not uploaded completely', async () => {
    const form = formOf(applicationOf(), PDF);
    form.set(FILE, new Blob([PDF.slice(1)]), 'plāns.pdf');
    const [status, { errors }] = await answerOf(await post(server, form));
    assert.deepEqual([status, errors], [422, [{ field: 'plan', code: 'file-missing' }]]);
  });

  it('stores the known fields of each file, once, and nothing else that was sent with it', async () => {
    const form = formOf(applicationOf(), PDF);
    const { answers, ...rest } = JSON.parse(form.get('application') as string) as ReturnType<
      typeof applicationOf
    >;
    const [file] = answers['plan'] as object[];
    const plan = [{ ...file, unknown: 'x' }, file, 'junk', { deeper: ['junk'] }];
    form.set('application', JSON.stringify({ ...rest, answers: { ...answers, plan } }));
    const [status, { reference }] = await answerOf(await post(server, form));
    assert.equal(status, 201);
    const stored = (await listOf(server)).find((each) => each.reference === reference);
    assert.deepEqual((stored!.answers as typeof answers)['plan'], [file]);
  });

  it('rejects answers that are nested deeper than any question, also in a file', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const file = `{"key":"${FILE}","name":"a.pdf","type":"","size":1,"unknown":${deep}}`;
    const body = JSON.stringify(applicationOf()).replace('"answers":{', `"answers":{"plan":[${file}],`);
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(`${server.url}applications`, { method: 'POST', headers, body });
    assert.deepEqual(await answerOf(response), [400, { code: 'unreadable' }]);
  });

  it('withdraws by code, and deletes answers and files', async () => {
    const document = applicationOf({ answers: { ...applicationOf().answers, idea: 'Noslēpumains baseins' } });
    const form = formOf(document, PDF);
    const [, { reference, withdrawalCode }] = await answerOf(await post(server, form));
    const database = () => readFile(join(server.folder, 'applications.db'), 'utf8');
    assert.match(await database(), /Noslēpumains baseins/);
    const withdraw = () => post(server, { code: withdrawalCode }, 'applications/withdraw');
    assert.deepEqual(await answerOf(await withdraw()), [200, { reference }]);
    assert.deepEqual(await answerOf(await withdraw()), [200, { reference }]);
    assert.doesNotMatch(await database(), /Noslēpumains baseins/);
    assert.ok(!(await readdir(join(server.folder, 'files'))).includes(reference!));
    assert.ok(!(await listOf(server)).some((each) => each.reference === reference));
    assert.deepEqual(await answerOf(await post(server, formOf(document, PDF))), [
      410,
      { code: 'withdrawn', reference },
    ]);
    const [unknown] = await answerOf(await post(server, { code: 'NOBODY' }, 'applications/withdraw'));
    assert.equal(unknown, 404);
  });

  it('lists and exports only for the officer, with formulas made harmless', async () => {
    const answers = { ...applicationOf().answers, idea: '=HYPERLINK("http://x.example";"Ideja")' };
    await post(server, applicationOf({ answers }));
    for (const path of ['applications', 'applications/table.csv', `applications/2026-ABCDEF/files/${FILE}`])
      assert.equal((await fetch(server.url + path)).status, 401, path);
    const csv = await (await fetch(`${server.url}applications/table.csv`, { headers: officer })).text();
    assert.match(csv, /^(\ufeff)?Pieteikuma numurs \(reference\);Saņemts \(received\);Konkurss \(contest\);/);
    assert.match(csv, /;"'=HYPERLINK\(/);
    assert.doesNotMatch(JSON.stringify(await listOf(server)), /withdrawalCode/);
  });

  it('accepts applications from pages of the allowed origins, and tells the browser so', async () => {
    const preflight = (origin: string) =>
      fetch(`${server.url}applications`, {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'idempotency-key',
        },
      });
    const allowed = (await preflight(PAGE)).headers;
    assert.equal(allowed.get('Access-Control-Allow-Origin'), PAGE);
    assert.match(allowed.get('Access-Control-Allow-Headers')!, /Idempotency-Key/);
    assert.equal((await preflight('https://evil.example')).headers.get('Access-Control-Allow-Origin'), null);
    const send = (origin: string) => post(server, applicationOf(), 'applications', { Origin: origin });
    assert.equal((await send('https://evil.example')).status, 403);
    const accepted = await send(PAGE);
    assert.deepEqual([accepted.status, accepted.headers.get('Access-Control-Allow-Origin')], [201, PAGE]);
    assert.equal((await send(new URL(server.url).origin)).status, 201);
  });

  it('rejects what is too large', async () => {
    const response = await post(server, formOf(applicationOf(), new Uint8Array(45_000_000)));
    assert.deepEqual(await answerOf(response), [413, { code: 'too-large' }]);
  });

  it('answers that a request is too large on a slow connection too, without breaking it', async () => {
    const size = 46_000_000;
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    let response = '';
    socket.on('data', (data) => (response += data.toString()));
    const closed = new Promise<never>((_, reject) => {
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('The connection was closed')));
    });
    const write = (bytes: Buffer | string) =>
      Promise.race([closed, new Promise<unknown>((done) => socket.write(bytes, done))]);
    const head = `POST /applications HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${size}\r\n\r\n`;
    await write(head);
    await write(Buffer.alloc(1_000_000));
    // The server has answered another request meanwhile, and to this one it listens still.
    await Promise.race([closed, listOf(server)]);
    assert.equal(response, '');
    await write(Buffer.alloc(size - 1_000_000));
    while (!response.includes('too-large')) await Promise.race([closed, once(socket, 'data')]);
    assert.match(response, /^HTTP\/1.1 413 /);
    closed.catch(() => undefined);
    socket.destroy();
  });

  it('logs no personal data', () => {
    assert.doesNotMatch(server.log(), /Anna|anna@|Skeitparks|failed/);
  });
});
