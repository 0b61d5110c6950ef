/** An application against the rules of its contest: people, money, project. Pure. */
import { agesOn, isInRange } from '../../feed/age.js';
import type { Contest } from '../../feed/schema/schema.js';
import type { Answers } from '../answers.js';
import type { FormQuestion } from '../form-field.js';
import type { Found } from './validation-error.js';
import { centsOf, isAnswered, numberOf, rowsOf, textOf } from '../coerce-answer.js';
import { ageDay, birthOf, entryOf, peopleOf } from '../standard-questions.js';

/** A finding with the path of its answer. */
export type At = Found & { readonly path: string };

const at = (path: string, code: Found['code'], values?: Found['values']): At => ({ path, code, values });

/** Ages and adults. */
export function checkPeople(contest: Contest, answers: Answers, today: string): At[] {
  const { ages, adults } = contest.entry;
  const day = ageDay(contest, today);
  const people = peopleOf(contest, answers).map((person, index) => {
    const birth = birthOf(person, today);
    return {
      path: index === 0 ? 'birthYear' : `members.${index - 1}.birthYear`,
      ages: birth && agesOn(birth, day),
    };
  });
  const grownUp = { from: adults?.from ?? 18 };
  const isTeam = entryOf(contest, answers) === 'team';
  const found: At[] = [];
  for (const person of people) {
    if (!ages || !person.ages || isInRange(person.ages, ages) !== false) continue;
    const isOld = person.ages.least > (ages.to ?? Infinity);
    // The adult whom the team needs may be older.
    if (isOld && isTeam && adults?.older) continue;
    found.push(
      isOld
        ? at(person.path, 'too-old', { most: ages.to ?? 0, date: day })
        : at(person.path, 'too-young', { least: ages.from ?? 0, date: day }),
    );
  }
  if (isTeam && adults && people.every((person) => person.ages)) {
    const count = people.filter((person) => person.ages && isInRange(person.ages, grownUp)).length;
    if (count < adults.count)
      found.push(at('members', 'adults', { least: adults.count, age: grownUp.from, now: count }));
  }
  return found;
}

/** What a project may get at most: by the ages of its people where the money depends on them. */
export function mostMoney(contest: Contest, answers: Answers, today: string): number | undefined {
  const { byAge, to } = contest.money ?? {};
  if (!byAge?.length) return to;
  const day = ageDay(contest, today);
  const known = peopleOf(contest, answers).flatMap((person) => birthOf(person, today) ?? []);
  const fitting = byAge.filter(({ ages }) =>
    known.some((birth) => isInRange(agesOn(birth, day), ages) !== false),
  );
  return Math.max(...(fitting.length ? fitting : byAge).map((band) => band.to));
}

/** Sums of a budget, in cents. */
export interface BudgetSums {
  readonly total: number;
  readonly own: number;
  /** What is asked for. */
  readonly asked: number;
  readonly byHeading: ReadonlyMap<string, number>;
}

export function budgetSums(answers: Answers, question: string): BudgetSums {
  const byHeading = new Map<string, number>();
  let total = 0;
  for (const { heading, amount } of rowsOf(answers[question])) {
    const cents = centsOf(amount);
    total += cents;
    if (textOf(heading)) byHeading.set(textOf(heading), (byHeading.get(textOf(heading)) ?? 0) + cents);
  }
  const own = centsOf(answers['ownMoney']);
  return { total, own, asked: total - own, byHeading };
}

/** The budget as a whole; its rows are checked one by one elsewhere. */
export function checkBudget(contest: Contest, { id }: FormQuestion, answers: Answers, today: string): At[] {
  const { money } = contest;
  if (!money || !rowsOf(answers[id]).length) return [];
  const { total, own, asked, byHeading } = budgetSums(answers, id);
  const found: At[] = [];
  for (const { id: heading, to, toPercent } of money.headings ?? []) {
    const now = byHeading.get(heading) ?? 0;
    const values = { heading, now: now / 100 };
    if (to !== undefined && now > to * 100) found.push(at(id, 'heading-sum', { ...values, most: to }));
    else if (toPercent !== undefined && now * 100 > total * toPercent)
      found.push(
        at(id, 'heading-percent', {
          ...values,
          percent: toPercent,
          most: Math.floor(total * toPercent) / 1e4,
        }),
      );
  }
  if (own > total) return [...found, at('ownMoney', 'own-above', { most: total / 100 })];
  const most = mostMoney(contest, answers, today);
  if (most !== undefined && asked > most * 100) found.push(at(id, 'sum-above', { now: asked / 100, most }));
  if (money.from !== undefined && asked < money.from * 100)
    found.push(at(id, 'sum-below', { now: asked / 100, least: money.from }));
  const { ownShare } = money;
  if (ownShare && isAnswered(answers['ownMoney']) && own * 100 < total * ownShare)
    found.push(
      at('ownMoney', 'own-share', { percent: ownShare, least: Math.ceil((total * ownShare) / 100) / 100 }),
    );
  return found;
}

/** The day so many months later; the last of the month where there is no such day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The last day on which projects are carried out. */
export function carriedOutBy({ stages = [] }: Contest, today: string): string | undefined {
  const stage = stages.find(({ kind }) => kind === 'carried-out');
  const day = (stage?.to ?? stage?.from)?.slice(0, 10);
  if (!day || !stage?.yearly) return day;
  const thisYear = today.slice(0, 4) + day.slice(4);
  return thisYear < today ? String(+today.slice(0, 4) + 1) + day.slice(4) : thisYear;
}

/** When the project starts and ends, and whom it reaches. */
export function checkProject(contest: Contest, answers: Answers, today: string): At[] {
  const { project = {}, participants } = contest;
  const start = textOf(answers['projectStart']);
  const end = textOf(answers['projectEnd']);
  const found: At[] = [];
  const { startsWithinMonths, lastsMonths } = project;
  if (start && startsWithinMonths && start > addMonths(today, startsWithinMonths))
    found.push(
      at('projectStart', 'starts-late', {
        months: startsWithinMonths,
        date: addMonths(today, startsWithinMonths),
      }),
    );
  if (start && end && end < start) found.push(at('projectEnd', 'ends-early', { date: start }));
  else if (start && end && lastsMonths && end > addMonths(start, lastsMonths))
    found.push(at('projectEnd', 'lasts-long', { months: lastsMonths, date: addMonths(start, lastsMonths) }));
  const by = carriedOutBy(contest, today);
  if (end && by && end > by) found.push(at('projectEnd', 'carried-out', { date: by }));
  const all = numberOf(answers['participants']);
  const young = numberOf(answers['participantsInAges']);
  if (all !== undefined && participants?.atLeast !== undefined && all < participants.atLeast)
    found.push(at('participants', 'participants', { least: participants.atLeast }));
  if (all !== undefined && young !== undefined && participants?.share) {
    const { parts, of } = participants.share;
    if (young > all) found.push(at('participantsInAges', 'share-above', { most: all }));
    else if (young * of < all * parts)
      found.push(at('participantsInAges', 'share', { parts, of, least: Math.ceil((all * parts) / of) }));
  }
  return found;
}
