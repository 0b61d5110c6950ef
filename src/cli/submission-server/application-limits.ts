/** How often one person or organisation can apply: `participation.applications` of the feed. */
import type { Answers } from '../../core/application/answers.js';
import { toText } from '../../core/application/coerce-answer.js';
import { contestForAnswers } from '../../core/application/rules-by-mode.js';
import { contestStateAt } from '../../core/feed/contest-state.js';
import type { Contest } from '../../core/feed/schema/schema.js';
import { toLocalIso } from '../../core/util/time-zone.js';
import type { ApplicantLimit } from './store/application-store.js';

/** Who applies: an organisation by its registration number, anyone else by email address. */
const applicantOf = ({ organisationCode, email }: Answers): string =>
  organisationCode === undefined
    ? toText(email).toLowerCase()
    : toText(organisationCode)
        .toUpperCase()
        .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * How often this applicant may apply; undefined if that is not limited. Applications that were withdrawn do not count,
 * nor those that the officer marked as incomplete: that is how the officer lets somebody apply again.
 *
 * @param now epoch milliseconds
 */
export function limitOf(
  anyMode: Contest,
  answers: Answers,
  now: number,
  timeZone: string,
): ApplicantLimit | undefined {
  const contest = contestForAnswers(anyMode, answers);
  const { perRound = Infinity, perYear = Infinity } = contest.participation.applications ?? {};
  if (perRound === Infinity && perYear === Infinity) return undefined;
  const applicant = applicantOf(answers);
  const local = toLocalIso(now, timeZone);
  const roundAt = (at: string): string => {
    const { opens = '', closes = '' } = contestStateAt(contest, at).round ?? {};
    return `${opens}/${closes}`;
  };
  const isReached: ApplicantLimit['isReached'] = (earlier) => {
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
  };
  return { applicant, isReached };
}
