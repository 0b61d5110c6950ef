/** How often one person or organisation can apply: `participation.applications` of the feed. */
import type { Answers } from '../../core/application/answers.js';
import { toText } from '../../core/application/coerce-answer.js';
import { contestForAnswers } from '../../core/application/rules-by-mode.js';
import { contestStateAt } from '../../core/feed/contest-state.js';
import type { Contest } from '../../core/feed/schema/schema.js';
import { toLocalIso } from '../../core/util/time-zone.js';
import type {
  ApplicationStore,
  NewApplication,
  SaveResult,
  StoredApplication,
} from './store/application-store.js';

/** Who applies: an organisation by its registration number, anyone else by email address. */
const applicantOf = ({ organisationCode, email }: Answers): string =>
  organisationCode === undefined
    ? toText(email).toLowerCase()
    : toText(organisationCode)
        .toUpperCase()
        .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether this applicant has already applied as often as the contest allows. Applications that were withdrawn do not
 * count, nor those that the officer marked as incomplete: that is how the officer lets somebody apply again.
 *
 * @param earlier the applications to this contest that were stored before
 * @param now epoch milliseconds
 */
export function isLimitReached(
  anyMode: Contest,
  answers: Answers,
  earlier: readonly Pick<StoredApplication, 'answers' | 'received' | 'state'>[],
  now: number,
  timeZone: string,
): boolean {
  const contest = contestForAnswers(anyMode, answers);
  const { perRound = Infinity, perYear = Infinity } = contest.participation.applications ?? {};
  if (perRound === Infinity && perYear === Infinity) return false;
  const applicant = applicantOf(answers);
  const local = toLocalIso(now, timeZone);
  const roundAt = (at: string): string => {
    const { opens = '', closes = '' } = contestStateAt(contest, at).round ?? {};
    return `${opens}/${closes}`;
  };
  const times = earlier
    .filter(
      ({ answers: theirs, state }) =>
        (state === 'new' || state === 'complete') && applicantOf(theirs) === applicant,
    )
    .map(({ received }) => toLocalIso(Date.parse(received), timeZone));
  return (
    times.filter((at) => roundAt(at) === roundAt(local)).length >= perRound ||
    times.filter((at) => at.slice(0, 4) === local.slice(0, 4)).length >= perYear
  );
}

/** By contest and applicant: the last application that is being saved, so that two at once do not both find room. */
const saving = new WeakMap<ApplicationStore, Map<string, Promise<unknown>>>();

/** Saves the application unless `isFull` says of the earlier ones that the applicant has applied often enough. */
export async function saveWithinLimits(
  store: ApplicationStore,
  application: NewApplication,
  isFull: (earlier: readonly StoredApplication[]) => boolean,
): Promise<SaveResult | undefined> {
  const queues = saving.get(store) ?? saving.set(store, new Map()).get(store)!;
  const key = `${application.contest} ${applicantOf(application.answers)}`;
  const save = async (): Promise<SaveResult | undefined> => {
    const known = await store.findByKey(application);
    if (known) return known;
    return isFull(await store.list({ contest: application.contest })) ? undefined : store.save(application);
  };
  const result = (queues.get(key) ?? Promise.resolve()).then(save, save);
  queues.set(key, result);
  return result.finally(() => {
    if (queues.get(key) === result) queues.delete(key);
  });
}
