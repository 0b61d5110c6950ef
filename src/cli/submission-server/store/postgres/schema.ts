/** The tables in PostgreSQL, in a schema of their own, and how older ones become current ones. */
import { StoreUnavailableError } from '../unavailable-error.js';
import type { Database } from './database.js';

/** Any number: whoever changes the tables holds this lock. */
const LOCK = 8_458_477;

/** Rows that were deleted are cleared away within a minute, not when a fifth of the table is deleted. */
const CLEARED = 'WITH (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0)';
/** The same for long values, which PostgreSQL keeps apart. */
const CLEARED_LONG = 'SET (toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0)';
/** PostgreSQL copies samples of a column to help its planner; they would outlive a withdrawal. */
const NO_SAMPLES = 'SET STATISTICS 0';
/** Texts are ordered by their code points, whatever the language of the server. */
const TEXT = 'text COLLATE "C"';
const OF_APPLICATION = `reference ${TEXT} NOT NULL REFERENCES tilts.applications (reference) ON DELETE CASCADE`;

/** In order; `tilts.version` has the number of those that the database has had. */
const MIGRATIONS = [
  `CREATE TABLE tilts.applications (
    key ${TEXT} PRIMARY KEY, reference ${TEXT} NOT NULL UNIQUE, code ${TEXT} NOT NULL UNIQUE,
    received timestamptz NOT NULL, contest ${TEXT} NOT NULL, language ${TEXT}, answers json, digest ${TEXT},
    withdrawn timestamptz, state ${TEXT} NOT NULL DEFAULT 'new') ${CLEARED};
  ALTER TABLE tilts.applications ${CLEARED_LONG};
  ALTER TABLE tilts.applications ALTER answers ${NO_SAMPLES};
  CREATE TABLE tilts.files (
    ${OF_APPLICATION}, key ${TEXT} NOT NULL, bytes bytea NOT NULL, PRIMARY KEY (reference, key)) ${CLEARED};
  ALTER TABLE tilts.files ${CLEARED_LONG};
  ALTER TABLE tilts.files ALTER bytes SET STORAGE EXTERNAL, ALTER bytes ${NO_SAMPLES};
  CREATE TABLE tilts.history (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, ${OF_APPLICATION}, at timestamptz NOT NULL DEFAULT now(),
    by ${TEXT} NOT NULL, kind ${TEXT} NOT NULL, text ${TEXT} NOT NULL) ${CLEARED};
  ALTER TABLE tilts.history ${CLEARED_LONG};
  ALTER TABLE tilts.history ALTER text ${NO_SAMPLES}, ALTER by ${NO_SAMPLES};
  CREATE INDEX history_of ON tilts.history (reference);
  CREATE TABLE tilts.scores (
    ${OF_APPLICATION}, judge_id ${TEXT} NOT NULL, judge ${TEXT} NOT NULL, points json NOT NULL,
    comment ${TEXT} NOT NULL, recused boolean NOT NULL, at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (reference, judge_id)) ${CLEARED};
  ALTER TABLE tilts.scores ${CLEARED_LONG};
  ALTER TABLE tilts.scores ALTER comment ${NO_SAMPLES}, ALTER judge ${NO_SAMPLES}, ALTER points ${NO_SAMPLES};
  CREATE TABLE tilts.tokens (
    id ${TEXT} PRIMARY KEY, role ${TEXT} NOT NULL, name ${TEXT} NOT NULL, contests json, hash ${TEXT} NOT NULL,
    created timestamptz NOT NULL DEFAULT now(), UNIQUE (role, name))`,
  `ALTER TABLE tilts.applications ADD part_of ${TEXT} REFERENCES tilts.applications (reference) ON DELETE CASCADE;
  ALTER TABLE tilts.applications ADD stage ${TEXT};
  CREATE UNIQUE INDEX stages_of ON tilts.applications (part_of, stage)`,
];

/**
 * Makes the tables current, while other servers that start at the same time wait.
 * @throws {StoreUnavailableError} if the database cannot have them
 */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (query) => {
    await query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const { rows: encodings } = await query('SHOW server_encoding');
    const { server_encoding: encoding } = encodings[0]!;
    if (encoding !== 'UTF8')
      throw new StoreUnavailableError(
        `The database cannot be used: its encoding is ${encoding}; create it with createdb --encoding UTF8 --template template0`,
      );
    const { rows: schemas } = await query("SELECT to_regnamespace('tilts') AS schema");
    // Asking for it needs a right even if it is there, so an administrator may have made it.
    if (!schemas[0]!['schema']) await query('CREATE SCHEMA tilts');
    await query('CREATE TABLE IF NOT EXISTS tilts.version (version integer NOT NULL)');
    const { rows } = await query('SELECT version FROM tilts.version');
    const version = Number(rows[0]?.['version'] ?? 0);
    if (version > MIGRATIONS.length)
      throw new StoreUnavailableError(
        'The database cannot be used: a newer version of Tilts has changed it; update this one too',
      );
    if (version === MIGRATIONS.length) return;
    for (const sql of MIGRATIONS.slice(version).flatMap((each) => each.split(';'))) await query(sql);
    await query(
      rows.length ? 'UPDATE tilts.version SET version = $1' : 'INSERT INTO tilts.version VALUES ($1)',
      [MIGRATIONS.length],
    );
  });
}
