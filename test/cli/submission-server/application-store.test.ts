import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  ApplicationStore,
  type NewApplication,
} from '../../../src/cli/submission-server/application-store.js';
import { FILE, withFolder } from '../../helpers/submission-server.js';

const application = (change: Partial<NewApplication>): NewApplication => ({
  key: crypto.randomUUID(),
  contest: 'ideas',
  language: 'lv',
  answers: { idea: 'Skeitparks' },
  uploads: [{ key: FILE, bytes: new Uint8Array(3) }],
  digest: '',
  ...change,
});

describe('an application that cannot be stored', () => {
  for (const [name, change] of [
    ['a row that the database rejects', { digest: Symbol('not a string') as unknown as string }],
    [
      'a file that cannot be written',
      { uploads: [1, 2].map((byte) => ({ key: FILE, bytes: new Uint8Array([byte]) })) },
    ],
  ] as const)
    it(`leaves no personal data on disk: ${name}`, () =>
      withFolder(async (folder) => {
        const store = await ApplicationStore.open(folder);
        await assert.rejects(store.save(application(change)));
        assert.deepEqual(await readdir(join(folder, 'files')), []);
        const { receipt } = await store.save(application({}));
        assert.deepEqual(await readdir(join(folder, 'files')), [receipt.reference]);
        store.close();
      }));
});
