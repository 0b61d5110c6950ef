/** Where `tilts` keeps applications and tokens: in a folder, or in a database that several servers share. */
import { TokenFile, type TokenStore } from './submission-server/access/tokens.js';
import type { ApplicationStore } from './submission-server/store/application-store.js';
import { SqliteStore } from './submission-server/store/sqlite-store.js';

export interface Stores {
  openStore(): Promise<ApplicationStore>;
  readonly tokens: TokenStore;
  /** Ends the connections, if there are any. */
  close(): Promise<void>;
}

/** The folder, unless another is given. */
const DATA_FOLDER = 'tilts-applications';

export const storesInFolder = (folder = DATA_FOLDER): Stores => ({
  openStore: () => SqliteStore.open(folder),
  tokens: new TokenFile(folder),
  close: () => Promise.resolve(),
});

/**
 * @param url address of a PostgreSQL database
 * @throws {UsageError} if the address cannot work
 * @throws {StoreUnavailableError} if the database cannot be used; the message says why
 */
export async function storesInDatabase(url: string): Promise<Stores> {
  const { openPostgres } = await import('./submission-server/store/postgres/open-postgres.js');
  return openPostgres(url);
}
