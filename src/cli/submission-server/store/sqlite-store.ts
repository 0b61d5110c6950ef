/** Stores applications on disk: one SQLite file, and a folder for each application that has uploaded files. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import type {
  ApplicantLimit,
  ApplicationStore,
  Entry,
  ListQuery,
  NewApplication,
  NewEntry,
  NewScore,
  PutResult,
  ReviewState,
  SaveResult,
  Score,
  StageOf,
  StoredApplication,
} from './application-store.js';
import { newReceipt } from './codes.js';
import {
  removeFolder,
  removeOrphans,
  writeFilesAtomically,
  makeFolder,
  syncFolder,
} from './durable-files.js';
import { acquireLock, releaseLock } from './lock-file.js';
import {
  applicationOf,
  byApplication,
  earlierResultOf,
  entriesByApplication,
  entryOf,
  scoreOf,
  storableText,
  type Row,
} from './rows.js';
import { migrate } from './sqlite-schema.js';

type Value = string | number | null;
type Values = readonly Value[];

const storable = (value: Value): Value => (typeof value === 'string' ? storableText(value) : value);

export class SqliteStore implements ApplicationStore {
  readonly #db: sqlite.Database;
  readonly #folder: string;
  /** By key, stage or applicant: what is being written now. */
  readonly #inProgress = new Map<string, Promise<unknown>>();

  private constructor(folder: string) {
    acquireLock(folder);
    this.#folder = folder;
    this.#db = new sqlite.Database(join(folder, 'applications.db'));
    // A commit truncates the journal, and FULL syncs that to the disk; deleted text is overwritten.
    this.#db.exec('PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    migrate(this.#db);
  }

  /** Opens the folder, creates it if it does not exist, and removes what a crash left unfinished. */
  static async open(folder: string): Promise<SqliteStore> {
    await makeFolder(join(folder, 'files'));
    await syncFolder(folder);
    const store = new SqliteStore(folder);
    await syncFolder(folder);
    const known = store.#all('SELECT reference FROM applications WHERE withdrawn IS NULL');
    await removeOrphans(join(folder, 'files'), new Set(known.map(({ reference }) => reference!)));
    return store;
  }

  /** A second call with the same key, or for the same stage of an application, waits for the first. */
  async save(application: NewApplication): Promise<SaveResult> {
    const { key, stageOf } = application;
    const name = stageOf ? `${stageOf.reference} ${stageOf.stage}` : key;
    return this.#inTurn(name, () => this.#save(application));
  }

  async saveWithin(limit: ApplicantLimit, application: NewApplication): Promise<SaveResult | undefined> {
    const { contest } = application;
    return this.#inTurn(JSON.stringify([contest, limit.applicant]), async () => {
      const earlier = this.#findByKey(application);
      if (earlier) return earlier;
      return limit.isReached(await this.list({ contest })) ? undefined : this.save(application);
    });
  }

  /** Works of the same name wait for one another. */
  async #inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
    while (this.#inProgress.has(name)) await this.#inProgress.get(name)?.catch(() => undefined);
    const result = work().finally(() => this.#inProgress.delete(name));
    this.#inProgress.set(name, result);
    return result;
  }

  async #save(application: NewApplication): Promise<SaveResult> {
    const { key, contest, language, answers, uploads, digest, stageOf } = application;
    const earlier = this.#findByKey(application) ?? this.#findStage(stageOf);
    if (earlier) return earlier;
    const receipt = newReceipt();
    const { reference, withdrawalCode, received } = receipt;
    if (uploads.length) await writeFilesAtomically(this.#filesOf(reference), uploads);
    try {
      const isStored = this.#run(
        `INSERT INTO applications (key, reference, code, received, contest, language, answers, digest, part_of, stage)
          SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
          WHERE ?9 IS NULL OR EXISTS (SELECT 1 FROM applications WHERE reference = ?9 AND withdrawn IS NULL)`,
        [
          ...[key, reference, withdrawalCode, received, contest, language, JSON.stringify(answers), digest],
          ...[stageOf?.reference ?? null, stageOf?.stage ?? null],
        ],
      );
      if (!isStored) {
        await removeFolder(this.#filesOf(reference));
        return { kind: 'withdrawn', receipt };
      }
    } catch (error) {
      await removeFolder(this.#filesOf(reference));
      throw error;
    }
    return { kind: 'stored', receipt };
  }

  #findByKey(application: Pick<NewApplication, 'key' | 'digest'>): SaveResult | undefined {
    const [row] = this.#all('SELECT * FROM applications WHERE key = ?', [application.key]);
    return row && earlierResultOf(row, application);
  }

  #findStage(stageOf: StageOf | undefined): SaveResult | undefined {
    const sql = 'SELECT * FROM applications WHERE part_of = ? AND stage = ?';
    const [row] = stageOf ? this.#all(sql, [stageOf.reference, stageOf.stage]) : [];
    return row && earlierResultOf(row);
  }

  /** The later stages of an application, or of all applications, by their reference. */
  #stages(reference: string | null): Map<string, Row[]> {
    const rows = this.#all(
      `SELECT * FROM applications WHERE part_of IS NOT NULL AND (?1 IS NULL OR part_of = ?1) AND withdrawn IS NULL
        ORDER BY received, reference`,
      [reference],
    );
    return byApplication(rows);
  }

  async findByKey(application: Pick<NewApplication, 'key' | 'digest'>): Promise<SaveResult | undefined> {
    return Promise.resolve(this.#findByKey(application));
  }

  async list({ contest, withWithdrawn = false }: ListQuery = {}): Promise<StoredApplication[]> {
    const rows = this.#all(
      `SELECT * FROM applications WHERE part_of IS NULL AND (?1 OR withdrawn IS NULL) AND (?2 IS NULL OR contest = ?2)
        ORDER BY received, reference`,
      [Number(withWithdrawn), contest ?? null],
    );
    const stages = this.#stages(null);
    return Promise.resolve(rows.map((row) => applicationOf(row, stages.get(row['reference']!) ?? [])));
  }

  async find(reference: string): Promise<StoredApplication | undefined> {
    const sql = 'SELECT * FROM applications WHERE reference = ? AND part_of IS NULL';
    const [row] = this.#all(sql, [reference]);
    return Promise.resolve(row && applicationOf(row, this.#stages(reference).get(reference) ?? []));
  }

  async file(reference: string, key: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    for (const part of this.#partsOf(reference)) {
      const bytes = await readFile(join(this.#filesOf(part), key)).catch(() => undefined);
      if (bytes) return new Uint8Array(bytes);
    }
    return undefined;
  }

  /** The references of an application and of its later stages. */
  #partsOf(reference: string): string[] {
    const rows = this.#all('SELECT reference FROM applications WHERE part_of = ?', [reference]);
    return [reference, ...rows.map((row) => row['reference']!)];
  }

  async withdraw(by: { code: string } | { reference: string }): Promise<string | undefined> {
    const [row] =
      'code' in by
        ? this.#all('SELECT reference FROM applications WHERE code = ? AND part_of IS NULL', [by.code])
        : this.#all('SELECT reference FROM applications WHERE reference = ? AND part_of IS NULL', [
            by.reference,
          ]);
    const reference = row?.['reference'];
    if (!reference) return undefined;
    this.#transaction(() => {
      this.#run(
        `UPDATE applications SET answers = NULL, digest = NULL, language = NULL, withdrawn = coalesce(withdrawn, ?1)
          WHERE reference = ?2 OR part_of = ?2`,
        [new Date().toISOString(), reference],
      );
      this.#removeReview(reference);
    });
    for (const part of this.#partsOf(reference)) await removeFolder(this.#filesOf(part));
    return reference;
  }

  async erase(reference: string): Promise<boolean> {
    const references = this.#partsOf(reference);
    const count = this.#transaction(() => {
      this.#removeReview(reference);
      return this.#run('DELETE FROM applications WHERE reference = ?1 OR part_of = ?1', [reference]);
    });
    if (count) for (const part of references) await removeFolder(this.#filesOf(part));
    return count > 0;
  }

  #removeReview(reference: string): void {
    this.#run('DELETE FROM history WHERE reference = ?', [reference]);
    this.#run('DELETE FROM scores WHERE reference = ?', [reference]);
  }

  async setState(reference: string, state: ReviewState, by: string, text = ''): Promise<boolean> {
    return Promise.resolve(
      this.#transaction(() => {
        const isSet = this.#run(
          'UPDATE applications SET state = ? WHERE reference = ? AND withdrawn IS NULL',
          [state, reference],
        );
        return isSet > 0 && this.#addEntry(reference, { kind: state, by, text });
      }),
    );
  }

  async addEntry(reference: string, entry: NewEntry): Promise<boolean> {
    return Promise.resolve(this.#addEntry(reference, entry));
  }

  #addEntry(reference: string, { kind, by, text }: NewEntry): boolean {
    return (
      this.#run(
        `INSERT INTO history (reference, at, by, kind, text) SELECT reference, ?, ?, ?, ? ${FROM_ACTIVE}`,
        [new Date().toISOString(), by, kind, text, reference],
      ) > 0
    );
  }

  async removeNote(reference: string, id: number): Promise<boolean> {
    const sql = "DELETE FROM history WHERE reference = ? AND id = ? AND kind = 'note'";
    return Promise.resolve(this.#run(sql, [reference, id]) > 0);
  }

  async history(reference: string): Promise<Entry[]> {
    const rows = this.#all('SELECT * FROM history WHERE reference = ? ORDER BY id', [reference]);
    return Promise.resolve(rows.map(entryOf));
  }

  async histories(contest?: string): Promise<Map<string, Entry[]>> {
    const rows = this.#all(
      `SELECT history.* FROM history JOIN applications USING (reference) WHERE ?1 IS NULL OR contest = ?1
        ORDER BY history.id`,
      [contest ?? null],
    );
    return Promise.resolve(entriesByApplication(rows));
  }

  async putScore(reference: string, score: NewScore, seen: string | undefined): Promise<PutResult> {
    const { judgeId, judge, points, comment, recused } = score;
    return Promise.resolve(
      this.#transaction(() => {
        const key = [reference, judgeId];
        const [row] = this.#all('SELECT at FROM scores WHERE reference = ? AND judge_id = ?', key);
        const last = row?.['at'];
        if (last !== undefined && last !== seen) return 'changed';
        // Another instant than the last one, however soon it comes.
        const at = Math.max(Date.now(), last === undefined ? 0 : Date.parse(last) + 1);
        const count = this.#run(
          `INSERT OR REPLACE INTO scores (reference, judge_id, judge, points, comment, recused, at) SELECT reference, ?, ?, ?, ?, ?, ? ${FROM_ACTIVE}`,
          [
            ...[judgeId, judge, JSON.stringify(points), comment, Number(recused)],
            ...[new Date(at).toISOString(), reference],
          ],
        );
        return count ? 'stored' : 'unknown';
      }),
    );
  }

  async scores(contest: string): Promise<Score[]> {
    const rows = this.#all(
      'SELECT scores.* FROM scores JOIN applications USING (reference) WHERE contest = ? ORDER BY reference, judge, judge_id',
      [contest],
    );
    return Promise.resolve(rows.map(scoreOf));
  }

  async close(): Promise<void> {
    this.#db.close();
    releaseLock(this.#folder);
    return Promise.resolve();
  }

  #all(sql: string, values: Values = []): Row[] {
    return this.#db.all(sql, values.map(storable)) as Row[];
  }

  /** Number of the rows that were changed. */
  #run(sql: string, values: Values): number {
    return this.#db.run(sql, values.map(storable)).changes;
  }

  /** All of it or nothing. */
  #transaction<T>(work: () => T): T {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#db.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  #filesOf(reference: string): string {
    return join(this.#folder, 'files', reference);
  }
}

const FROM_ACTIVE = 'FROM applications WHERE reference = ? AND withdrawn IS NULL';
