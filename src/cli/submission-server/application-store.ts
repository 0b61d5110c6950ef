/** Stores applications on disk: one SQLite file, and a folder for each application that has uploaded files. */
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import type { Answers } from '../../core/application/answers.js';
import { acquireLock, releaseLock } from './lock-file.js';
import {
  removeFolder,
  removeOrphans,
  writeFilesAtomically,
  makeFolder,
  syncFolder,
  type Upload,
} from './durable-files.js';

export interface Receipt {
  readonly reference: string;
  readonly withdrawalCode: string;
  /** Instant, ISO 8601 in UTC. */
  readonly received: string;
}

export interface NewApplication {
  readonly key: string;
  readonly contest: string;
  readonly language: string;
  readonly answers: Answers;
  readonly uploads: readonly Upload[];
  /** Digest of the data as it was sent: distinguishes a retry from another application with the same key. */
  readonly digest: string;
}

export interface StoredApplication extends Receipt {
  readonly contest: string;
  readonly language: string;
  readonly answers: Answers;
}

/** `duplicate`: the key is known, with the same answers; `conflict`: with different answers; `withdrawn`: was withdrawn. */
export type SaveResult = {
  readonly kind: 'stored' | 'duplicate' | 'conflict' | 'withdrawn';
  readonly receipt: Receipt;
};

/** After a withdrawal only the receipt's codes remain, so that a late retry does not restore the application. */
const TABLE = `CREATE TABLE IF NOT EXISTS applications (
  key TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, received TEXT NOT NULL,
  contest TEXT NOT NULL, language TEXT, answers TEXT, digest TEXT, withdrawn TEXT) STRICT`;

/** Without characters that people confuse with one another. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const randomCode = (length: number): string =>
  Array.from(randomBytes(length), (byte) => ALPHABET[byte % ALPHABET.length]!).join('');

export function digestOf({ contest, answers, uploads }: Omit<NewApplication, 'digest'>): string {
  const hash = createHash('sha256').update(JSON.stringify([contest, answers]));
  for (const { key, bytes } of [...uploads].sort((a, b) => (a.key < b.key ? -1 : 1)))
    hash.update(key).update(createHash('sha256').update(bytes).digest());
  return hash.digest('hex');
}

type Row = Record<string, string>;

const receiptOf = ({ reference, code, received }: Row): Receipt => ({
  reference: reference!,
  withdrawalCode: code!,
  received: received!,
});

export class ApplicationStore {
  readonly #db: sqlite.Database;
  readonly #folder: string;
  /** By key: the applications that are being written now. */
  readonly #inProgress = new Map<string, Promise<SaveResult>>();

  private constructor(folder: string) {
    acquireLock(folder);
    this.#folder = folder;
    this.#db = new sqlite.Database(join(folder, 'applications.db'));
    // A commit truncates the journal, and FULL syncs that to the disk; deleted text is overwritten.
    this.#db.exec('PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    this.#db.exec(TABLE);
  }

  /** Opens the folder, creates it if it does not exist, and removes what a crash left unfinished. */
  static async open(folder: string): Promise<ApplicationStore> {
    await makeFolder(join(folder, 'files'));
    await syncFolder(folder);
    const store = new ApplicationStore(folder);
    await syncFolder(folder);
    const rows = store.#db.all('SELECT reference FROM applications WHERE withdrawn IS NULL') as Row[];
    await removeOrphans(join(folder, 'files'), new Set(rows.map(({ reference }) => reference!)));
    return store;
  }

  /** Everything is on disk when this resolves. A second call with the same key waits for the first. */
  async save(application: NewApplication): Promise<SaveResult> {
    const { key } = application;
    while (this.#inProgress.has(key)) await this.#inProgress.get(key)?.catch(() => undefined);
    const work = this.#save(application).finally(() => this.#inProgress.delete(key));
    this.#inProgress.set(key, work);
    return work;
  }

  async #save(application: NewApplication): Promise<SaveResult> {
    const { key, contest, language, answers, uploads, digest } = application;
    const earlier = this.findByKey(application);
    if (earlier) return earlier;
    const received = new Date().toISOString();
    const reference = `${received.slice(0, 4)}-${randomCode(6)}`;
    const code = randomCode(16);
    if (uploads.length) await writeFilesAtomically(this.#filesOf(reference), uploads);
    try {
      this.#db.run(
        'INSERT INTO applications (key, reference, code, received, contest, language, answers, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        [key, reference, code, received, contest, language, JSON.stringify(answers), digest],
      );
    } catch (error) {
      await removeFolder(this.#filesOf(reference));
      throw error;
    }
    return { kind: 'stored', receipt: { reference, withdrawalCode: code, received } };
  }

  /** The result for a key that is already known. */
  findByKey({ key, digest }: Pick<NewApplication, 'key' | 'digest'>): SaveResult | undefined {
    const row = this.#db.get('SELECT * FROM applications WHERE key = ?', key) as Row | null;
    if (!row) return undefined;
    const kind = row['withdrawn'] ? 'withdrawn' : row['digest'] === digest ? 'duplicate' : 'conflict';
    return { kind, receipt: receiptOf(row) };
  }

  /** Deletes answers and files. Returns the reference, or undefined for an unknown code; can be repeated. */
  async withdraw(code: string): Promise<string | undefined> {
    const row = this.#db.get('SELECT reference FROM applications WHERE code = ?', code) as Row | null;
    const reference = row?.['reference'];
    if (!reference) return undefined;
    this.#db.run(
      'UPDATE applications SET answers = NULL, digest = NULL, language = NULL, withdrawn = coalesce(withdrawn, ?) WHERE code = ?',
      [new Date().toISOString(), code],
    );
    await removeFolder(this.#filesOf(reference));
    return reference;
  }

  /** All applications that were not withdrawn, oldest first. */
  list(contest?: string): StoredApplication[] {
    const rows = this.#db.all(
      'SELECT * FROM applications WHERE withdrawn IS NULL AND (?1 IS NULL OR contest = ?1) ORDER BY received, reference',
      [contest ?? null],
    ) as Row[];
    return rows.map((row) => ({
      ...receiptOf(row),
      contest: row['contest']!,
      language: row['language']!,
      answers: JSON.parse(row['answers']!) as Answers,
    }));
  }

  /** The bytes of an uploaded file; the caller checks both names. */
  async file(reference: string, key: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return readFile(join(this.#filesOf(reference), key)).then(
      (bytes) => new Uint8Array(bytes),
      () => undefined,
    );
  }

  close(): void {
    this.#db.close();
    releaseLock(this.#folder);
  }

  #filesOf(reference: string): string {
    return join(this.#folder, 'files', reference);
  }
}
