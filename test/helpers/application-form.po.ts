/** Opens the application form of a contest and does in it what a young person does. */
import '../../src/define/idea-contest.js';
import type { IdeaContestElement } from '../../src/elements/idea-contest/idea-contest.js';
import { rawContest, rawContests } from './contests.js';
import { mount } from './elements.js';
import { feedOf } from './feeds.js';
import { message, messagePattern, messageStart } from './messages.js';
import { hasRole, getByRole, textOf, type Name } from './queries.js';
import { json, type Network } from './network.js';
import { waitUntil } from './wait.js';
import { check, click, fill, waitForText } from './user.js';

export type Form = IdeaContestElement;

export const RECEIPT = {
  reference: '2026-ABC234',
  withdrawalCode: 'K7PM-2QXA',
  received: '2026-11-22T10:05:00Z',
};

const PRIVACY = {
  controller: { name: { lv: 'Novads', en: 'County' } },
  purpose: { lv: 'Konkurss.', en: 'The contest.' },
  legalBasis: { lv: 'Sabiedrības intereses.', en: 'A task in the public interest.' },
  retention: { lv: 'Gadu.', en: 'One year.' },
  contact: { email: 'dati@novads.example' },
};

/** A contest of two questions, changed. */
export const smallContest = (endpoint: string | undefined, change: object = {}) =>
  rawContest('c', {
    allYear: true,
    contact: { email: 'konkurss@novads.example', phone: '+371 60 000 001' },
    privacy: PRIVACY,
    questions: [
      {
        id: 'title',
        type: 'text',
        required: true,
        maxLength: 80,
        label: { lv: 'Nosaukums', en: 'Name of your idea' },
      },
      { id: 'plan', type: 'long-text', maxLength: 200, label: { lv: 'Plāns', en: 'What will happen?' } },
    ],
    ...(endpoint ? { submission: { endpoint, format: 'tilts-json' } } : {}),
    ...change,
  });

/** The contest of the sample that is open, sending to an address of the test. */
export const bigContest = (endpoint: string, format = 'tilts-json') => ({
  ...rawContests().find(({ id }) => id === 'ideju-tilts')!,
  id: 'c',
  submission: { endpoint, format },
});

export const feedWith = (contest: object): object => feedOf([], { contests: [contest] });

/** The contest in the page, its form not opened yet. */
export async function mountForm(network: Network, contest: object, lang = 'en'): Promise<Form> {
  document.documentElement.lang = lang;
  const element = document.createElement('tilts-idea-contest');
  element.setAttribute('src', network.respondAt(json(feedWith(contest))));
  element.setAttribute('contest', 'c');
  return mount(element);
}

export const valueOf = (form: Form, label: Name): string =>
  getByRole<HTMLInputElement>(form, 'textbox', label).value;

/** Chooses a file as a person does in the dialog of the browser. */
export async function uploadFile(form: Form, label: RegExp, file: File): Promise<void> {
  await waitUntil(() => hasRole(form, 'textbox', label), `files ${String(label)} in: ${textOf(form)}`);
  const input = getByRole<HTMLInputElement>(form, 'textbox', label);
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitForText(form, file.name);
}

export type StorageChoice = 'local' | 'session' | 'memory';

/** The answers to where the form may keep what is written; the first says until when. */
export const STORAGE_OPTIONS: Record<StorageChoice, RegExp> = {
  local: new RegExp(
    `${messagePattern('application.storage-until-closing').source}|${messagePattern('application.storage-until-day').source}`,
  ),
  session: messagePattern('application.storage-session'),
  memory: messagePattern('application.storage-memory'),
};

/** From the contest, or from the form's beginning, to the first question. */
export async function startForm(form: Form, keep: StorageChoice = 'local'): Promise<void> {
  if (!hasRole(form, 'button', message('application.start'))) await click(form, message('contest.apply'));
  await check(form, STORAGE_OPTIONS[keep]);
  await click(form, message('application.start'));
  await waitForText(form, `${messageStart('application.step-of')} 1`);
}

/** Back to the contest by the form's own button; the browser gets there a moment later. */
export async function backToContest(form: Form): Promise<void> {
  const landed = new Promise((done) => addEventListener('popstate', done, { once: true }));
  await click(form, message('application.back'));
  await landed;
  await form.updateComplete;
}

/** Fills in the small contest up to the last look. */
export async function fillSmallContest(form: Form): Promise<void> {
  await fill(form, message('application.name'), 'Anna Bērziņa');
  await fill(form, message('application.email'), 'anna@example.lv');
  await click(form, message('step.next'));
  await fill(form, 'Name of your idea', 'Skatepark');
  await click(form, message('step.next'));
  await check(form, messagePattern('application.rules'), 'checkbox');
  await click(form, message('step.next'));
  await waitForText(form, message('application.step-review'));
}

/** The small contest's form, filled in up to the last page, slowly enough for a person. */
export async function readyToSend(network: Network, clock: { now: number }, endpoint: string): Promise<Form> {
  const form = await mountForm(network, smallContest(endpoint));
  await startForm(form);
  await fillSmallContest(form);
  clock.now += 60_000;
  return form;
}

/** The submission keys of all requests to an endpoint, in their order. */
export const keysOf = (network: Network, endpoint: string): (string | null)[] =>
  network.sentTo(endpoint).map(({ init }) => new Headers(init.headers).get('idempotency-key'));

/** The different ones of them. */
export const keysSentTo = (network: Network, endpoint: string): (string | null)[] => [
  ...new Set(keysOf(network, endpoint)),
];
