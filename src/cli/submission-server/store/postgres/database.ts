/** The connections to a PostgreSQL database: a few that are shared, and made again when they are lost. */
import pg from 'pg';
import { StoreUnavailableError } from '../unavailable-error.js';
import { reasonOf, type Destination } from './failure.js';
import { storableText, type Row } from '../rows.js';

export type Value = string | number | boolean | Uint8Array | null;
export type Query = (sql: string, values?: readonly Value[]) => Promise<{ rows: Row[]; count: number }>;

/** Connections of one server; PostgreSQL allows 100 altogether unless it is told otherwise. */
const MAX_CONNECTIONS = 10;
/** Milliseconds to wait for a connection. */
const CONNECT_TIMEOUT = 10_000;
/** Milliseconds for one statement: 44 MB over a slow network. */
const QUERY_TIMEOUT = 60_000;
/** Seconds after which PostgreSQL gives up on a server that was cut off in the middle of a transaction. */
const ABANDONED_AFTER = 60;

const toValue = (value: Value): Value =>
  typeof value === 'string'
    ? storableText(value)
    : value instanceof Uint8Array
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
      : value;

/** `pg` leaves a connection open when it gives up signing in, as without a password; PostgreSQL waits a minute for it. */
class Client extends pg.Client {
  override connect(): Promise<pg.Client>;
  override connect(callback: (error: Error | null) => void): void;
  override connect(callback?: (error: Error | null) => void): Promise<pg.Client> | void {
    const connected = super.connect().catch((error: unknown) => {
      void this.end();
      throw error;
    });
    if (!callback) return connected;
    connected.then(() => callback(null), callback);
  }
}

export class Database {
  readonly #pool: pg.Pool;
  readonly #destination: Destination;
  /** False if what is sent could be read on the way. */
  readonly isEncrypted: boolean;

  /** @param url as `parseDatabaseUrl` returns it */
  constructor(url: string) {
    const { host, port, user = '', database = '', ssl } = new pg.Client({ connectionString: url });
    this.#destination = { host, port, user, database };
    this.isEncrypted = Boolean(ssl) || isThisComputer(host);
    this.#pool = new pg.Pool({
      Client,
      connectionString: url,
      max: MAX_CONNECTIONS,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      query_timeout: QUERY_TIMEOUT,
      keepAlive: true,
      fallback_application_name: 'tilts',
    });
    // A connection that breaks while nobody uses it leaves the pool; the next request makes another one.
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  get destination(): Destination {
    return this.#destination;
  }

  /** One statement. @throws {StoreUnavailableError} if the database cannot be reached */
  readonly query: Query = (sql, values) => this.#explaining(() => send(this.#pool, sql, values));

  /**
   * All of it or nothing. A connection on which something failed is closed: PostgreSQL then undoes what it was sent.
   * @throws {StoreUnavailableError} if the database cannot be reached
   */
  async transaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
    return this.#explaining(async () => {
      const client = await this.#pool.connect();
      let isDone = false;
      try {
        await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
        await client.query(`SET LOCAL idle_in_transaction_session_timeout = '${ABANDONED_AFTER}s'`);
        const result = await work((sql, values) => send(client, sql, values));
        await client.query('COMMIT');
        isDone = true;
        return result;
      } finally {
        client.release(!isDone);
      }
    });
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #explaining<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const reason = reasonOf(error, this.#destination);
      if (reason === undefined) throw error;
      // Without its cause: a message of PostgreSQL may quote data.
      throw new StoreUnavailableError(`The database cannot be used: ${reason}`);
    }
  }
}

const isThisComputer = (host: string): boolean =>
  host.startsWith('/') || /^(?:localhost|127\.[\d.]+|::1)$/.test(host);

async function send(
  to: Pick<pg.Pool, 'query'> | pg.PoolClient,
  sql: string,
  values: readonly Value[] = [],
): ReturnType<Query> {
  const { rows, rowCount } = await to.query<Row>(sql, values.map(toValue));
  return { rows, count: rowCount ?? 0 };
}
