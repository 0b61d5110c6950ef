import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chownSync, chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseDatabaseUrl } from '../../../src/cli/submission-server/store/postgres/connection-url.js';
import { StoreUnavailableError } from '../../../src/cli/submission-server/store/unavailable-error.js';
import { storesInDatabase } from '../../../src/cli/stores.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import { startCluster, type Cluster } from '../../helpers/postgres.mjs';
import { tilts } from '../../helpers/run-tilts.js';
import { applicationOf, post, startSubmissionServer, withFolder } from '../../helpers/submission-server.js';

let cluster: Cluster;
before(async () => (cluster = await startCluster()));
after(() => cluster.remove());

/** Why a database cannot be used; `tilts serve` and `tilts token` open it in this way. */
async function refusal(url: string): Promise<string> {
  try {
    await open(url);
  } catch (error) {
    assert.ok(error instanceof StoreUnavailableError, String(error));
    return error.message;
  }
  throw new Error('The database was opened');
}

const open = async (url: string): Promise<void> => (await storesInDatabase(url)).close();

const changed = (url: string, change: (url: URL) => void): string => {
  const parsed = new URL(url);
  change(parsed);
  return parsed.href;
};

describe('a database that cannot be used says why at the start', () => {
  for (const [name, change, says] of [
    ['a wrong password', (url) => (url.password = 'Slepens-1'), /the password of the user tilts is wrong/],
    ['no password', (url) => (url.password = ''), /the password of the user tilts is missing/],
    ['an unknown user', (url) => (url.username = 'anna'), /the password of the user anna is wrong/],
    [
      'an unknown database',
      (url) => (url.pathname = '/other'),
      /there is no database other at 127\.0\.0\.1:\d+; createdb/,
    ],
    ['an unknown computer', (url) => (url.hostname = 'db.invalid'), /db\.invalid/],
    ['no server', (url) => (url.port = '1'), /no PostgreSQL server answers at 127\.0\.0\.1:1/],
    ['a server without TLS', (url) => (url.search = 'sslmode=require'), /the server 127\.0\.0\.1 has no TLS/],
    [
      'no server at a socket',
      (url) => (url.search = 'host=/nowhere'),
      /no PostgreSQL server answers at \/nowhere/,
    ],
  ] as readonly (readonly [string, (url: URL) => void, RegExp])[])
    it(name, () =>
      cluster.withDatabase(async (url) => {
        const error = await refusal(changed(url, change));
        assert.match(error, says);
        assert.doesNotMatch(error, new RegExp(`Slepens-1|${cluster.password}`));
      }),
    );

  it('a user who may not create tables', () =>
    cluster.withDatabase(async (url) => {
      await cluster.query(`CREATE USER reader PASSWORD 'Slepens-1'`);
      const limited = changed(url, (each) => ([each.username, each.password] = ['reader', 'Slepens-1']));
      assert.match(await refusal(limited), /the user reader may not create or use tables/);
      // An administrator makes the schema for it, and it works.
      await cluster.query('CREATE SCHEMA tilts AUTHORIZATION reader', url);
      await open(limited);
    }));

  it('a database that can only be read', () =>
    cluster.withDatabase(async (url) => {
      await cluster.query(
        `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET default_transaction_read_only = on`,
      );
      assert.match(await refusal(url), /can only be read/);
    }));

  it('another encoding', () =>
    cluster.withDatabase(
      async (url) => assert.match(await refusal(url), /its encoding is LATIN1; .*--encoding UTF8/),
      `ENCODING 'LATIN1' TEMPLATE template0`,
    ));

  it('a database that a newer version has changed', () =>
    cluster.withDatabase(async (url) => {
      await open(url);
      await cluster.query('UPDATE tilts.version SET version = 99', url);
      assert.match(await refusal(url), /a newer version of Tilts/);
    }));

  it('and no command starts', () =>
    cluster.withDatabase((url) =>
      withFolder(async (folder) => {
        const wrong = changed(url, (each) => (each.password = 'Slepens-1'));
        await assert.rejects(
          startSubmissionServer(folder, ['--database', wrong]),
          /^Error: The database cannot be used: the password of the user tilts is wrong\.\n$/,
        );
        const none = changed(url, (each) => (each.password = ''));
        const { code, out, error } = await tilts('token', 'list', '--database', none);
        assert.deepEqual([code, out], [1, '']);
        assert.match(error, /^The database cannot be used: the password of the user tilts is missing\.\n$/);
      }),
    ));
});

describe('--database', () => {
  for (const [written, says] of [
    ['mysql://tilts:Slepens-1@localhost/tilts', /it begins with postgres:\/\//],
    ['tilts', /it begins with postgres:\/\//],
    ['postgres://tilts:Slepens-1@localhost', /the name of the database is missing/],
    ['postgres://tilts:Slepens-1#x@localhost/tilts', /special characters/],
    ['postgres://tilts:Slepens-1%@localhost/tilts', /special characters/],
    ['postgres://tilts:Slepens-1@localhost/tilts?sslmode=on', /sslmode is one of .*verify-full/],
    ['postgres://tilts:Slepens-1@localhost/tilts?sslrootcert=/nowhere', /sslrootcert names a file/],
  ] as const)
    it(`“${written.replace(/:Slepens-1/, ':…')}” is refused without its password`, () =>
      assert.throws(
        () => parseDatabaseUrl(written),
        (error) =>
          error instanceof UsageError && says.test(error.message) && !error.message.includes('Slepens'),
      ));

  it('may name a socket, and asks for TLS in every way that PostgreSQL knows', () => {
    const socket = 'postgres:///tilts?host=/var/run/postgresql';
    assert.equal(parseDatabaseUrl(` ${socket}\n`), socket);
    assert.equal(
      parseDatabaseUrl('postgresql://a:b%23@db.example/tilts?sslmode=require&x=y'),
      'postgresql://a:b%23@db.example/tilts?sslmode=verify-full&x=y',
    );
  });

  it('and --data at once are refused', async () => {
    const { code, error } = await tilts('serve', '--data', 'a', '--database', 'postgres://localhost/tilts');
    assert.equal(code, 2);
    assert.match(error, /--data and --database are both given/);
  });

  it('may be in the environment, where others on this computer do not see it', () =>
    cluster.withDatabase((url) =>
      withFolder(async (folder) => {
        process.env['TILTS_DATABASE'] = changed(url, (each) => (each.search = `host=${cluster.folder}`));
        try {
          const server = await startSubmissionServer(folder, []);
          assert.equal((await post(server, applicationOf())).status, 201);
          await server.kill();
        } finally {
          delete process.env['TILTS_DATABASE'];
        }
        assert.equal((await cluster.query('SELECT FROM tilts.applications', url)).length, 1);
      }),
    ));
});

describe('TLS', () => {
  it('is used as the address says, with a certificate that is checked', () =>
    cluster.withDatabase(async (url) => {
      const [key, certificate] = ['key', 'crt'].map((end) => join(cluster.folder, `server.${end}`));
      execFileSync(
        'openssl',
        [
          ...[
            'req',
            '-x509',
            '-newkey',
            'ec',
            '-pkeyopt',
            'ec_paramgen_curve:prime256v1',
            '-nodes',
            '-days',
            '2',
          ],
          ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
          ...['-keyout', key!, '-out', certificate!],
        ],
        { stdio: 'ignore' },
      );
      const { uid, gid } = statSync(cluster.folder);
      chownSync(key!, uid, gid);
      chmodSync(key!, 0o600);
      await cluster.query(`ALTER SYSTEM SET ssl_key_file = '${key!}'`);
      await cluster.query(`ALTER SYSTEM SET ssl_cert_file = '${certificate!}'`);
      await cluster.query('ALTER SYSTEM SET ssl = on');
      await cluster.stop();
      await cluster.start();
      const at = (hostname: string, options: string) =>
        changed(url, (each) => ([each.hostname, each.search] = [hostname, options]));
      const trusted = `sslmode=verify-full&sslrootcert=${certificate!}`;
      assert.match(
        await refusal(at('localhost', 'sslmode=require')),
        /authority that is not known here; add &sslroot/,
      );
      assert.match(
        await refusal(at('127.0.0.1', trusted)),
        /the certificate is not for the name 127\.0\.0\.1/,
      );
      for (const options of [trusted, 'sslmode=no-verify', 'sslmode=disable'])
        await open(at('localhost', options));
    }));
});
