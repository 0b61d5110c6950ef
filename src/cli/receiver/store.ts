/** The applications on the disk: one SQLite file, and a folder of files beside it for each application that has some. */
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import type { Answers } from '../../forms/answers.js';
import { claim, release } from './claim.js';
import { eraseFolder, eraseStrangers, keepFiles, makeFolder, syncFolder, type Upload } from './disk.js';

export interface Received {
  readonly reference: string;
  readonly withdrawalCode: string;
  /** Instant, ISO 8601 in UTC. */
  readonly received: string;
}

export interface Incoming {
  readonly key: string;
  readonly contest: string;
  readonly language: string;
  readonly answers: Answers;
  readonly uploads: readonly Upload[];
  /** Of what was sent, as it was sent: tells a retry from another application under the same key. */
  readonly digest: string;
}

export interface Stored extends Received {
  readonly contest: string;
  readonly language: string;
  readonly answers: Answers;
}

/** `again`: this key has come before, with the same answers; `other`: with other ones; `withdrawn`: it was taken back. */
export type Outcome = {
  readonly kind: 'stored' | 'again' | 'other' | 'withdrawn';
  readonly received: Received;
};

/** After a withdrawal only the names of the receipt stay, so that a late retry does not bring the application back. */
const TABLE = `CREATE TABLE IF NOT EXISTS applications (
  key TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, received TEXT NOT NULL,
  contest TEXT NOT NULL, language TEXT, answers TEXT, digest TEXT, withdrawn TEXT) STRICT`;

/** No letter or figure that people take for another one. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const newName = (length: number): string =>
  Array.from(randomBytes(length), (byte) => SIGNS[byte % SIGNS.length]!).join('');

export function digestOf({ contest, answers, uploads }: Omit<Incoming, 'digest'>): string {
  const hash = createHash('sha256').update(JSON.stringify([contest, answers]));
  for (const { key, bytes } of [...uploads].sort((a, b) => (a.key < b.key ? -1 : 1)))
    hash.update(key).update(createHash('sha256').update(bytes).digest());
  return hash.digest('hex');
}

type Row = Record<string, string>;

const receiptOf = ({ reference, code, received }: Row): Received => ({
  reference: reference!,
  withdrawalCode: code!,
  received: received!,
});

export class Store {
  readonly #db: sqlite.Database;
  readonly #folder: string;
  /** By key: what is being written now. */
  readonly #underWay = new Map<string, Promise<Outcome>>();

  private constructor(folder: string) {
    claim(folder);
    this.#folder = folder;
    this.#db = new sqlite.Database(join(folder, 'applications.db'));
    // A commit is a truncated journal, and FULL writes that through to the disk; no erased text stays in the file.
    this.#db.exec('PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    this.#db.exec(TABLE);
  }

  /** Opens the folder, makes it where there is none, and clears away what a crash left half done. */
  static async open(folder: string): Promise<Store> {
    await makeFolder(join(folder, 'files'));
    await syncFolder(folder);
    const store = new Store(folder);
    await syncFolder(folder);
    const rows = store.#db.all('SELECT reference FROM applications WHERE withdrawn IS NULL') as Row[];
    await eraseStrangers(join(folder, 'files'), new Set(rows.map(({ reference }) => reference!)));
    return store;
  }

  /** Everything is on the disk when this is done. A second call with the same key waits for the first. */
  async keep(incoming: Incoming): Promise<Outcome> {
    const { key } = incoming;
    while (this.#underWay.has(key)) await this.#underWay.get(key)?.catch(() => undefined);
    const work = this.#keep(incoming).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, work);
    return work;
  }

  async #keep(incoming: Incoming): Promise<Outcome> {
    const { key, contest, language, answers, uploads, digest } = incoming;
    const earlier = this.earlier(incoming);
    if (earlier) return earlier;
    const received = new Date().toISOString();
    const reference = `${received.slice(0, 4)}-${newName(6)}`;
    const code = newName(16);
    if (uploads.length) await keepFiles(this.#filesOf(reference), uploads);
    try {
      this.#db.run(
        'INSERT INTO applications (key, reference, code, received, contest, language, answers, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        [key, reference, code, received, contest, language, JSON.stringify(answers), digest],
      );
    } catch (error) {
      await eraseFolder(this.#filesOf(reference));
      throw error;
    }
    return { kind: 'stored', received: { reference, withdrawalCode: code, received } };
  }

  /** What became of a key that has come before. */
  earlier({ key, digest }: Pick<Incoming, 'key' | 'digest'>): Outcome | undefined {
    const row = this.#db.get('SELECT * FROM applications WHERE key = ?', key) as Row | null;
    if (!row) return undefined;
    const kind = row['withdrawn'] ? 'withdrawn' : row['digest'] === digest ? 'again' : 'other';
    return { kind, received: receiptOf(row) };
  }

  /** Erases answers and files. The reference, or nothing where no application has this code; twice is no mistake. */
  async withdraw(code: string): Promise<string | undefined> {
    const row = this.#db.get('SELECT reference FROM applications WHERE code = ?', code) as Row | null;
    const reference = row?.['reference'];
    if (!reference) return undefined;
    this.#db.run(
      'UPDATE applications SET answers = NULL, digest = NULL, language = NULL, withdrawn = coalesce(withdrawn, ?) WHERE code = ?',
      [new Date().toISOString(), code],
    );
    await eraseFolder(this.#filesOf(reference));
    return reference;
  }

  /** All that were not withdrawn, the oldest first. */
  list(contest?: string): Stored[] {
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

  /** The bytes of a file of an application; both names are checked by the caller. */
  async file(reference: string, key: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return readFile(join(this.#filesOf(reference), key)).then(
      (bytes) => new Uint8Array(bytes),
      () => undefined,
    );
  }

  close(): void {
    this.#db.close();
    release(this.#folder);
  }

  #filesOf(reference: string): string {
    return join(this.#folder, 'files', reference);
  }
}
