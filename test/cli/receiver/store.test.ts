import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Store, type Incoming } from '../../../src/cli/receiver/store.js';
import { FILE, withFolder } from '../../helpers/receiver.js';

const incoming = (change: Partial<Incoming>): Incoming => ({
  key: crypto.randomUUID(),
  contest: 'ideas',
  language: 'lv',
  answers: { idea: 'Skeitparks' },
  uploads: [{ key: FILE, bytes: new Uint8Array(3) }],
  digest: '',
  ...change,
});

describe('what could not be stored', () => {
  for (const [name, change] of [
    ['a row that the database refuses', { digest: Symbol('no text') as unknown as string }],
    [
      'a file that cannot be written',
      { uploads: [1, 2].map((byte) => ({ key: FILE, bytes: new Uint8Array([byte]) })) },
    ],
  ] as const)
    it(`leaves nothing of a person on the disk: ${name}`, () =>
      withFolder(async (folder) => {
        const store = await Store.open(folder);
        await assert.rejects(store.keep(incoming(change)));
        assert.deepEqual(await readdir(join(folder, 'files')), []);
        const { received } = await store.keep(incoming({}));
        assert.deepEqual(await readdir(join(folder, 'files')), [received.reference]);
        store.close();
      }));
});
