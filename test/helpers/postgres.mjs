/** Finds PostgreSQL on this machine, gets it where there is none, and runs a server of its own for a test. */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { installOnDebian } from './debian.mjs';

const USER = 'tilts';
const FAST = ['fsync=off', 'full_page_writes=off', 'max_connections=60', 'autovacuum_naptime=1s'];

const isRoot = () => process.getuid?.() === 0;

function find() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => b - a) : [];
  const folders = [
    ...versions.map((version) => `${debian}/${version}/bin`),
    ...(process.env.PATH ?? '').split(delimiter),
    '/opt/homebrew/opt/postgresql/bin',
  ];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
}

/** The folder of the programs of PostgreSQL. */
function findPostgres() {
  const found = find();
  if (found) return found;
  const installed = installOnDebian('PostgreSQL', 'postgresql') && find();
  if (installed) return installed;
  throw new Error('The tests need PostgreSQL: install it, and put the folder with initdb into PATH.');
}

/** PostgreSQL refuses to run as root. */
function unprivileged() {
  if (!isRoot()) return {};
  const id = (flag) => {
    const args = (name) => ['id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }];
    try {
      return Number(execFileSync(...args('postgres')));
    } catch {
      return Number(execFileSync(...args('nobody')));
    }
  };
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export async function startCluster() {
  const programs = findPostgres();
  const account = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'tilts-pg-'));
  if ('uid' in account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o644 });
  const options = { ...account, cwd: folder, env: { PATH: process.env.PATH, TZ: 'Europe/Riga' } };
  execFileSync(
    join(programs, 'initdb'),
    [
      ...['-D', data, '-U', USER, '-A', 'scram-sha-256', '--pwfile', passwordFile],
      ...['-E', 'UTF8', '--locale=C', '--no-sync'],
    ],
    { ...options, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const port = await freePort();
  const settings = [...FAST, `unix_socket_directories=${folder}`].flatMap((each) => ['-c', each]);
  const urlOf = (database) => `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
  let server;
  let databases = 0;

  const end = () => server?.kill('SIGQUIT');
  process.on('exit', end);

  const cluster = {
    port,
    folder,
    password,
    url: urlOf('postgres'),
    async start() {
      server = spawn(
        join(programs, 'postgres'),
        ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings],
        { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
      );
      let log = '';
      await new Promise((resolve, reject) => {
        server.stderr.setEncoding('utf8').on('data', (text) => {
          log += text;
          if (log.includes('ready to accept connections')) resolve();
        });
        server.on('exit', () => reject(new Error(log)));
      });
    },
    async stop() {
      if (!server || server.exitCode !== null || server.signalCode) return;
      server.kill('SIGINT');
      await once(server, 'exit');
    },
    async remove() {
      await cluster.stop();
      process.off('exit', end);
      rmSync(folder, { recursive: true, force: true });
    },
    async query(sql, url = cluster.url) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        return (await client.query(sql)).rows;
      } finally {
        await client.end();
      }
    },
    async withDatabase(use, options = '') {
      const name = `test_${++databases}`;
      await cluster.query(`CREATE DATABASE ${name} ${options}`);
      try {
        return await use(urlOf(name));
      } finally {
        await cluster.query(`DROP DATABASE ${name} WITH (FORCE)`);
      }
    },
  };
  await cluster.start();
  return cluster;
}
