/** “Can I take part?” before the form: from birth year, participation mode and residency. Pure. */
import { possibleAgesOn, isInRange, needsMonth, type Birth } from '../feed/age.js';
import type { MinorCondition, ParticipationMode, ResidencyLink } from '../feed/enums/contests.js';
import type { Contest } from '../feed/schema/schema.js';
import type { ErrorValues } from './validation/validation-error.js';
import { participationModes, teamSize } from './participation.js';
import { contestInMode, participationModeOf } from './rules-by-mode.js';
import { ageDay, birthOf, isConditionMet, isMinor } from './people.js';

/** The answers, as typed or chosen. They are not stored. */
export interface EligibilityAnswers {
  readonly birthYear?: string | undefined;
  readonly birthMonth?: string | undefined;
  readonly participationMode?: ParticipationMode | undefined;
  readonly residencyLink?: ResidencyLink | 'none' | undefined;
}

export type EligibilityQuestion = keyof EligibilityAnswers;

export const EXCLUSIONS = ['too-young', 'too-old', 'residency'] as const;
export const CONDITIONS = [
  'born-by',
  'born-after',
  'organisation',
  'team',
  'pair',
  'adults',
  'as-adult',
  'guardian',
  'mentor',
  'host-organisation',
] as const;

export interface EligibilityReason {
  readonly code: (typeof EXCLUSIONS)[number] | (typeof CONDITIONS)[number];
  readonly values?: ErrorValues | undefined;
}

export interface EligibilityResult {
  /** `incomplete`: some answers are missing. */
  readonly result: 'eligible' | 'conditional' | 'ineligible' | 'incomplete';
  /** The reasons against, or the conditions. */
  readonly reasons: readonly EligibilityReason[];
}

/** The questions that matter in this contest, given the answers so far. */
export function eligibilityQuestions(
  anyMode: Contest,
  answers: EligibilityAnswers,
  today: string,
): EligibilityQuestion[] {
  const contest = contestInMode(anyMode, modeOf(anyMode, answers));
  const { ages, guardianConsent, residency, adults, mentor } = contest.participation;
  const isPerson = answers.participationMode !== 'organisation';
  const asksYear =
    isPerson && (ages ?? guardianConsent ?? adults?.requiredIf ?? mentor?.requiredIf) !== undefined;
  return [
    ...(participationModes(contest).length > 1 ? (['participationMode'] as const) : []),
    ...(asksYear ? (['birthYear'] as const) : []),
    ...(asksYear && monthDecides(contest, answers, today) ? (['birthMonth'] as const) : []),
    ...(residency && isPerson ? (['residencyLink'] as const) : []),
  ];
}

const birth = ({ birthYear = '', birthMonth = '' }: EligibilityAnswers, today: string): Birth | undefined =>
  birthOf({ birthYear, birthMonth }, today);

function monthDecides(contest: Contest, answers: EligibilityAnswers, today: string): boolean {
  const { ages, guardianConsent, adults, mentor } = contest.participation;
  const born = birth(answers, today);
  if (!born) return false;
  const protectsMinors = (adults?.requiredIf ?? mentor?.requiredIf) !== undefined;
  const isTeam = modeOf(contest, answers) === 'team';
  const day = ageDay(contest, today);
  return (
    (ages !== undefined && needsMonth(born.year, day, [ages])) ||
    (adults !== undefined && isTeam && needsMonth(born.year, day, [{ from: adults.from ?? 18 }])) ||
    (protectsMinors && needsMonth(born.year, today, [{ from: 18 }])) ||
    (guardianConsent !== undefined && needsMonth(born.year, today, [{ from: guardianConsent.under }]))
  );
}

const modeOf = (contest: Contest, { participationMode }: EligibilityAnswers): ParticipationMode | undefined =>
  participationModeOf(contest, { participationMode });

/** Whether somebody can take part. `today` is the day of applying, `YYYY-MM-DD` in the publisher’s time zone. */
export function checkEligibility(
  anyMode: Contest,
  answers: EligibilityAnswers,
  today: string,
): EligibilityResult {
  const mode = modeOf(anyMode, answers);
  const contest = contestInMode(anyMode, mode);
  const isPerson = mode !== 'organisation';
  const exclusions: EligibilityReason[] = [];
  const conditions: EligibilityReason[] = [];
  if (isPerson) checkAge(contest, answers, mode, today, exclusions, conditions);
  if (isPerson && contest.participation.residency && answers.residencyLink === 'none')
    exclusions.push({ code: 'residency' });
  if (exclusions.length) return { result: 'ineligible', reasons: exclusions };
  if (mode) conditions.push(...requiredPeople(contest, answers, mode, today));
  // A way of taking part that this contest does not offer is no answer.
  const given = { ...answers, birthYear: birth(answers, today), participationMode: mode };
  const isIncomplete = eligibilityQuestions(contest, answers, today).some((question) => !given[question]);
  if (isIncomplete) return { result: 'incomplete', reasons: [] };
  return { result: conditions.length ? 'conditional' : 'eligible', reasons: conditions };
}

function checkAge(
  contest: Contest,
  answers: EligibilityAnswers,
  mode: ParticipationMode | undefined,
  today: string,
  exclusions: EligibilityReason[],
  conditions: EligibilityReason[],
): void {
  const { ages, adults } = contest.participation;
  const born = birth(answers, today);
  if (!ages || !born) return;
  const date = ageDay(contest, today);
  const possible = possibleAgesOn(born, date);
  const fits = isInRange(possible, ages);
  const { from = 0, to = Infinity } = ages;
  if (fits === false && possible.max < from)
    exclusions.push({ code: 'too-young', values: { least: from, date } });
  else if (fits === false && adults?.older && mode === 'team')
    conditions.push({ code: 'as-adult', values: { most: to } });
  // People who could still enter with a team are not turned away before they choose.
  else if (fits === false && !(adults?.older && !mode && participationModes(contest).includes('team')))
    exclusions.push({ code: 'too-old', values: { most: to, date } });
  // The birthday is in this month; the day is not asked for.
  else if (fits === undefined && born.month)
    conditions.push(
      possible.min < from ? { code: 'born-by', values: { date } } : { code: 'born-after', values: { date } },
    );
}

/** False if the rule does not apply; `ifMinor` where it depends on people who are not known yet. */
function dependsOnMinors(
  contest: Contest,
  { birthYear = '', birthMonth = '' }: EligibilityAnswers,
  mode: ParticipationMode,
  condition: MinorCondition | undefined,
  today: string,
): ErrorValues | false | undefined {
  const applicant = { birthYear, birthMonth, participationMode: mode };
  if (isConditionMet(condition, contest, applicant, today)) return undefined;
  const areOthersUnknown = condition === 'anyone-is-minor' && (mode === 'team' || mode === 'pair');
  return areOthersUnknown && { ifMinor: 1 };
}

/** Who else has to be in the team. */
function requiredPeople(
  contest: Contest,
  answers: EligibilityAnswers,
  mode: ParticipationMode,
  today: string,
): EligibilityReason[] {
  const { adults, mentor, hostOrganisation, ages } = contest.participation;
  const born = birth(answers, today);
  const { from, to } = teamSize(contest, mode);
  const reasons: EligibilityReason[] = [];
  if (mode === 'organisation') reasons.push({ code: 'organisation' });
  if (mode === 'pair') reasons.push({ code: 'pair', values: ages ? { least: ages.from ?? 0 } : {} });
  if (mode === 'team') {
    reasons.push({ code: 'team', values: to === Infinity ? { least: from } : { least: from, most: to } });
    const age = adults?.from ?? 18;
    const isAdult = born && isInRange(possibleAgesOn(born, ageDay(contest, today)), { from: age }) === true;
    const others = (adults?.count ?? 0) - (isAdult ? 1 : 0);
    const ifMinor = dependsOnMinors(contest, answers, mode, adults?.requiredIf, today);
    if (others > 0 && ifMinor !== false)
      reasons.push({ code: 'adults', values: { least: others, age, ...ifMinor } });
  }
  const { birthYear = '', birthMonth = '' } = answers;
  if (mode !== 'organisation' && isMinor(contest, { birthYear, birthMonth }, today))
    reasons.push({ code: 'guardian' });
  const ifMinor = dependsOnMinors(contest, answers, mode, mentor?.requiredIf, today);
  if ((mentor?.required || mentor?.requiredIf) && ifMinor !== false)
    reasons.push({ code: 'mentor', values: ifMinor });
  if (hostOrganisation?.modes.includes(mode)) reasons.push({ code: 'host-organisation' });
  return reasons;
}
