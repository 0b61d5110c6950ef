import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import {
  documentOf,
  FILE,
  formOf,
  listOf,
  officer,
  PAGE,
  post,
  startReceiver,
  withFolder,
  type Receiver,
} from '../../helpers/receiver.js';

interface Answer {
  readonly code?: string;
  readonly reference?: string;
  readonly withdrawalCode?: string;
  readonly errors?: readonly { readonly field: string; readonly code: string }[];
}

const answerOf = async (response: Response): Promise<[status: number, json: Answer]> => [
  response.status,
  (await response.json()) as Answer,
];

const PDF = new TextEncoder().encode('%PDF-1.7 plāns');

/** Begins an upload, and comes back when the receiver has got half of it. */
async function half(receiver: Receiver, document = documentOf()): Promise<void> {
  const whole = new Request(receiver.url, {
    method: 'POST',
    body: formOf(document, new Uint8Array(2_000_000)),
  });
  const bytes = Buffer.from(await whole.arrayBuffer());
  const upload = request(`${receiver.url}applications`, {
    method: 'POST',
    headers: { 'Content-Type': whole.headers.get('Content-Type')!, 'Content-Length': bytes.length },
  });
  // The line ends with the receiver; that is what is tried.
  upload.on('error', () => undefined);
  await new Promise((resolve) => upload.write(bytes.subarray(0, 1_500_000), resolve));
}

describe('the receiver', () => {
  let receiver: Receiver;
  let finish: () => void;
  let done: Promise<void>;

  before(async () => {
    await new Promise<void>((resolve, reject) => {
      done = withFolder(async (folder) => {
        receiver = await startReceiver(folder);
        resolve();
        await new Promise<void>((end) => (finish = end));
        await receiver.kill();
      });
      done.catch(reject);
    });
  });
  after(async () => {
    finish();
    await done;
  });

  it('stores JSON and multipart, answers with a receipt, and gives the officer the bytes', async () => {
    const [status, receipt] = await answerOf(await post(receiver, formOf(documentOf(), PDF)));
    assert.equal(status, 201);
    assert.match(receipt.reference!, /^\d{4}-[2-9A-Z]{6}$/);
    const file = await fetch(`${receiver.url}applications/${receipt.reference}/files/${FILE}`, {
      headers: officer,
    });
    assert.deepEqual(new Uint8Array(await file.arrayBuffer()), PDF);
    assert.equal(file.headers.get('Content-Disposition'), 'attachment');
    const inside = { key: FILE, name: 'plāns.pdf', type: 'application/pdf', size: PDF.length };
    const document = documentOf();
    const json = {
      ...document,
      answers: { ...document.answers, plan: [inside] },
      files: [{ ...inside, data: Buffer.from(PDF).toString('base64') }],
    };
    assert.equal((await post(receiver, json)).status, 201);
  });

  it('stores a key once: sent again, twice at once, and with other answers', async () => {
    const document = documentOf({ key: crypto.randomUUID() });
    const answers = await Promise.all([1, 2, 3].map(async () => answerOf(await post(receiver, document))));
    assert.deepEqual(answers.map(([status]) => status).sort(), [200, 200, 201]);
    const [, { reference }] = answers[0]!;
    assert.ok(answers.every(([, json]) => json.reference === reference));
    const other = { ...document, answers: { ...document.answers, idea: 'Cita ideja' } };
    assert.deepEqual(await answerOf(await post(receiver, other)), [
      409,
      { code: 'already-received', reference },
    ]);
    assert.equal((await listOf(receiver)).filter((each) => each.reference === reference).length, 1);
  });

  for (const [name, change, status, code] of [
    ['a contest that is over', { contest: 'over' }, 409, 'closed'],
    ['a contest of nobody', { contest: 'nothing' }, 404, 'unknown-contest'],
    ['a program in the hidden field', { care: { trap: 'x', seconds: 90 } }, 422, 'spam'],
    ['a program in a hurry', { care: { trap: '', seconds: 1 } }, 422, 'spam'],
    ['no key', { key: '' }, 400, 'unreadable'],
    ['a version of tomorrow', { tilts: 2 }, 400, 'unreadable'],
    ['answers that are none', { answers: [] }, 400, 'unreadable'],
    ['more rows than anybody writes', { answers: { members: Array(2_000).fill({}) } }, 400, 'unreadable'],
    ['an answer that no feed can ask for', { answers: { 'a.0.b': 'x' } }, 400, 'unreadable'],
    ['an answer called as every object has one', { answers: { toString: 'x' } }, 400, 'unreadable'],
    ['a language that is none', { language: `lv${'-aa'.repeat(500)}` }, 400, 'unreadable'],
  ] as const)
    it(`refuses ${name}`, async () => {
      const [answered, json] = await answerOf(await post(receiver, documentOf(change)));
      assert.deepEqual([answered, json.code], [status, code]);
    });

  it('names each answer that breaks a rule of the contest', async () => {
    const answers = { name: 'Anna', email: 'anna', idea: 'x'.repeat(201), rulesAccepted: true };
    const [status, { errors }] = await answerOf(await post(receiver, documentOf({ answers })));
    assert.equal(status, 422);
    assert.deepEqual(
      errors!.map(({ field, code }) => `${field} ${code}`),
      ['email email', 'idea too-long'],
    );
  });

  it('refuses a file that did not come whole', async () => {
    const form = formOf(documentOf(), PDF);
    form.set(FILE, new Blob([PDF.slice(1)]), 'plāns.pdf');
    const [status, { errors }] = await answerOf(await post(receiver, form));
    assert.deepEqual([status, errors], [422, [{ field: 'plan', code: 'file-missing' }]]);
  });

  it('keeps of each file what is known of it, once, and nothing that a stranger sends beside it', async () => {
    const form = formOf(documentOf(), PDF);
    const { answers, ...rest } = JSON.parse(form.get('application') as string) as ReturnType<
      typeof documentOf
    >;
    const [file] = answers['plan'] as object[];
    const plan = [{ ...file, beside: 'x' }, file, 'junk', { deeper: ['junk'] }];
    form.set('application', JSON.stringify({ ...rest, answers: { ...answers, plan } }));
    const [status, { reference }] = await answerOf(await post(receiver, form));
    assert.equal(status, 201);
    const kept = (await listOf(receiver)).find((each) => each.reference === reference);
    assert.deepEqual((kept!.answers as typeof answers)['plan'], [file]);
  });

  it('refuses answers that are nested deeper than any question, also in a file', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const file = `{"key":"${FILE}","name":"a.pdf","type":"","size":1,"beside":${deep}}`;
    const body = JSON.stringify(documentOf()).replace('"answers":{', `"answers":{"plan":[${file}],`);
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(`${receiver.url}applications`, { method: 'POST', headers, body });
    assert.deepEqual(await answerOf(response), [400, { code: 'unreadable' }]);
  });

  it('withdraws by code, and erases answers and files', async () => {
    const document = documentOf({ answers: { ...documentOf().answers, idea: 'Noslēpumains baseins' } });
    const form = formOf(document, PDF);
    const [, { reference, withdrawalCode }] = await answerOf(await post(receiver, form));
    const database = () => readFile(join(receiver.folder, 'applications.db'), 'utf8');
    assert.match(await database(), /Noslēpumains baseins/);
    const withdraw = () => post(receiver, { code: withdrawalCode }, 'applications/withdraw');
    assert.deepEqual(await answerOf(await withdraw()), [200, { reference }]);
    assert.deepEqual(await answerOf(await withdraw()), [200, { reference }]);
    assert.doesNotMatch(await database(), /Noslēpumains baseins/);
    assert.ok(!(await readdir(join(receiver.folder, 'files'))).includes(reference!));
    assert.ok(!(await listOf(receiver)).some((each) => each.reference === reference));
    assert.deepEqual(await answerOf(await post(receiver, formOf(document, PDF))), [
      410,
      { code: 'withdrawn', reference },
    ]);
    const [unknown] = await answerOf(await post(receiver, { code: 'NOBODY' }, 'applications/withdraw'));
    assert.equal(unknown, 404);
  });

  it('lists and exports for the officer alone, with formulas made harmless', async () => {
    const answers = { ...documentOf().answers, idea: '=HYPERLINK("http://x.example";"Ideja")' };
    await post(receiver, documentOf({ answers }));
    for (const path of ['applications', 'applications/table.csv', `applications/2026-ABCDEF/files/${FILE}`])
      assert.equal((await fetch(receiver.url + path)).status, 401, path);
    const csv = await (await fetch(`${receiver.url}applications/table.csv`, { headers: officer })).text();
    assert.match(csv, /^(\ufeff)?reference;received;contest;language;/);
    assert.match(csv, /;"'=HYPERLINK\(/);
    assert.doesNotMatch(JSON.stringify(await listOf(receiver)), /withdrawalCode/);
  });

  it('takes applications from the pages it knows, and says so to the browser', async () => {
    const ask = (origin: string) =>
      fetch(`${receiver.url}applications`, {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'idempotency-key',
        },
      });
    const allowed = (await ask(PAGE)).headers;
    assert.equal(allowed.get('Access-Control-Allow-Origin'), PAGE);
    assert.match(allowed.get('Access-Control-Allow-Headers')!, /Idempotency-Key/);
    assert.equal((await ask('https://evil.example')).headers.get('Access-Control-Allow-Origin'), null);
    const send = (origin: string) => post(receiver, documentOf(), 'applications', { Origin: origin });
    assert.equal((await send('https://evil.example')).status, 403);
    const taken = await send(PAGE);
    assert.deepEqual([taken.status, taken.headers.get('Access-Control-Allow-Origin')], [201, PAGE]);
    assert.equal((await send(new URL(receiver.url).origin)).status, 201);
  });

  it('refuses what is too large', async () => {
    const response = await post(receiver, formOf(documentOf(), new Uint8Array(45_000_000)));
    assert.deepEqual(await answerOf(response), [413, { code: 'too-large' }]);
  });

  it('tells a slow line, too, what is too large, and does not cut it', async () => {
    const size = 46_000_000;
    const socket = connect(Number(new URL(receiver.url).port), '127.0.0.1');
    let heard = '';
    socket.on('data', (data) => (heard += data.toString()));
    const cut = new Promise<never>((_, reject) => {
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('The line was cut')));
    });
    const write = (bytes: Buffer | string) =>
      Promise.race([cut, new Promise<unknown>((done) => socket.write(bytes, done))]);
    const head = `POST /applications HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${size}\r\n\r\n`;
    await write(head);
    await write(Buffer.alloc(1_000_000));
    await Promise.race([cut, setTimeout(1_500)]);
    await write(Buffer.alloc(size - 1_000_000));
    while (!heard.includes('too-large')) await Promise.race([cut, once(socket, 'data')]);
    assert.match(heard, /^HTTP\/1.1 413 /);
    cut.catch(() => undefined);
    socket.destroy();
  });

  it('writes nothing about people to its log', () => {
    assert.doesNotMatch(receiver.log(), /Anna|anna@|Skeitparks|failed/);
  });
});

describe('a receiver that is killed', () => {
  it('keeps what it answered, finds nothing half, and takes the same key again', () =>
    withFolder(async (folder) => {
      const document = documentOf();
      const first = await startReceiver(folder);
      const [, kept] = await answerOf(await post(first, formOf(document, PDF)));
      const cut = documentOf();
      await half(first, cut);
      await first.kill();

      const second = await startReceiver(folder);
      assert.deepEqual(
        (await listOf(second)).map(({ reference }) => reference),
        [kept.reference],
      );
      assert.deepEqual(await readdir(join(second.folder, 'files')), [kept.reference]);
      // The answer was lost after it was stored: the same receipt.
      assert.deepEqual(await answerOf(await post(second, formOf(document, PDF))), [200, kept]);
      const [again] = await answerOf(await post(second, formOf(cut, new Uint8Array(2_000_000))));
      assert.equal(again, 201);
      assert.equal((await listOf(second)).length, 2);
      await second.kill();
    }));

  it('leaves no files behind whose application was never written, wherever it dies', () =>
    withFolder(async (folder) => {
      let answered = 0;
      // Each round dies at another moment: `at` answers have come, and others are on their way.
      for (const at of [1, 2, 3]) {
        const receiver = await startReceiver(folder);
        const sent = Array.from({ length: 6 }, () =>
          post(receiver, formOf(documentOf(), new Uint8Array(300_000))),
        );
        let come = 0;
        await new Promise<void>((resolve) => {
          for (const each of sent)
            void each.then(
              () => {
                answered++;
                if (++come === at) resolve();
              },
              () => undefined,
            );
        });
        await receiver.kill();
        await Promise.allSettled(sent);
      }
      const last = await startReceiver(folder);
      const names = (await listOf(last)).map(({ reference }) => reference);
      assert.ok(names.length >= answered, `${names.length} kept, ${answered} answered`);
      assert.deepEqual((await readdir(join(last.folder, 'files'))).sort(), names.sort());
      await last.kill();
    }));

  it('has its folder also where its number now belongs to somebody else', () =>
    withFolder(async (folder) => {
      const first = await startReceiver(folder);
      const [, kept] = await answerOf(await post(first, documentOf()));
      await first.kill();
      const claim = join(first.folder, 'receiver.pid');
      // After the power cut another program got the number; this one runs as long as the test does.
      const [, ...rest] = (await readFile(claim, 'utf8')).split(' ');
      await writeFile(claim, [process.pid, ...rest].join(' '));
      const second = await startReceiver(folder);
      assert.equal((await post(second, documentOf())).status, 201);
      assert.ok((await listOf(second)).some(({ reference }) => reference === kept.reference));
      await second.kill();
    }));
});

describe('a folder that another receiver keeps', () => {
  it('is left alone, says so to the webmaster, and is taken when it is free', () =>
    withFolder(async (folder) => {
      const [first, second] = [await startReceiver(folder), await startReceiver(folder)];
      assert.equal((await post(first, documentOf())).status, 201);
      assert.deepEqual(await answerOf(await post(second, documentOf())), [500, { code: 'server' }]);
      assert.match(second.log(), /Process \d+ already keeps applications in/);
      await first.kill();
      assert.equal((await post(second, documentOf())).status, 201);
      await second.kill();
    }));
});
