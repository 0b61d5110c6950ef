/** Opens a PostgreSQL database. A module of its own: who stores in files never loads the package `pg`. */
import { parseDatabaseUrl } from './connection-url.js';
import { Database } from './database.js';
import { PostgresStore } from './postgres-store.js';
import { PostgresTokens } from './postgres-tokens.js';
import { migrate } from './schema.js';

/**
 * @throws {UsageError} if the address cannot work
 * @throws {StoreUnavailableError} if the database cannot be used; the message says why
 */
export async function openPostgres(url: string) {
  const database = new Database(parseDatabaseUrl(url));
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  if (!database.isEncrypted)
    console.warn(
      `The connection to ${database.destination.host} is not encrypted: add ?sslmode=verify-full to the address of the database.`,
    );
  const store = new PostgresStore(database);
  return {
    openStore: () => Promise.resolve(store),
    tokens: new PostgresTokens(database),
    close: () => database.close(),
  };
}
