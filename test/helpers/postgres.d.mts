export interface Cluster {
  readonly port: number;
  /** Folder of its socket and its data; others on this computer cannot read it. */
  readonly folder: string;
  readonly password: string;
  /** Address of the database that every server has. */
  readonly url: string;
  /** Gives the work the address of an empty database, which is gone afterwards. */
  withDatabase<T>(use: (url: string) => Promise<T>, options?: string): Promise<T>;
  /** One statement as the administrator, in the database of this address or in the one that every server has. */
  query(sql: string, url?: string): Promise<Record<string, unknown>[]>;
  /** Ends the server; connections break. */
  stop(): Promise<void>;
  /** Starts it again with the same data, at the same port. */
  start(): Promise<void>;
  /** Ends the server and deletes its data. */
  remove(): Promise<void>;
}

/** A PostgreSQL server of its own, for this process. Installs PostgreSQL if it has to, and says so on the console. */
export function startCluster(): Promise<Cluster>;
