/** The tables of the SQLite file, and how an older file becomes a current one. */
import type sqlite from 'node-sqlite3-wasm';

/** In order; `user_version` is the number of those that a file has had. */
const MIGRATIONS = [
  `CREATE TABLE IF NOT EXISTS applications (
    key TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, received TEXT NOT NULL,
    contest TEXT NOT NULL, language TEXT, answers TEXT, digest TEXT, withdrawn TEXT) STRICT`,
  `ALTER TABLE applications ADD COLUMN state TEXT NOT NULL DEFAULT 'new';
  CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT, reference TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL,
    kind TEXT NOT NULL, text TEXT NOT NULL) STRICT;
  CREATE INDEX history_of ON history (reference);
  CREATE TABLE scores (
    reference TEXT NOT NULL, judge_id TEXT NOT NULL, judge TEXT NOT NULL, points TEXT NOT NULL,
    comment TEXT NOT NULL, recused INTEGER NOT NULL, at TEXT NOT NULL, PRIMARY KEY (reference, judge_id)) STRICT`,
  `ALTER TABLE applications ADD COLUMN part_of TEXT;
  ALTER TABLE applications ADD COLUMN stage TEXT;
  CREATE UNIQUE INDEX stages_of ON applications (part_of, stage) WHERE part_of IS NOT NULL`,
];

export function migrate(db: sqlite.Database): void {
  const { user_version: version } = db.get('PRAGMA user_version') as { user_version: number };
  MIGRATIONS.slice(version).forEach((sql, at) =>
    db.exec(`BEGIN; ${sql}; PRAGMA user_version = ${version + at + 1}; COMMIT`),
  );
}
