/** The tokens of officers and judges in PostgreSQL, with hashes only: all servers know them. */
import { alreadyThere, newToken } from '../../access/tokens.js';
import type { Identity, NewToken, Role, TokenRecord, TokenStore } from '../../access/tokens.js';
import type { Database } from './database.js';
import { instant } from './instant.js';

export class PostgresTokens implements TokenStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async list(): Promise<TokenRecord[]> {
    const { rows } = await this.#database.query(
      `SELECT id, role, name, contests::text, hash, ${instant('created')} FROM tilts.tokens
      ORDER BY tokens.created, id`,
    );
    return rows.map(({ id, role, name, contests, hash, created }) => ({
      id: id!,
      role: role as Role,
      name: name!,
      ...(contests ? { contests: JSON.parse(contests) as string[] } : {}),
      hash: hash!,
      created: created!,
    }));
  }

  async add(identity: Omit<Identity, 'id'>): Promise<NewToken> {
    const made = newToken(identity);
    const { id, role, name, contests, hash, created } = made.record;
    const { count } = await this.#database.query(
      `INSERT INTO tilts.tokens (id, role, name, contests, hash, created) VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (role, name) DO NOTHING`,
      [id, role, name, contests ? JSON.stringify(contests) : null, hash, created],
    );
    if (!count) throw alreadyThere(identity);
    return made;
  }

  async remove(idOrName: string): Promise<boolean> {
    const sql = 'DELETE FROM tilts.tokens WHERE id = $1 OR name = $1';
    return (await this.#database.query(sql, [idOrName])).count > 0;
  }
}
