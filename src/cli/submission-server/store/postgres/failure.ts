/** Why a database cannot be used, in plain words. Pure. */

/** Where a connection goes. */
export interface Destination {
  /** Name, address, or folder of a socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

const placeOf = ({ host, port }: Destination): string => (host.startsWith('/') ? host : `${host}:${port}`);

/** By the code of PostgreSQL (appendix A of its manual), of Node or of OpenSSL. */
const REASONS: Readonly<Record<string, (at: Destination) => string>> = {
  ECONNREFUSED: (at) => `no PostgreSQL server answers at ${placeOf(at)}`,
  ENOENT: (at) => `no PostgreSQL server answers at ${placeOf(at)}`,
  ENOTFOUND: ({ host }) => `there is no computer with the name ${host}`,
  EAI_AGAIN: ({ host }) => `the name ${host} cannot be looked up now`,
  EACCES: (at) => `this account may not use the socket in ${placeOf(at)}`,
  '28P01': ({ user }) => `the password of the user ${user} is wrong`,
  '28000': ({ user, database }) =>
    `the user ${user} may not connect to the database ${database} from here (pg_hba.conf decides that)`,
  '3D000': (at) => `there is no database ${at.database} at ${placeOf(at)}; createdb makes it`,
  '42501': ({ user, database }) =>
    `the user ${user} may not create or use tables in the database ${database}; make it the owner`,
  '25006': ({ database }) => `the database ${database} can only be read: is it a standby server?`,
  '53100': () => 'the disk of the PostgreSQL server is full',
  '53300': () => 'the PostgreSQL server has no connection left (max_connections)',
  '57P03': () => 'the PostgreSQL server is starting or stopping',
  CERT_HAS_EXPIRED: ({ host }) => `the certificate of ${host} has expired`,
  ERR_TLS_CERT_ALTNAME_INVALID: ({ host }) => `the certificate is not for the name ${host}`,
  ...Object.fromEntries(
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ].map((code) => [
      code,
      ({ host }: Destination) =>
        `the certificate of ${host} comes from an authority that is not known here; add &sslrootcert=/path/to/ca.pem`,
    ]),
  ),
};

/** What the package `pg` says without a code. */
const MESSAGES: readonly (readonly [RegExp, (at: Destination) => string])[] = [
  [/password must be a/, ({ user }) => `the password of the user ${user} is missing`],
  [/does not support SSL/, ({ host }) => `the server ${host} has no TLS: without it, use ?sslmode=disable`],
  [/timeout/i, (at) => `${placeOf(at)} does not answer in time`],
];

/** Classes of errors of PostgreSQL that are about the server and not about what it was asked. */
const ABOUT_SERVER = /^(?:08|25|28|3D|40|53|55|57|58)/;

/** The reason, or undefined if the mistake is in this program. */
export function reasonOf(error: unknown, at: Destination): string | undefined {
  // A name with several addresses fails with an error for each.
  if (error instanceof AggregateError) return reasonOf(error.errors[0], at);
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : REASONS[code];
  if (known) return known(at);
  if (code !== undefined && 'severity' in error)
    return ABOUT_SERVER.test(code) ? `the PostgreSQL server reports the error ${code}` : undefined;
  const isOurs = code === undefined ? error.constructor !== Error : /^ERR_(?!TLS|SSL)/.test(code);
  if (isOurs) return undefined;
  const said = MESSAGES.find(([pattern]) => pattern.test(error.message))?.[1];
  return said?.(at) ?? `the connection to ${placeOf(at)} was lost${code ? ` (${code})` : ''}`;
}
