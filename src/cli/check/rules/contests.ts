/** Rules of a contest that contradict each other, or that nothing keeps. */
import type { Contest } from '../../../core/feed/schema/schema.js';
import { ofContest } from './forms.js';

/** People: teams, their sizes and their adults. */
export const fittingPeople = ofContest(({ entry }, path, _, warn) => {
  const { kinds = ['alone'], team, adults } = entry;
  const place = [...path, 'entry'];
  const hasTeams = kinds.includes('team');
  for (const name of ['team', 'adults'] as const)
    if (entry[name] && !hasTeams)
      warn(
        [...place, name],
        'idle-rule',
        `“${name}” is about teams, but nobody enters as a team: the rule is never applied.`,
        'Add "team" to “kinds”, or take the rule out.',
      );
  if (!hasTeams) return;
  const most = team?.to;
  if (most !== undefined && most < 2)
    warn([...place, 'team', 'to'], 'team-size', 'A team has at least two people.', 'Correct “to”.', 'error');
  else if (adults && most !== undefined && adults.count > most)
    warn(
      [...place, 'adults', 'count'],
      'team-size',
      `A team needs ${adults.count} adults, but has at most ${most} people: no team can apply.`,
      'Correct one of the two numbers.',
      'error',
    );
  const oldest = entry.ages?.to;
  if (adults && !adults.older && oldest !== undefined && oldest < (adults.from ?? 18))
    warn(
      [...place, 'adults'],
      'ages',
      `A team needs an adult, but nobody may be older than ${oldest}: no team can apply.`,
      'Add "older": true, so that the adult may be older.',
      'error',
    );
});

/** Money: what is capped is asked for. */
export const askedMoney = ofContest(({ money, questions, submission, example }, path, _, warn) => {
  if (!money || !submission || example || questions?.some(({ type }) => type === 'budget')) return;
  const isCapped = money.headings?.some(({ to, toPercent }) => to ?? toPercent) ?? false;
  const names = [...(isCapped ? ['headings'] : []), ...(money.ownShare ? ['ownShare'] : [])];
  for (const name of names)
    warn(
      [...path, 'money', name],
      'idle-rule',
      `“${name}” limits the costs, but no question asks for them: nothing keeps the limit.`,
      'Add a question of the type "budget".',
    );
});

/** Judging: weights make a whole. */
export const wholeWeights = ofContest(({ criteria = [] }, path, _, warn) => {
  const weights = criteria.flatMap(({ weight }) => weight ?? []);
  if (!weights.length) return;
  const place = [...path, 'criteria'];
  if (weights.length < criteria.length)
    return warn(
      place,
      'weights',
      'Some criteria have a weight, and some have none.',
      'Give each its weight.',
    );
  const sum = Math.round(weights.reduce((all, each) => all + each, 0) * 100) / 100;
  if (sum !== 100)
    warn(place, 'weights', `The weights of the criteria make ${sum} %, not 100 %.`, 'Correct the weights.');
});

/** What comes only after applications have closed. */
const AFTER: readonly NonNullable<Contest['stages']>[number]['kind'][] = [
  'judging',
  'results',
  'contract',
  'award',
  'report',
];

/** Dates: what comes after the deadline, and whether one can still register. */
export const orderedStages = ofContest(({ rounds = [], stages = [], results }, path, _, warn) => {
  const closes = rounds.length === 1 && !rounds[0]!.yearly ? rounds[0]!.closes : undefined;
  const isBefore = (day: string) => closes !== undefined && day.slice(0, 10) < closes.slice(0, 10);
  const say = (place: (string | number)[], what: string, day: string) =>
    warn(
      [...path, ...place],
      'order',
      `${what} (${day}) is before applications close (${closes}).`,
      'Check whether the dates are right.',
    );
  stages.forEach(({ kind, from, to, yearly, registerBy }, at) => {
    const name = to === undefined ? 'from' : 'to';
    const day = to ?? from;
    if (day && !yearly && AFTER.includes(kind) && isBefore(day)) say(['stages', at, name], `“${kind}”`, day);
    const start = from ?? to;
    if (registerBy && start && registerBy.slice(0, 10) > start.slice(0, 10))
      warn(
        [...path, 'stages', at, 'registerBy'],
        'order',
        `One registers until ${registerBy}, after it has begun (${start}).`,
        'Check whether the dates are right.',
      );
  });
  if (results?.published && isBefore(results.published))
    say(['results', 'published'], 'The publishing of the results', results.published);
});

/** Two endings of one kind of picture: phones write either. */
const TWINS = [
  ['.jpg', '.jpeg'],
  ['.tif', '.tiff'],
  ['.heic', '.heif'],
] as const;

/** Kinds of files that shut out what people have. */
export const usualFiles = ofContest(({ questions = [] }, path, _, warn) => {
  questions.forEach(({ accept = [] }, at) => {
    const lower = accept.map((each) => each.toLowerCase());
    if (lower.includes('image/*') || lower.includes('image/jpeg')) return;
    for (const [one, other] of TWINS) {
      if (lower.includes(one) === lower.includes(other)) continue;
      const [has, lacks] = lower.includes(one) ? [one, other] : [other, one];
      warn(
        [...path, 'questions', at, 'accept'],
        'accept',
        `“${has}” is taken, but “${lacks}”, another ending of the same files, is not.`,
        `Add "${lacks}".`,
      );
    }
  });
});
