/** The contest’s labels for enums. Only call while a locale is active. */
import { str, type Msg } from '../../core/i18n/translator.js';
import type { AgeRange } from '../../core/feed/age.js';
import type { ParticipationMode } from '../../core/feed/enums/contests.js';
import { periodOf, type ContestState, type Phase } from '../../core/feed/contest-state.js';
import type { Contest, Stage } from '../../core/feed/schema/schema.js';
import { participationModes, teamSize } from '../../core/application/participation.js';
import { contestInMode } from '../../core/application/rules-by-mode.js';
import type { Formatter } from '../../core/i18n/formatter.js';
import { roundStatusText } from '../internal/round-status.js';
import { resolve, type ContestViewContext } from './idea-contest.types.js';

const PHASE_NAMES: Record<Phase, (msg: Msg) => string> = {
  open: (msg) => msg('Open now', { id: 'state.open' }),
  'all-year': (msg) => msg('All year', { id: 'state.all-year' }),
  upcoming: (msg) => msg('Opens later', { id: 'state.upcoming' }),
  'by-announcement': (msg) => msg('When a call is announced', { id: 'state.by-announcement' }),
  'stage-open': (msg) => msg('Open now', { id: 'state.open' }),
  'stage-upcoming': (msg) => msg('Opens later', { id: 'state.upcoming' }),
  judging: (msg) => msg('Being judged', { id: 'contest.judging' }),
  results: (msg) => msg('Results announced', { id: 'contest.results-known' }),
  closed: (msg) => msg('Closed', { id: 'state.closed' }),
};

/** The name of a stage of those who have applied. */
export const stageName = (view: ContestViewContext, { label }: Stage): string =>
  label ? resolve(view, label).text : view.msg('Next stage', { id: 'stage.next' });

/** The status of a contest: “3 days left”, “Opens: 2 March 2027”, “Full project · Last day: closes at 16:00”. */
export function stateText(
  view: ContestViewContext,
  { example }: Pick<Contest, 'example'>,
  state: ContestState,
): string {
  const { formatter, msg, now } = view;
  if (example) return msg('Example', { id: 'contest.example' });
  const { phase, round } = periodOf(state);
  const text = roundStatusText(msg, phase, round, now, formatter) ?? PHASE_NAMES[state.phase](msg);
  return phase === state.phase ? text : `${stageName(view, state.stage!)} · ${text}`;
}

/** The contest in each of its modes. */
const inEachMode = (contest: Contest): readonly Contest[] =>
  participationModes(contest).map((mode) => contestInMode(contest, mode));

/** The widest of several limits; none where one of them has none. */
const widest = (
  limits: readonly (number | undefined)[],
  pick: (...limits: number[]) => number,
): number | undefined => (limits.includes(undefined) ? undefined : pick(...(limits as number[])));

/** The ages of people who can take part in any mode. */
export function widestAges(contest: Contest): AgeRange {
  const all = inEachMode(contest).map(({ participation }) => participation.ages);
  return {
    from: widest(
      all.map((ages) => ages?.from),
      Math.min,
    ),
    to: widest(
      all.map((ages) => ages?.to),
      Math.max,
    ),
  };
}

/** Ages in full years; empty if there is no limit. */
export function agesText(msg: Msg, { from, to }: AgeRange, formatter: Formatter): string {
  if (from !== undefined && to !== undefined)
    return formatter.plural(to, msg('aged #|aged #', { id: 'contest.ages' }), `${from}–${to}`);
  if (from !== undefined)
    return formatter.plural(from, msg('aged # or older|aged # or older', { id: 'contest.ages-from' }));
  return to === undefined
    ? ''
    : formatter.plural(to, msg('aged # or younger|aged # or younger', { id: 'contest.ages-to' }));
}

/** A participation mode: “alone”, “as a team of 3–6 people”. */
export function participationText(
  msg: Msg,
  contest: Contest,
  kind: ParticipationMode,
  formatter: Formatter,
): string {
  switch (kind) {
    case 'individual':
      return msg('alone', { id: 'participation.individual' });
    case 'pair':
      return msg('as a pair', { id: 'participation.pair' });
    case 'organisation':
      return msg('as an organisation', { id: 'participation.organisation' });
    case 'team': {
      const { from, to } = teamSize(contest, kind);
      if (to === Infinity)
        return formatter.plural(
          from,
          msg('as a team of at least # person|as a team of at least # people', {
            id: 'participation.team-from',
          }),
        );
      const range = from === to ? formatter.number(to) : `${from}–${to}`;
      return formatter.plural(
        to,
        msg('as a team (# person)|as a team (# people)', { id: 'participation.team' }),
        range,
      );
    }
  }
}

/** All participation modes. */
export const participationModesText = (msg: Msg, contest: Contest, formatter: Formatter): string =>
  formatter.list(
    participationModes(contest).map((kind) => participationText(msg, contest, kind, formatter)),
    'disjunction',
  );

/** The amount for one project, in whichever mode; empty if the feed has no amounts. */
export function moneyText(msg: Msg, contest: Contest, formatter: Formatter): string {
  if (!contest.funding) return '';
  const { currency, byAge } = contest.funding;
  const all = inEachMode(contest).map(({ funding }) => funding!);
  const from = widest(
    all.map((each) => each.from),
    Math.min,
  );
  const to = widest(byAge?.length ? byAge.map((band) => band.to) : all.map((each) => each.to), Math.max);
  const min = from === undefined ? '' : formatter.money(from, currency);
  const max = to === undefined ? '' : formatter.money(to, currency);
  if (min && max) return msg(str`from ${min} to ${max}`, { id: 'amount.from-to' });
  if (max) return msg(str`up to ${max}`, { id: 'amount.to' });
  return min && msg(str`from ${min}`, { id: 'amount.from' });
}
