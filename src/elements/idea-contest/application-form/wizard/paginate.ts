/** Splits the steps into pages that need little scrolling on a phone. Pure. */
import type { Step } from '../../../../core/feed/enums/contests.js';
import { stepsOf, type FormQuestion } from '../../../../core/application/form-definition.js';

export interface Page {
  /** `idea`, `idea.2`: stored in the draft. */
  readonly id: string;
  readonly step: Step;
  /** From 1. */
  readonly partNumber: number;
  readonly partCount: number;
  readonly questions: readonly FormQuestion[];
}

/** Maximum weight of a page; one line of text weighs 1. */
const MAX_WEIGHT = 5;
/** They depend on the answer before them, and stay on its page. */
const DEPENDENT_FIELDS: readonly string[] = [
  'birthMonth',
  'guardianName',
  'guardianEmail',
  'organisationCode',
];

function weightOf({ id, type, visibleIf, options = [] }: FormQuestion): number {
  if (visibleIf || DEPENDENT_FIELDS.includes(id)) return 0;
  switch (type) {
    case 'group':
    case 'budget':
      return 3;
    case 'long-text':
    case 'files':
      return 2;
    case 'choice':
    case 'multiple-choice':
      return options.length > 4 ? 2 : 1;
    case 'consent':
      return 0.5;
    default:
      return 1;
  }
}

/** Pages of about the same weight, so that the last one is not almost empty. */
function splitByWeight(questions: readonly FormQuestion[]): FormQuestion[][] {
  const weight = questions.reduce((sum, question) => sum + weightOf(question), 0);
  // If every question depends on another one, the weight is 0.
  const targetWeight = weight / Math.max(1, Math.ceil(weight / MAX_WEIGHT));
  const pages: FormQuestion[][] = [];
  let pageWeight = Infinity;
  for (const question of questions) {
    const questionWeight = weightOf(question);
    if (pageWeight + questionWeight / 2 > targetWeight && (questionWeight || !pages.length)) {
      pages.push([]);
      pageWeight = 0;
    }
    pages.at(-1)!.push(question);
    pageWeight += questionWeight;
  }
  return pages;
}

/** All pages of a form, in order. */
export const pagesOf = (questions: readonly FormQuestion[]): Page[] =>
  stepsOf(questions).flatMap((step) => {
    const pages = splitByWeight(questions.filter((question) => question.step === step));
    return pages.map((own, at) => ({
      id: at ? `${step}.${at + 1}` : step,
      step,
      partNumber: at + 1,
      partCount: pages.length,
      questions: own,
    }));
  });

/** The page of an answer: `members.0.name` is on the page of `members`. */
export const pageOf = (pages: readonly Page[], path: string): Page | undefined => {
  const ids = (page: Page) => page.questions.map(({ id }) => id);
  return (
    pages.find((page) => ids(page).includes(path)) ??
    pages.find((page) => ids(page).some((id) => path.startsWith(`${id}.`)))
  );
};
