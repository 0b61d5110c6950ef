import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  answerOf,
  applicationOf,
  formOf,
  listOf,
  PDF,
  post,
  startSubmissionServer,
  withFolder,
  type SubmissionServer,
} from '../../helpers/submission-server.js';

/** Starts an upload, and resolves when the server has most of it. */
async function startUpload(server: SubmissionServer, document = applicationOf()): Promise<void> {
  const whole = new Request(server.url, {
    method: 'POST',
    body: formOf(document, new Uint8Array(2_000_000)),
  });
  const bytes = Buffer.from(await whole.arrayBuffer());
  const upload = request(`${server.url}applications`, {
    method: 'POST',
    headers: { 'Content-Type': whole.headers.get('Content-Type')!, 'Content-Length': bytes.length },
  });
  // The connection breaks when the server is killed; that is the point of the test.
  upload.on('error', () => undefined);
  await new Promise((resolve) => upload.write(bytes.subarray(0, 1_500_000), resolve));
}

describe('a server that is killed', () => {
  it('has every application it confirmed, nothing incomplete, and accepts the same key again', () =>
    withFolder(async (folder) => {
      const document = applicationOf();
      const first = await startSubmissionServer(folder);
      const [, receipt] = await answerOf(await post(first, formOf(document, PDF)));
      const interrupted = applicationOf();
      await startUpload(first, interrupted);
      await first.kill();

      const second = await startSubmissionServer(folder);
      assert.deepEqual(
        (await listOf(second)).map(({ reference }) => reference),
        [receipt.reference],
      );
      assert.deepEqual(await readdir(join(second.folder, 'files')), [receipt.reference]);
      // The response was lost after the application was stored: the same receipt.
      assert.deepEqual(await answerOf(await post(second, formOf(document, PDF))), [200, receipt]);
      const [status] = await answerOf(await post(second, formOf(interrupted, new Uint8Array(2_000_000))));
      assert.equal(status, 201);
      assert.equal((await listOf(second)).length, 2);
      await second.kill();
    }));

  it('leaves no files without an application, whenever it is killed', () =>
    withFolder(async (folder) => {
      let confirmed = 0;
      // Each round is killed at another moment: after `at` responses, with other requests in progress.
      for (const at of [1, 2, 3]) {
        const server = await startSubmissionServer(folder);
        const sent = Array.from({ length: 6 }, () =>
          post(server, formOf(applicationOf(), new Uint8Array(300_000))),
        );
        let responses = 0;
        await new Promise<void>((resolve) => {
          for (const each of sent)
            void each.then(
              () => {
                confirmed++;
                if (++responses === at) resolve();
              },
              () => undefined,
            );
        });
        await server.kill();
        await Promise.allSettled(sent);
      }
      const last = await startSubmissionServer(folder);
      const names = (await listOf(last)).map(({ reference }) => reference);
      assert.ok(names.length >= confirmed, `${names.length} stored, ${confirmed} confirmed`);
      assert.deepEqual((await readdir(join(last.folder, 'files'))).sort(), names.sort());
      await last.kill();
    }));

  it('can use its folder again even if its process id now belongs to another process', () =>
    withFolder(async (folder) => {
      const first = await startSubmissionServer(folder);
      const [, receipt] = await answerOf(await post(first, applicationOf()));
      await first.kill();
      const lockFile = join(first.folder, 'server.pid');
      // As if another program had been given the id after a power cut; this one runs as long as the test does.
      const [, ...rest] = (await readFile(lockFile, 'utf8')).split(' ');
      await writeFile(lockFile, [process.pid, ...rest].join(' '));
      const second = await startSubmissionServer(folder);
      assert.equal((await post(second, applicationOf())).status, 201);
      assert.ok((await listOf(second)).some(({ reference }) => reference === receipt.reference));
      await second.kill();
    }));
});

describe('a folder that another server uses', () => {
  it('is not touched, which is logged, and is used when it is free', () =>
    withFolder(async (folder) => {
      const [first, second] = [await startSubmissionServer(folder), await startSubmissionServer(folder)];
      assert.equal((await post(first, applicationOf())).status, 201);
      assert.deepEqual(await answerOf(await post(second, applicationOf())), [500, { code: 'server' }]);
      assert.match(second.log(), /Process \d+ is already using/);
      await first.kill();
      assert.equal((await post(second, applicationOf())).status, 201);
      await second.kill();
    }));
});
