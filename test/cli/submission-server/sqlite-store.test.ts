import assert from 'node:assert/strict';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import sqlite from 'node-sqlite3-wasm';
import { SqliteStore } from '../../../src/cli/submission-server/store/sqlite-store.js';
import { describeApplicationStore, newApplication } from '../../helpers/application-store-contract.js';
import { FILE, withFolder } from '../../helpers/submission-server.js';

describeApplicationStore('SQLite', (use) =>
  withFolder(async (folder) => {
    let store = await SqliteStore.open(folder);
    const reopen = async () => {
      await store.close();
      return (store = await SqliteStore.open(folder));
    };
    await use({ store, reopen }).finally(() => store.close());
  }),
);

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
        const store = await SqliteStore.open(folder);
        await assert.rejects(store.save(newApplication(change)));
        assert.deepEqual(await readdir(join(folder, 'files')), []);
        const { receipt } = await store.save(newApplication());
        assert.deepEqual(await readdir(join(folder, 'files')), [receipt.reference]);
        await store.close();
      }));
});

describe('a file of an earlier version', () => {
  it('is read, and its applications are new', () =>
    withFolder(async (folder) => {
      await mkdir(join(folder, 'data'));
      const db = new sqlite.Database(join(folder, 'data', 'applications.db'));
      db.exec(`CREATE TABLE applications (
        key TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, received TEXT NOT NULL,
        contest TEXT NOT NULL, language TEXT, answers TEXT, digest TEXT, withdrawn TEXT) STRICT`);
      db.run(
        "INSERT INTO applications VALUES ('k', '2026-ABCDEF', 'CODE', '2026-12-01T10:00:00Z', 'ideas', 'lv', '{}', '', NULL)",
      );
      db.close();
      const store = await SqliteStore.open(join(folder, 'data'));
      assert.equal((await store.find('2026-ABCDEF'))!.state, 'new');
      assert.equal(await store.setState('2026-ABCDEF', 'complete', 'Ilze'), true);
      await store.close();
    }));
});
