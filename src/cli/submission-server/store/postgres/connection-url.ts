/** The address of a PostgreSQL database, as people write it. */
import { accessSync, constants } from 'node:fs';
import { UsageError } from '../../../usage-error.js';

/** Modes of `sslmode`, and how they are understood: who asks for TLS gets it with a certificate that is checked. */
const TLS_MODES: Readonly<Record<string, string>> = {
  disable: 'disable',
  'no-verify': 'no-verify',
  prefer: 'verify-full',
  require: 'verify-full',
  'verify-ca': 'verify-full',
  'verify-full': 'verify-full',
};
const CERTIFICATES = ['sslrootcert', 'sslcert', 'sslkey'];

/**
 * The address in the form that the package `pg` reads.
 * @throws {UsageError} if it cannot work. It never repeats the address, which may have a password.
 */
export function parseDatabaseUrl(written: string): string {
  const fail = (why: string): never => {
    throw new UsageError(`The address of the database cannot be used: ${why}`);
  };
  const text = written.trim();
  if (!/^postgres(ql)?:\/\//i.test(text))
    fail('it begins with postgres://, for example postgres://tilts@localhost/tilts');
  // A socket has no host: `postgres://user@/database?host=/var/run/postgresql`.
  const plain = text.replace('@/', '@localhost/');
  if (!URL.canParse(plain) || /%(?![\da-f]{2})/i.test(text))
    fail('special characters in the name or the password are written as in web addresses, # as %23');
  const { pathname, searchParams: options } = new URL(plain);
  if (pathname.length < 2) fail('the name of the database is missing at its end: postgres://…/tilts');
  const mode = options.get('sslmode');
  if (mode !== null && !TLS_MODES[mode])
    fail(`sslmode is one of ${Object.keys(TLS_MODES).join(', ')}, for example ?sslmode=verify-full`);
  for (const name of CERTIFICATES) {
    const path = options.get(name);
    if (path !== null && !isReadable(path)) fail(`${name} names a file that cannot be read`);
  }
  return mode === null ? text : text.replace(/([?&]sslmode=)[^&]*/, `$1${TLS_MODES[mode]!}`);
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
