/** `tilts token`: gives officers and judges their tokens, lists them and removes them. */
import { TokenFile, ROLES, type Role } from './submission-server/access/tokens.js';
import { UsageError } from './usage-error.js';

export interface TokenOptions {
  /** Data folder of the submission server. */
  readonly data: string;
  readonly role?: string | undefined;
  readonly name?: string | undefined;
  readonly contests?: readonly string[] | undefined;
}

/** Resolves with the text to print. */
export async function tokenCommand(
  action: string | undefined,
  id: string | undefined,
  { data, role, name, contests }: TokenOptions,
): Promise<string> {
  const file = new TokenFile(data);
  switch (action) {
    case 'add':
      return add(file, { role, name, contests });
    case 'list':
      return list(file);
    case 'remove':
      if (!id) throw new UsageError('Missing argument: the id or the name of the token to remove');
      if (!(await file.remove(id))) throw new UsageError(`There is no token with the id or name “${id}”`);
      return `Removed. Whoever used it is signed out.`;
    default:
      throw new UsageError('Missing argument: tilts token add, list or remove');
  }
}

const isRole = (text: string | undefined): text is Role =>
  (ROLES as readonly (string | undefined)[]).includes(text);

async function add(file: TokenFile, { role, name, contests }: Omit<TokenOptions, 'data'>): Promise<string> {
  if (!isRole(role)) throw new UsageError('--role must be officer or judge');
  const plain = name?.trim();
  if (!plain) throw new UsageError('--name is missing: the name of the person, as others will read it');
  if (contests?.length && role === 'officer')
    throw new UsageError('--contest is for judges: officers see all contests');
  const { token, record } = await file.add({ role, name: plain, ...(contests?.length ? { contests } : {}) });
  return `Token of the ${role} ${plain} (id ${record.id}):

  ${token}

It is shown only now: hand it over in person or by a safe way. With it, ${plain} signs in at /officer.`;
}

async function list(file: TokenFile): Promise<string> {
  const records = await file.list();
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
