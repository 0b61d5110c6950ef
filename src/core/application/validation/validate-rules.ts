/** Validates an application against the rules of its contest: people, money, project. Pure. */
import { possibleAgesOn, isInRange } from '../../feed/age.js';
import type { Contest } from '../../feed/schema/schema.js';
import type { Answers, AnswerValue } from '../answers.js';
import type { FormQuestion } from '../form-field.js';
import type { Violation } from './validation-error.js';
import { toCents, isAnswered, toNumber, toRows, toText } from '../coerce-answer.js';
import { participationModeOf } from '../rules-by-mode.js';
import { ageDay, birthOf, isConditionMet, participantsOf } from '../people.js';

/** A violation with the path of its answer. */
export type LocatedViolation = Violation & { readonly path: string };

const violationAt = (
  path: string,
  code: Violation['code'],
  values?: Violation['values'],
): LocatedViolation => ({ path, code, values });

/** Ages and adults. */
export function validatePeople(contest: Contest, answers: Answers, today: string): LocatedViolation[] {
  const { ages, adults } = contest.participation;
  const day = ageDay(contest, today);
  const people = participantsOf(contest, answers).map((person, index) => {
    const birth = birthOf(person, today);
    return {
      path: index === 0 ? 'birthYear' : `members.${index - 1}.birthYear`,
      ages: birth && possibleAgesOn(birth, day),
    };
  });
  const adultAges = { from: adults?.from ?? 18 };
  const isTeam = participationModeOf(contest, answers) === 'team';
  const violations: LocatedViolation[] = [];
  for (const person of people) {
    if (!ages || !person.ages || isInRange(person.ages, ages) !== false) continue;
    const isTooOld = person.ages.min > (ages.to ?? Infinity);
    // The responsible adult may be older than the age limit.
    if (isTooOld && isTeam && adults?.older) continue;
    violations.push(
      isTooOld
        ? violationAt(person.path, 'too-old', { most: ages.to ?? 0, date: day })
        : violationAt(person.path, 'too-young', { least: ages.from ?? 0, date: day }),
    );
  }
  const needsAdults = adults && isConditionMet(adults.requiredIf, contest, answers, today);
  if (isTeam && needsAdults && people.every((person) => person.ages)) {
    const count = people.filter((person) => person.ages && isInRange(person.ages, adultAges)).length;
    if (count < adults.count)
      violations.push(
        violationAt('members', 'adults', { least: adults.count, age: adultAges.from, now: count }),
      );
  }
  return violations;
}

/** How a name is compared: without regard to capitals and spaces. */
export const normalizeName = (value: AnswerValue | undefined): string =>
  toText(value).trim().toLocaleLowerCase().replace(/\s+/g, ' ');

/** The supporting person: old enough, and not one of those who take part. */
export function validateMentor(contest: Contest, answers: Answers, today: string): LocatedViolation[] {
  const { mentor } = contest.participation;
  if (!mentor || !isConditionMet(mentor.requiredIf, contest, answers, today)) return [];
  const violations: LocatedViolation[] = [];
  const people = participantsOf(contest, answers);
  const name = normalizeName(answers['mentorName']);
  const email = normalizeName(answers['mentorEmail']);
  if (name && people.some((person) => normalizeName(person['name']) === name))
    violations.push(violationAt('mentorName', 'mentor-takes-part'));
  else if (email && email === normalizeName(answers['email']))
    violations.push(violationAt('mentorEmail', 'mentor-takes-part'));
  const birth = birthOf({ birthYear: answers['mentorBirthYear'] ?? '' }, today);
  // Only the year is asked for: who comes of age this year is believed.
  if (birth && mentor.from !== undefined && possibleAgesOn(birth, today).max < mentor.from)
    violations.push(violationAt('mentorBirthYear', 'mentor-too-young', { least: mentor.from }));
  return violations;
}

/**
 * The maximum for a project: by the ages of its people and by its strand, if the amounts depend on them, and with what
 * others can add.
 */
export function maxFunding(contest: Contest, answers: Answers, today: string): number | undefined {
  const ofStrand = contest.strands?.find(({ id }) => id === answers['strand'])?.to;
  const ofPeople = maxFundingByAge(contest, answers, today);
  if (ofStrand === undefined && ofPeople === undefined) return undefined;
  const topUps = (contest.funding?.topUps ?? []).reduce((sum, { to }) => sum + to, 0);
  return Math.min(ofStrand ?? Infinity, ofPeople ?? Infinity) + topUps;
}

function maxFundingByAge(contest: Contest, answers: Answers, today: string): number | undefined {
  const { byAge, to } = contest.funding ?? {};
  if (!byAge?.length) return to;
  const day = ageDay(contest, today);
  const known = participantsOf(contest, answers).flatMap((person) => birthOf(person, today) ?? []);
  const matchingBands = byAge.filter(({ ages }) =>
    known.some((birth) => isInRange(possibleAgesOn(birth, day), ages) !== false),
  );
  return Math.max(...(matchingBands.length ? matchingBands : byAge).map((band) => band.to));
}

/** Sums of a budget, in cents. */
export interface BudgetSums {
  readonly total: number;
  readonly own: number;
  /** The amount requested. */
  readonly requested: number;
  readonly byCategory: ReadonlyMap<string, number>;
}

export function budgetSums(answers: Answers, question: string): BudgetSums {
  const byCategory = new Map<string, number>();
  let total = 0;
  for (const { category, amount } of toRows(answers[question])) {
    const cents = toCents(amount);
    total += cents;
    if (toText(category)) byCategory.set(toText(category), (byCategory.get(toText(category)) ?? 0) + cents);
  }
  const own = toCents(answers['coFunding']);
  return { total, own, requested: total - own, byCategory };
}

type BudgetCategory = NonNullable<NonNullable<Contest['funding']>['budgetCategories']>[number];

/** The maximum of a category in cents, and which of its limits that is; undefined without a limit. */
export function categoryLimit(
  { to, toPercent }: BudgetCategory,
  total: number,
): { readonly most: number; readonly code: 'category-sum' | 'category-percent' } | undefined {
  const sum = to === undefined ? Infinity : to * 100;
  const share = toPercent === undefined ? Infinity : (total * toPercent) / 100;
  if (sum === Infinity && share === Infinity) return undefined;
  return sum <= share ? { most: sum, code: 'category-sum' } : { most: share, code: 'category-percent' };
}

/** The budget as a whole; its rows are validated one by one elsewhere. */
export function validateBudget(
  contest: Contest,
  { id }: FormQuestion,
  answers: Answers,
  today: string,
): LocatedViolation[] {
  const { funding } = contest;
  if (!funding || !toRows(answers[id]).length) return [];
  const { total, own, requested, byCategory } = budgetSums(answers, id);
  const violations: LocatedViolation[] = [];
  for (const each of funding.budgetCategories ?? []) {
    const { id: category, toPercent = 0 } = each;
    const sum = byCategory.get(category) ?? 0;
    const limit = categoryLimit(each, total);
    if (!limit || sum <= limit.most) continue;
    violations.push(
      violationAt(id, limit.code, {
        category,
        now: sum / 100,
        ...(limit.code === 'category-percent' ? { percent: toPercent } : {}),
        most: Math.floor(limit.most) / 100,
      }),
    );
  }
  if (own > total)
    return [...violations, violationAt('coFunding', 'co-funding-above', { most: total / 100 })];
  const maximum = maxFunding(contest, answers, today);
  if (maximum !== undefined && requested > maximum * 100)
    violations.push(violationAt(id, 'sum-above', { now: requested / 100, most: maximum }));
  if (funding.from !== undefined && requested < funding.from * 100)
    violations.push(violationAt(id, 'sum-below', { now: requested / 100, least: funding.from }));
  const { coFundingPercent } = funding;
  if (coFundingPercent && isAnswered(answers['coFunding']) && own * 100 < total * coFundingPercent)
    violations.push(
      violationAt('coFunding', 'co-funding-share', {
        percent: coFundingPercent,
        least: Math.ceil((total * coFundingPercent) / 100) / 100,
      }),
    );
  return violations;
}

/** The date so many months later; the last day of the month if there is no such day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The last day of implementation, `YYYY-MM-DD`. */
export function completionDeadline({ stages = [] }: Contest, today: string): string | undefined {
  const stage = stages.find(({ kind }) => kind === 'implementation');
  const day = (stage?.to ?? stage?.from)?.slice(0, 10);
  if (!day || !stage?.yearly) return day;
  const thisYear = today.slice(0, 4) + day.slice(4);
  return thisYear < today ? String(+today.slice(0, 4) + 1) + day.slice(4) : thisYear;
}

/** When the project starts and ends, and whom it reaches. */
export function validateProject(contest: Contest, answers: Answers, today: string): LocatedViolation[] {
  const { project = {}, participants } = contest;
  const start = toText(answers['projectStart']);
  const end = toText(answers['projectEnd']);
  const violations: LocatedViolation[] = [];
  const { startsWithinMonths, lastsMonths } = project;
  if (start && startsWithinMonths && start > addMonths(today, startsWithinMonths))
    violations.push(
      violationAt('projectStart', 'starts-late', {
        months: startsWithinMonths,
        date: addMonths(today, startsWithinMonths),
      }),
    );
  if (start && end && end < start) violations.push(violationAt('projectEnd', 'ends-early', { date: start }));
  else if (start && end && lastsMonths && end > addMonths(start, lastsMonths))
    violations.push(
      violationAt('projectEnd', 'lasts-long', { months: lastsMonths, date: addMonths(start, lastsMonths) }),
    );
  const deadline = completionDeadline(contest, today);
  if (end && deadline && end > deadline)
    violations.push(violationAt('projectEnd', 'after-completion', { date: deadline }));
  const total = toNumber(answers['participants']);
  const inAgeRange = toNumber(answers['participantsInAgeRange']);
  if (total !== undefined && participants?.atLeast !== undefined && total < participants.atLeast)
    violations.push(violationAt('participants', 'participants', { least: participants.atLeast }));
  if (total !== undefined && inAgeRange !== undefined && participants?.share) {
    const { parts, of } = participants.share;
    if (inAgeRange > total)
      violations.push(violationAt('participantsInAgeRange', 'share-above', { most: total }));
    else if (inAgeRange * of < total * parts)
      violations.push(
        violationAt('participantsInAgeRange', 'share', { parts, of, least: Math.ceil((total * parts) / of) }),
      );
  }
  return violations;
}
