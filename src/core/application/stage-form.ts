/**
 * The form of a submission stage: to which application the answers belong, and the stage’s own questions. It is the form
 * of the contest with other questions, so questions, rules, drafts and sending are those of any form. Pure.
 */
import { STANDARD_QUESTIONS } from '../feed/enums/contests.js';
import type { SubmissionStage } from '../feed/contest-stages.js';
import type { Contest } from '../feed/schema/schema.js';
import { collectFiles, type Answers } from './answers.js';
import { toText } from './coerce-answer.js';
import type { FormQuestion } from './form-field.js';
import { coFundingQuestions } from './standard-questions.js';
import { canWithdraw } from './submission/can-withdraw.js';

/** By contest and stage, so that the same form is the same object. */
const known = new WeakMap<Contest, Map<string, Contest>>();

/** The contest with the questions of this stage instead of its own. */
export function contestInStage(contest: Contest, { id, questions }: SubmissionStage): Contest {
  const stages = known.get(contest) ?? known.set(contest, new Map()).get(contest)!;
  return stages.get(id) ?? stages.set(id, { ...contest, questions }).get(id)!;
}

/** The application that a later stage belongs to, as the person knows it from the receipt. */
export interface ApplicationId {
  readonly reference: string;
  /** The withdrawal code; empty for back ends that give none. */
  readonly code: string;
}

/** The standard questions of a stage; `contest` is the one in this stage. */
export const stageStandardQuestions = (contest: Contest): FormQuestion[] => [
  { id: 'applicationReference', type: 'text', step: 'you', required: true, maxLength: 80 },
  ...(canWithdraw(contest.submission)
    ? [{ id: 'applicationCode', type: 'text', step: 'you', required: true, maxLength: 40 } as const]
    : []),
  ...coFundingQuestions(contest),
];

/** What is sent for a stage: the application that it belongs to, and the answers to the stage’s questions. */
export function toStageSubmission({ applicationReference, applicationCode, ...answers }: Answers): {
  application: ApplicationId;
  answers: Answers;
} {
  const application = {
    reference: toText(applicationReference).trim(),
    code: toText(applicationCode).trim(),
  };
  return { application, answers };
}

/** The answers of the form, from what was sent. */
export const fromStageSubmission = ({ reference, code }: ApplicationId, answers: Answers): Answers => ({
  applicationReference: reference,
  applicationCode: code,
  ...answers,
});

/** Of an application: what the rules of a later stage depend on, such as participation mode and ages. */
export const answersForRules = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([id, value]) =>
        id !== 'coFunding' &&
        (STANDARD_QUESTIONS as readonly string[]).includes(id) &&
        !collectFiles({ [id]: value }).length,
    ),
  );
