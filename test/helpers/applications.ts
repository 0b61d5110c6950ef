/** An application on its way to a back end that answers as a test says. */
import type { Submission } from '../../src/core/feed/schema/schema.js';
import { newFileKey, type Answers, type FileRef } from '../../src/core/application/answers.js';
import type { Application } from '../../src/core/application/submission/adapters/adapter.js';
import { submit, type Result, type SubmitOptions } from '../../src/core/application/submission/submit.js';
import type { Network, Sent } from './network.js';

export const PLAN: FileRef = { key: newFileKey(), name: 'plāns.pdf', type: 'application/pdf', size: 4 };
export const SKETCH: FileRef = { key: newFileKey(), name: 'skice.png', type: 'image/png', size: 6 };

const BYTES: Readonly<Record<string, Blob>> = {
  [PLAN.key]: new Blob(['plan'], { type: PLAN.type }),
  [SKETCH.key]: new Blob(['sketch'], { type: SKETCH.type }),
};

export const ANSWERS: Answers = {
  name: 'Anna Bērziņa',
  email: 'anna@example.lv',
  idea: 'Skeitparks\npie skolas',
  topics: ['sport', 'music'],
  agreed: true,
  members: [{ name: 'Jānis', birthYear: 2009 }],
};

export const application = (answers: Answers = ANSWERS): Application => ({
  contest: 'ideas',
  key: crypto.randomUUID(),
  language: 'lv',
  answers,
  antiSpam: { honeypot: '', elapsedSeconds: 240 },
});

export const OPTIONS: SubmitOptions = {
  readFile: ({ key }) => Promise.resolve(BYTES[key]),
  pauses: [],
};

/** Sends to a stubbed address; what has files goes by `fetch` as well, for to another site no progress is watched. */
export async function sendTo(
  network: Network,
  url: string,
  submission: Omit<Submission, 'endpoint'>,
  answers?: Answers,
): Promise<{ result: Result; sent: Sent; sentKey: string }> {
  const one = application(answers);
  const result = await submit({ ...submission, endpoint: url }, one, OPTIONS);
  return { result, sent: network.sentTo(url).at(-1)!, sentKey: one.key };
}

/** The fields of a request as the server reads them; a file as its name and text. */
export async function fieldsOfRequest({ init }: Sent): Promise<[name: string, value: string][]> {
  const form = init.body as FormData;
  return Promise.all(
    [...form].map(async ([name, value]): Promise<[string, string]> =>
      typeof value === 'string'
        ? [name, value]
        : [name, `${value.name} (${value.type}): ${await value.text()}`],
    ),
  );
}

export const headerOf = ({ init }: Sent, name: string): string | null => new Headers(init.headers).get(name);
