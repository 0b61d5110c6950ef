/** Stores applications in PostgreSQL, the files too: several servers may use one database at the same time. */
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
} from '../application-store.js';
import { newReceipt } from '../codes.js';
import {
  applicationOf,
  byApplication,
  earlierResultOf,
  entriesByApplication,
  entryOf,
  scoreOf,
  type Row,
} from '../rows.js';
import type { Database, Query } from './database.js';
import { instant, instantText } from './instant.js';

const COLUMNS = `reference, code, ${instant('received')}, contest, language, answers::text, digest, ${instant('withdrawn')}, state, part_of, stage`;

/** Waits for a withdrawal that another server has begun, and makes later ones wait: nothing is added behind its back. */
const FROM_ACTIVE = 'FROM tilts.applications WHERE reference = $1 AND withdrawn IS NULL FOR SHARE';

/** Any number: the class of the locks on applicants. */
const APPLICANT_LOCKS = 8_458_478;

export class PostgresStore implements ApplicationStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async save(application: NewApplication): Promise<SaveResult> {
    for (;;) {
      const earlier = (await this.findByKey(application)) ?? (await this.#findStage(application.stageOf));
      if (earlier) return earlier;
      const result = await this.#database.transaction((query) => insert(query, application));
      if (result) return result;
      // Another server was faster, or another application has the same code: both are seen now.
    }
  }

  async saveWithin(limit: ApplicantLimit, application: NewApplication): Promise<SaveResult | undefined> {
    const { contest } = application;
    for (;;) {
      const earlier = await this.findByKey(application);
      if (earlier) return earlier;
      const result = await this.#database.transaction(async (query) => {
        await query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [
          APPLICANT_LOCKS,
          JSON.stringify([contest, limit.applicant]),
        ]);
        return limit.isReached(await listIn(query, { contest })) ? 'reached' : insert(query, application);
      });
      if (result === 'reached') return this.findByKey(application);
      if (result) return result;
    }
  }

  async findByKey(application: Pick<NewApplication, 'key' | 'digest'>): Promise<SaveResult | undefined> {
    const { rows } = await this.#database.query(`SELECT ${COLUMNS} FROM tilts.applications WHERE key = $1`, [
      application.key,
    ]);
    return rows[0] && earlierResultOf(rows[0], application);
  }

  async #findStage(stageOf: StageOf | undefined): Promise<SaveResult | undefined> {
    if (!stageOf) return undefined;
    const { rows } = await this.#database.query(
      `SELECT ${COLUMNS} FROM tilts.applications WHERE part_of = $1 AND stage = $2`,
      [stageOf.reference, stageOf.stage],
    );
    return rows[0] && earlierResultOf(rows[0]);
  }

  async list(query?: ListQuery): Promise<StoredApplication[]> {
    return listIn(this.#database.query, query);
  }

  async find(reference: string): Promise<StoredApplication | undefined> {
    const { rows } = await this.#database.query(
      `SELECT ${COLUMNS} FROM tilts.applications WHERE reference = $1 AND part_of IS NULL`,
      [reference],
    );
    return (
      rows[0] &&
      applicationOf(rows[0], (await stagesIn(this.#database.query, reference, null)).get(reference))
    );
  }

  async file(reference: string, key: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const { rows } = await this.#database.query(
      `SELECT encode(bytes, 'base64') AS bytes FROM tilts.files JOIN tilts.applications USING (reference)
      WHERE (reference = $1 OR part_of = $1) AND files.key = $2 ORDER BY part_of NULLS FIRST LIMIT 1`,
      [reference, key],
    );
    return rows[0] && new Uint8Array(Buffer.from(rows[0]['bytes']!, 'base64'));
  }

  async withdraw(by: { code: string } | { reference: string }): Promise<string | undefined> {
    const [column, value] = 'code' in by ? ['code', by.code] : ['reference', by.reference];
    return this.#database.transaction(async (query) => {
      const { rows } = await query(
        `UPDATE tilts.applications
        SET answers = NULL, digest = NULL, language = NULL, withdrawn = coalesce(withdrawn, now())
        WHERE ${column} = $1 AND part_of IS NULL RETURNING reference`,
        [value],
      );
      const reference = rows[0]?.['reference'];
      if (!reference) return undefined;
      const { rows: stages } = await query(
        `UPDATE tilts.applications
        SET answers = NULL, digest = NULL, language = NULL, withdrawn = coalesce(withdrawn, now())
        WHERE part_of = $1 RETURNING reference`,
        [reference],
      );
      for (const part of [reference, ...stages.map((row) => row['reference']!)])
        for (const table of ['files', 'history', 'scores'])
          await query(`DELETE FROM tilts.${table} WHERE reference = $1`, [part]);
      return reference;
    });
  }

  async erase(reference: string): Promise<boolean> {
    const sql = 'DELETE FROM tilts.applications WHERE reference = $1';
    return (await this.#database.query(sql, [reference])).count > 0;
  }

  async setState(reference: string, state: ReviewState, by: string, text = ''): Promise<boolean> {
    return this.#database.transaction(async (query) => {
      const { count } = await query(
        'UPDATE tilts.applications SET state = $2 WHERE reference = $1 AND withdrawn IS NULL',
        [reference, state],
      );
      return count > 0 && addEntry(query, reference, { kind: state, by, text });
    });
  }

  async addEntry(reference: string, entry: NewEntry): Promise<boolean> {
    return addEntry(this.#database.query, reference, entry);
  }

  async removeNote(reference: string, id: number): Promise<boolean> {
    if (!Number.isSafeInteger(id)) return false;
    const sql = "DELETE FROM tilts.history WHERE reference = $1 AND id = $2 AND kind = 'note'";
    return (await this.#database.query(sql, [reference, id])).count > 0;
  }

  async history(reference: string): Promise<Entry[]> {
    const { rows } = await this.#database.query(
      `SELECT id, ${instant('at')}, by, kind, text FROM tilts.history WHERE reference = $1 ORDER BY id`,
      [reference],
    );
    return rows.map(entryOf);
  }

  async histories(contest?: string): Promise<Map<string, Entry[]>> {
    const { rows } = await this.#database.query(
      `SELECT reference, id, ${instant('at')}, by, kind, text
      FROM tilts.history JOIN tilts.applications USING (reference)
      WHERE $1::text IS NULL OR contest = $1 ORDER BY id`,
      [contest ?? null],
    );
    return entriesByApplication(rows);
  }

  async putScore(reference: string, score: NewScore, seen: string | undefined): Promise<PutResult> {
    const { judgeId, judge, points, comment, recused } = score;
    return this.#database.transaction(async (query) => {
      const { count: isActive } = await query(`SELECT 1 ${FROM_ACTIVE}`, [reference]);
      if (!isActive) return 'unknown';
      // Another instant than the last one, however soon it comes and whichever server’s transaction began first.
      const { count } = await query(
        `INSERT INTO tilts.scores (reference, judge_id, judge, points, comment, recused)
        VALUES ($1, $2, $3, $4::json, $5, $6::boolean)
        ON CONFLICT (reference, judge_id) DO UPDATE SET judge = excluded.judge, points = excluded.points,
          comment = excluded.comment, recused = excluded.recused,
          at = greatest(excluded.at, scores.at + interval '1 millisecond')
        WHERE ${instantText('scores.at')} = $7::text`,
        [reference, judgeId, judge, JSON.stringify(points), comment, recused, seen ?? null],
      );
      return count ? 'stored' : 'changed';
    });
  }

  async scores(contest: string): Promise<Score[]> {
    const { rows } = await this.#database.query(
      `SELECT reference, judge_id, judge, points::text, comment, recused, ${instant('at')}
      FROM tilts.scores JOIN tilts.applications USING (reference)
      WHERE contest = $1 ORDER BY reference, judge, judge_id`,
      [contest],
    );
    return rows.map(scoreOf);
  }

  async close(): Promise<void> {
    await this.#database.close();
  }
}

/** The later stages of an application, or of all applications to a contest, by their reference. */
async function stagesIn(
  query: Query,
  reference: string | null,
  contest: string | null,
): Promise<Map<string, Row[]>> {
  const { rows } = await query(
    `SELECT ${COLUMNS} FROM tilts.applications
    WHERE part_of IS NOT NULL AND ($1::text IS NULL OR part_of = $1) AND ($2::text IS NULL OR contest = $2)
      AND withdrawn IS NULL
    ORDER BY applications.received, reference`,
    [reference, contest],
  );
  return byApplication(rows);
}

async function listIn(
  query: Query,
  { contest, withWithdrawn = false }: ListQuery = {},
): Promise<StoredApplication[]> {
  const { rows } = await query(
    `SELECT ${COLUMNS} FROM tilts.applications
    WHERE part_of IS NULL AND ($1 OR withdrawn IS NULL) AND ($2::text IS NULL OR contest = $2)
    ORDER BY applications.received, reference`,
    [withWithdrawn, contest ?? null],
  );
  const stages = await stagesIn(query, null, contest ?? null);
  return rows.map((row) => applicationOf(row, stages.get(row['reference']!)));
}

/** The row and its files. Undefined if the key, the stage or one of the codes is known already. */
async function insert(query: Query, application: NewApplication): Promise<SaveResult | undefined> {
  const { key, contest, language, answers, uploads, digest, stageOf } = application;
  // The clock of the database: those of several servers differ.
  const { rows } = await query(`SELECT ${instant('now()', 'now')}`);
  const receipt = newReceipt(rows[0]!['now']);
  const { reference, withdrawalCode, received } = receipt;
  if (stageOf) {
    const { count: isActive } = await query(`SELECT 1 ${FROM_ACTIVE}`, [stageOf.reference]);
    if (!isActive) return { kind: 'withdrawn', receipt };
  }
  // With the same key from another server, it waits until that one is stored or given up.
  const { count } = await query(
    `INSERT INTO tilts.applications
      (key, reference, code, received, contest, language, answers, digest, part_of, stage)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
    [
      ...[key, reference, withdrawalCode, received, contest, language, JSON.stringify(answers), digest],
      ...[stageOf?.reference ?? null, stageOf?.stage ?? null],
    ],
  );
  if (!count) return undefined;
  for (const upload of uploads)
    await query('INSERT INTO tilts.files (reference, key, bytes) VALUES ($1, $2, $3)', [
      reference,
      upload.key,
      upload.bytes,
    ]);
  return { kind: 'stored', receipt };
}

async function addEntry(query: Query, reference: string, { kind, by, text }: NewEntry): Promise<boolean> {
  const { count } = await query(
    `INSERT INTO tilts.history (reference, by, kind, text) SELECT reference, $2, $3, $4 ${FROM_ACTIVE}`,
    [reference, by, kind, text],
  );
  return count > 0;
}
