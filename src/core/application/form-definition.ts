/** The form of a contest: the feed’s questions and the standard ones, for given answers. Pure. */
import { STEPS, type Step } from '../feed/enums/contests.js';
import type { Contest, Question } from '../feed/schema/schema.js';
import type { SubmissionStage } from '../feed/contest-stages.js';
import type { Answers, AnswerValue } from './answers.js';
import { memberFields, standardQuestions } from './standard-questions.js';
import type { FormField, FormQuestion } from './form-field.js';
import { contestInStage, stageStandardQuestions } from './stage-form.js';
import { isAnswered } from './coerce-answer.js';

export type { FormField, FormQuestion } from './form-field.js';

/** What the form depends on besides the answers. */
export interface ContestContext {
  readonly contest: Contest;
  /** The day of applying, `YYYY-MM-DD` in the publisher's time zone. */
  readonly today: string;
  /** The form is that of this stage, and its questions are in `contest`; see `contextInStage`. */
  readonly stage?: SubmissionStage | undefined;
}

/** The context of a stage’s form; without a stage, that of the application. */
export const contextInStage = (
  { contest, today }: ContestContext,
  stage: SubmissionStage | undefined,
): ContestContext => (stage ? { contest: contestInStage(contest, stage), today, stage } : { contest, today });

/** The step of a question from the feed. */
export const stepOf = ({ step, type }: Pick<Question, 'step' | 'type'>): Step =>
  step ?? (type === 'files' || type === 'budget' ? type : type === 'consent' ? 'agreements' : 'idea');

function isMet(
  { question, equals }: { question: string; equals?: readonly (string | boolean)[] },
  answers: Answers,
): boolean {
  const answer = answers[question];
  if (!equals) return isAnswered(answer);
  const values = Array.isArray(answer) ? (answer as readonly AnswerValue[]) : [answer ?? false];
  return values.some((each) => equals.some((expected) => expected === each));
}

/** In these steps the standard questions come after those of the feed. */
const STANDARD_LAST: readonly Step[] = ['idea', 'budget', 'agreements'];

/**
 * The questions in order: by step, first people, then the idea, then its dates and amounts. Questions that an earlier
 * answer makes unnecessary are left out; their answers stay in the draft, but no condition uses them.
 */
export function questionsOf({ contest, today, stage }: ContestContext, answers: Answers): FormQuestion[] {
  const standard = stage ? stageStandardQuestions(contest) : standardQuestions(contest, answers, today);
  const fromFeed: FormQuestion[] = [];
  const valid: Record<string, AnswerValue> = {};
  const addAnswer = ({ id }: FormQuestion) => {
    const value = answers[id];
    if (value !== undefined) valid[id] = value;
  };
  standard.forEach(addAnswer);
  for (const question of contest.questions ?? []) {
    if (!(question.visibleIf ?? []).every((condition) => isMet(condition, valid))) continue;
    const formQuestion: FormQuestion = {
      ...question,
      step: stepOf(question),
      required: question.required && !question.publicationConsent,
    };
    fromFeed.push(formQuestion);
    addAnswer(formQuestion);
  }
  return STEPS.flatMap((step) => {
    // What the idea is about decides what is asked of it.
    const [strand, others] = [true, false].map((is) => standard.filter(({ id }) => (id === 'strand') === is));
    const lists = STANDARD_LAST.includes(step) ? [strand!, fromFeed, others!] : [standard, fromFeed];
    return lists.flat().filter((question) => question.step === step);
  });
}

/** The steps that have questions, in order. */
export const stepsOf = (questions: readonly FormQuestion[]): Step[] =>
  STEPS.filter((step) => questions.some((question) => question.step === step));

/** The fields of one row of a repeating group. */
export const rowFieldsOf = (
  { contest, today }: ContestContext,
  question: FormQuestion,
  row: Answers,
): readonly FormField[] =>
  question.id === 'members' ? memberFields(contest, row, today) : (question.fields ?? []);

/** The criteria that judge an answer. */
export const criteriaOf = ({ criteria = [] }: Contest, question: string): NonNullable<Contest['criteria']> =>
  criteria.filter(({ questions }) => questions?.includes(question));
