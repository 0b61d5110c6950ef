/** A submission server in its own process and folder, and the requests that are sent to it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from './run-tilts.js';

export const TOKEN = 'officer-of-the-tests';
export const PAGE = 'https://novads.example';
export const FILE = 'file-00000000-0000-4000-8000-000000000001';

const CONTEST = {
  title: { lv: 'Ideju konkurss' },
  summary: { lv: 'Idejas novadam' },
  organiser: { name: { lv: 'Novads' } },
  participation: {},
  questions: [
    { id: 'idea', type: 'text', label: { lv: 'Ideja' }, required: true, maxLength: 200 },
    { id: 'plan', type: 'files', label: { lv: 'Plāns' }, accept: ['.pdf'] },
  ],
  submission: { endpoint: '/applications', format: 'tilts-multipart', maxBytes: 5_000_000 },
  privacy: {
    controller: { name: { lv: 'Novads' } },
    purpose: { lv: 'Konkurss' },
    legalBasis: { lv: 'Sabiedrības intereses' },
    retention: { lv: 'Gadu' },
    contact: { email: 'datu.aizsardziba@novads.example' },
  },
};

export const FEED = {
  tilts: 1,
  publisher: { name: { lv: 'Novads' }, timeZone: 'Europe/Riga' },
  updated: '2026-11-20',
  languages: ['lv'],
  contests: [
    { ...CONTEST, id: 'ideas', allYear: true },
    { ...CONTEST, id: 'over', rounds: [{ opens: '2020-01-01', closes: '2020-02-01' }] },
  ],
};

export interface SubmissionServer {
  readonly url: string;
  readonly folder: string;
  /** Kills it at once, like a power cut. */
  kill(): Promise<void>;
  /** Everything that it has logged. */
  log(): string;
}

export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tilts-server-'));
  await writeFile(join(folder, 'feed.json'), JSON.stringify(FEED));
  return use(folder).finally(() => rm(folder, { recursive: true, force: true }));
}

/** @param where the option for the place of the applications; a folder inside of the one given, unless another is named */
export async function startSubmissionServer(
  folder: string,
  where: readonly string[] = ['--data', join(folder, 'data')],
): Promise<SubmissionServer> {
  const child = spawn(
    process.execPath,
    [...[...COMMAND, 'serve', join(folder, 'feed.json')], ...['--port', '0', ...where, '--origin', PAGE]],
    { env: { ...process.env, TILTS_OFFICER_TOKEN: TOKEN }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  const url = await new Promise<string>((resolve, reject) => {
    const onData = (data: Buffer): void => {
      log += data.toString();
      const address = /http:\/\/[\d.:]+\//.exec(log);
      if (address) resolve(address[0]);
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
    child.on('exit', () => reject(new Error(log)));
  });
  return {
    url,
    folder: join(folder, 'data'),
    log: () => log,
    async kill() {
      if (child.exitCode !== null || child.signalCode) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

export const applicationOf = (change: object = {}) => ({
  version: 1,
  contest: 'ideas',
  key: crypto.randomUUID(),
  language: 'lv',
  answers: ANSWERS as Record<string, unknown>,
  antiSpam: { honeypot: '', elapsedSeconds: 90 },
  ...change,
});

const ANSWERS = { name: 'Anna Bērziņa', email: 'anna@example.lv', idea: 'Skeitparks', rulesAccepted: true };

/** The multipart form of an application with one file. */
export function formOf(document: ReturnType<typeof applicationOf>, bytes: Uint8Array<ArrayBuffer>): FormData {
  const plan = [{ key: FILE, name: 'plāns.pdf', type: 'application/pdf', size: bytes.length }];
  const form = new FormData();
  form.append('application', JSON.stringify({ ...document, answers: { ...document.answers, plan } }));
  form.append(FILE, new Blob([bytes], { type: 'application/pdf' }), 'plāns.pdf');
  return form;
}

export const officer = { Authorization: `Bearer ${TOKEN}` };

export const post = (server: SubmissionServer, body: unknown, path = 'applications', headers = {}) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    ...(body instanceof FormData
      ? { headers, body }
      : { headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) }),
  });

export const listOf = async (server: SubmissionServer): Promise<{ reference: string; answers: object }[]> =>
  (await fetch(`${server.url}applications`, { headers: officer })).json() as Promise<
    { reference: string; answers: object }[]
  >;

export interface Answer {
  readonly code?: string;
  readonly reference?: string;
  readonly withdrawalCode?: string;
  readonly errors?: readonly { readonly field: string; readonly code: string }[];
}

/** The status and the JSON of a response. */
export const answerOf = async (response: Response): Promise<[status: number, json: Answer]> => [
  response.status,
  (await response.json()) as Answer,
];

export const PDF = new TextEncoder().encode('%PDF-1.7 plāns');
