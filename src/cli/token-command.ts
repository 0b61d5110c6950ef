/** `tilts token`: gives officers and judges their tokens, lists them and removes them. */
import { storesInDatabase, storesInFolder } from './stores.js';
import { ROLES, type Role, type TokenStore } from './submission-server/access/tokens.js';
import { UsageError } from './usage-error.js';

export interface TokenOptions {
  /** Data folder of the submission server. */
  readonly data?: string | undefined;
  /** Address of its PostgreSQL database, instead of the folder. */
  readonly database?: string | undefined;
  readonly role?: string | undefined;
  readonly name?: string | undefined;
  readonly contests?: readonly string[] | undefined;
}

/** Resolves with the text to print. */
export async function tokenCommand(
  action: string | undefined,
  id: string | undefined,
  { data, database, ...options }: TokenOptions,
): Promise<string> {
  const { tokens, close } = database === undefined ? storesInFolder(data) : await storesInDatabase(database);
  return run(tokens, action, id, options).finally(close);
}

async function run(
  tokens: TokenStore,
  action: string | undefined,
  id: string | undefined,
  options: PersonOptions,
): Promise<string> {
  switch (action) {
    case 'add':
      return add(tokens, options);
    case 'list':
      return list(tokens);
    case 'remove':
      if (!id) throw new UsageError('Missing argument: the id or the name of the token to remove');
      if (!(await tokens.remove(id))) throw new UsageError(`There is no token with the id or name “${id}”`);
      return `Removed. Whoever used it is signed out.`;
    default:
      throw new UsageError('Missing argument: tilts token add, list or remove');
  }
}

type PersonOptions = Omit<TokenOptions, 'data' | 'database'>;

const isRole = (text: string | undefined): text is Role =>
  (ROLES as readonly (string | undefined)[]).includes(text);

async function add(tokens: TokenStore, { role, name, contests }: PersonOptions): Promise<string> {
  if (!isRole(role)) throw new UsageError('--role must be officer or judge');
  const plain = name?.trim();
  if (!plain) throw new UsageError('--name is missing: the name of the person, as others will read it');
  if (contests?.length && role === 'officer')
    throw new UsageError('--contest is for judges: officers see all contests');
  const { token, record } = await tokens.add({
    role,
    name: plain,
    ...(contests?.length ? { contests } : {}),
  });
  return `Token of the ${role} ${plain} (id ${record.id}):

  ${token}

It is shown only now: hand it over in person or by a safe way. With it, ${plain} signs in at /officer.`;
}

async function list(tokens: TokenStore): Promise<string> {
  const records = await tokens.list();
  if (!records.length) return 'There are no tokens.';
  return records
    .map(({ id, role, name, contests, created }) =>
      [
        id,
        role.padEnd(7),
        created.slice(0, 10),
        name,
        ...(contests ? [`(${contests.join(', ')})`] : []),
      ].join('  '),
    )
    .join('\n');
}
