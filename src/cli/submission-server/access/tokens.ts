/** The tokens of officers and judges, with hashes only: a file in the data folder, unless a database has them. */
import { createHash, randomUUID } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../usage-error.js';
import { randomCode } from '../store/codes.js';
import { makeFolder, syncFolder } from '../store/durable-files.js';

export const ROLES = ['officer', 'judge'] as const;
export type Role = (typeof ROLES)[number];

/** Who somebody is on the officer’s page. */
export interface Identity {
  readonly id: string;
  readonly role: Role;
  /** Empty for the officer whose token is in the environment. */
  readonly name: string;
  /** Ids of the contests that a judge judges; undefined for all. */
  readonly contests?: readonly string[] | undefined;
}

export interface TokenRecord extends Identity {
  /** SHA-256 of the token: it has 120 random bits, so nobody can guess it from the hash. */
  readonly hash: string;
  /** Instant, ISO 8601 in UTC. */
  readonly created: string;
}

/** A token, which is shown once and stored nowhere, and its record. */
export interface NewToken {
  readonly token: string;
  readonly record: TokenRecord;
}

/** Where tokens are kept. They are read each time: `tilts token` may change them while the server runs. */
export interface TokenStore {
  /** Oldest first. */
  list(): Promise<TokenRecord[]>;
  /** @throws {UsageError} if the person has a token for this role */
  add(identity: Omit<Identity, 'id'>): Promise<NewToken>;
  /** False if there is no token with this id or name. */
  remove(idOrName: string): Promise<boolean>;
}

const FILE = 'tokens.json';
/** 120 bits in characters that people do not confuse. */
const TOKEN_LENGTH = 24;
/** A token that somebody thinks of has to be longer than a word. */
const MIN_LENGTH = 12;

export const hashOf = (token: string): string => createHash('sha256').update(token, 'utf8').digest('hex');

/** The hashes that a token may have: made ones are read without their hyphens, in small letters too. */
export const hashesOf = (typed: string): string[] => {
  const token = typed.trim();
  return [hashOf(token), hashOf(token.toUpperCase().replace(/[\s-]/g, ''))];
};

/**
 * The officer’s own token, without spaces around it.
 * @throws {UsageError} if it can never work, or is easily guessed
 */
export function parseToken(written: string | undefined): string | undefined {
  const token = written?.trim();
  if (!token) return undefined;
  const fail = (why: string): never => {
    throw new UsageError(`The token in TILTS_OFFICER_TOKEN cannot be used: ${why}`);
  };
  if (/\p{Cc}/u.test(token)) fail('it has a line break or another control character inside');
  if ([...token].length < MIN_LENGTH)
    fail(`it has ${[...token].length} characters. Use ${MIN_LENGTH} or more, so that nobody guesses it`);
  return token;
}

export function newToken(identity: Omit<Identity, 'id'>): NewToken {
  const code = randomCode(TOKEN_LENGTH);
  const id = randomUUID().slice(0, 8);
  const record = { id, ...identity, hash: hashOf(code), created: new Date().toISOString() };
  return { token: code.match(/.{4}/g)!.join('-'), record };
}

export const alreadyThere = ({ role, name }: Omit<Identity, 'id'>): UsageError =>
  new UsageError(`There already is a token for the ${role} “${name}”; remove it first`);

export class TokenFile implements TokenStore {
  constructor(readonly folder: string) {}

  async list(): Promise<TokenRecord[]> {
    try {
      return JSON.parse(await readFile(join(this.folder, FILE), 'utf8')) as TokenRecord[];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  async add(identity: Omit<Identity, 'id'>): Promise<NewToken> {
    const records = await this.list();
    if (records.some(({ name, role }) => name === identity.name && role === identity.role))
      throw alreadyThere(identity);
    const made = newToken(identity);
    await this.#write([...records, made.record]);
    return made;
  }

  async remove(idOrName: string): Promise<boolean> {
    const records = await this.list();
    const rest = records.filter(({ id, name }) => id !== idOrName && name !== idOrName);
    if (rest.length < records.length) await this.#write(rest);
    return rest.length < records.length;
  }

  /** The file is whole at every moment. */
  async #write(records: readonly TokenRecord[]): Promise<void> {
    await makeFolder(this.folder);
    const path = join(this.folder, FILE);
    const file = await open(`${path}.tmp`, 'w', 0o600);
    await file
      .writeFile(`${JSON.stringify(records, null, 2)}\n`)
      .then(() => file.sync())
      .finally(() => file.close());
    await rename(`${path}.tmp`, path);
    await syncFolder(this.folder);
  }
}
