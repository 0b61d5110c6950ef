/** “Am I eligible?”: questions made from the conditions in the feed, and the evaluation of the answers. Pure. */
import type { LegalForm, StatusKind } from '../../../core/feed/enums/instruments.js';
import type { Instrument } from '../../../core/feed/schema/schema.js';

/** The answers about the enterprise. Unanswered questions are absent. */
export interface Answers {
  readonly legalForm?: LegalForm;
  readonly status?: StatusKind;
  /** Id of an area of the feed. */
  readonly area?: string;
  /** Id of a sector of the feed. */
  readonly sector?: string;
  /** Full years since the enterprise was founded. */
  readonly years?: number;
  readonly employees?: number;
  /** Annual turnover in the feed’s currency. */
  readonly turnover?: number;
}

export type Question = keyof Answers;

/** Why an instrument may not be suitable; the view has the messages. */
export interface EligibilityReason {
  readonly question: Question | 'condition';
  /** The condition is not met, or it is unknown whether it is. */
  readonly kind: 'not-met' | 'unknown';
}

export interface EligibilityResult {
  readonly result: 'eligible' | 'maybe' | 'ineligible';
  readonly reasons: readonly EligibilityReason[];
}

const isSet = (...values: readonly unknown[]): boolean => values.some((value) => value !== undefined);

/** Whether an instrument has a condition that the question is about. An empty list is not a condition. */
const CONDITIONS: Record<Question, (instrument: Instrument) => boolean> = {
  legalForm: ({ eligibility }) => Boolean(eligibility?.legalForms?.length),
  status: ({ eligibility }) => Boolean(eligibility?.statuses?.length),
  area: ({ areas, eligibility }) => Boolean(eligibility?.areas?.length ?? areas?.length),
  sector: ({ eligibility }) => Boolean(eligibility?.sectors?.length),
  years: ({ eligibility }) => isSet(eligibility?.yearsFrom, eligibility?.yearsTo),
  employees: ({ eligibility }) => isSet(eligibility?.employeesBelow),
  turnover: ({ eligibility }) => isSet(eligibility?.turnoverBelow),
};

/** The questions that matter in this feed, in order. */
export const questionsOf = (instruments: readonly Instrument[]): Question[] =>
  (Object.keys(CONDITIONS) as Question[]).filter((question) => instruments.some(CONDITIONS[question]));

/** Whether an area is within another; both are ids of the feed. */
export type IsWithin = (area: string, outer: string) => boolean;

/** The result for one instrument. An unanswered condition never excludes. */
export function evaluateEligibility(
  instrument: Instrument,
  answers: Answers,
  isWithin: IsWithin,
): EligibilityResult {
  const { eligibility = {} } = instrument;
  const areas = eligibility.areas ?? instrument.areas;
  const reasons: EligibilityReason[] = [];
  const check = <Q extends Question>(
    question: Q,
    isMet: (answer: NonNullable<Answers[Q]>) => boolean | undefined,
  ) => {
    if (!CONDITIONS[question](instrument)) return;
    const answer = answers[question];
    const met = answer === undefined ? undefined : isMet(answer);
    if (!met) reasons.push({ question, kind: met === undefined ? 'unknown' : 'not-met' });
  };
  check('legalForm', (form) => eligibility.legalForms?.includes(form));
  check('status', (status) => eligibility.statuses?.includes(status));
  check('area', (area) => {
    if (areas?.some((each) => isWithin(area, each))) return true;
    // “Somewhere in Latvia” may well be in the municipality that the instrument requires.
    return areas?.some((each) => isWithin(each, area)) ? undefined : false;
  });
  check('sector', (sector) => eligibility.sectors?.includes(sector));
  check(
    'years',
    (years) => years >= (eligibility.yearsFrom ?? 0) && years <= (eligibility.yearsTo ?? Infinity),
  );
  check('employees', (employees) => employees < eligibility.employeesBelow!);
  check('turnover', (turnover) => turnover < eligibility.turnoverBelow!);
  if (eligibility.condition) reasons.push({ question: 'condition', kind: 'unknown' });
  const isIneligible = reasons.some(({ kind }) => kind === 'not-met');
  return { result: isIneligible ? 'ineligible' : reasons.length ? 'maybe' : 'eligible', reasons };
}
