/** `tilts …` as a webmaster runs it: from its source, or the built file that `TILTS_COMMAND` names. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve as absolute } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = process.env['TILTS_COMMAND'];

/** What Node is given to run the command. */
export const COMMAND = BUILT
  ? [absolute(BUILT)]
  : ['--import', 'tsx', fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url))];

const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [...COMMAND, ...args], { env: { ...process.env, NO_COLOR: '1' } });

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a command to its end. */
export const tilts = (...args: string[]): Promise<Answer> =>
  new Promise((resolve) => {
    const child = start(args);
    const said = { out: '', error: '' };
    child.stdout!.setEncoding('utf8').on('data', (data: string) => (said.out += data));
    child.stderr!.setEncoding('utf8').on('data', (data: string) => (said.error += data));
    child.on('close', (code) => resolve({ code, ...said }));
  });

/** Starts `tilts serve` on a free port; answers with its address once it listens. Call `stop` at the end. */
export async function serveTilts(
  ...args: string[]
): Promise<{ url: string; said: () => string; stop: () => Promise<void> }> {
  const child = start(['serve', ...args, '--port', '0']);
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (data: string): void => {
      said += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout!.setEncoding('utf8').on('data', hear);
    child.stderr!.setEncoding('utf8').on('data', hear);
    child.on('close', () => reject(new Error(said)));
  });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      child.on('close', () => resolve());
      child.kill();
    });
  return { url, said: () => said, stop };
}

/** A file that is gone after the work. */
export async function withFile<T>(
  content: string | Uint8Array,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tilts-'));
  try {
    const path = join(folder, 'feed.json');
    writeFileSync(path, content);
    return await work(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A server on this machine that is gone after the work. */
export async function withServer<T>(answer: RequestListener, work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
