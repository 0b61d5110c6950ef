import type { Answers, AnswerValue } from '../../../../core/application/answers.js';
import { listDrafts } from '../../../../core/application/drafts/list-drafts.js';
import { answersForRules, fromStageSubmission } from '../../../../core/application/stage-form.js';
import type { FormContext } from '../form-context.js';

/** What a new form begins with: what was said before it, so that nobody is asked twice. */
export async function knownAnswers({
  contest,
  eligibilityAnswers,
  stageId,
}: FormContext): Promise<Readonly<Record<string, AnswerValue>>> {
  const { participationMode, birthYear, birthMonth, residencyLink } = eligibilityAnswers;
  const known =
    stageId === undefined
      ? {
          participationMode,
          birthYear,
          birthMonth,
          residencyLink: residencyLink === 'none' ? undefined : residencyLink,
        }
      : await knownApplication(contest.id);
  return Object.fromEntries(Object.entries(known).flatMap(([id, value]) => (value ? [[id, value]] : [])));
}

/**
 * What the form of a later stage begins with: reference and code of the application whose receipt is saved on this
 * device, the latest if there are several, and the answers on which the rules depend; nothing without a receipt.
 */
async function knownApplication(contest: string): Promise<Answers> {
  const known = (await listDrafts(contest)).find(
    ({ record: { state, stage, receipt } }) =>
      state === 'sent' && stage === undefined && receipt?.reference && !receipt.withdrawn,
  );
  if (!known) return {};
  const { reference = '', withdrawalCode = '' } = known.record.receipt ?? {};
  const answers = fromStageSubmission(
    { reference, code: withdrawalCode },
    answersForRules(known.record.answers),
  );
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== ''));
}
