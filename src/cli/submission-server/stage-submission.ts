/** What is sent in a later stage: it belongs to an application, which reference and withdrawal code prove. */
import { isStageOpen, submissionStagesAt } from '../../core/feed/contest-stages.js';
import type { Contest } from '../../core/feed/schema/schema.js';
import type { Answers } from '../../core/application/answers.js';
import { contextInStage, type ContestContext } from '../../core/application/form-definition.js';
import {
  answersForRules,
  fromStageSubmission,
  toStageSubmission,
} from '../../core/application/stage-form.js';
import { normalizeAnswers, validate } from '../../core/application/validation/validate.js';
import type { ValidationError } from '../../core/application/validation/validation-error.js';
import { isSame } from './access/access.js';
import { invitedStages } from './invitations.js';
import type { SubmissionRequest } from './parse-request.js';
import type { ApplicationStore, StoredApplication } from './store/application-store.js';
import { randomCode } from './store/codes.js';

/** The application of somebody who knows its reference and code. */
export interface OwnApplication {
  readonly application: StoredApplication;
  /** Ids of the stages to which it is invited. */
  readonly invited: readonly string[];
}

/** Undefined for an unknown reference as for a wrong code, after the same time. */
export async function findOwnApplication(
  store: ApplicationStore,
  { contest, application: id }: Pick<SubmissionRequest, 'contest' | 'application'>,
): Promise<OwnApplication | undefined> {
  if (!id) return undefined;
  const application = await store.find(id.reference);
  const history = await store.history(id.reference);
  const isOwn = isSame(id.code, application?.withdrawalCode ?? randomCode(16));
  return application && isOwn && application.contest === contest
    ? { application, invited: invitedStages(history) }
    : undefined;
}

export type StageResult =
  | { readonly code: 'unknown-stage' | 'closed' | 'not-invited' | 'withdrawn' }
  | { readonly errors: readonly (Pick<ValidationError, 'path' | 'values'> & { readonly code: string })[] }
  | { readonly answers: Answers };

/** @param now the publisher’s local time, `YYYY-MM-DDTHH:mm:ss` */
export function validateStage(
  contest: Contest,
  submission: SubmissionRequest,
  own: OwnApplication | undefined,
  now: string,
): StageResult {
  const stage = submissionStagesAt(contest, now).find(({ id }) => id === submission.stage);
  if (!stage || !submission.application) return { code: 'unknown-stage' };
  if (!isStageOpen(stage, now)) return { code: 'closed' };
  if (!own) return { errors: [{ path: 'applicationCode', code: 'unknown-application' }] };
  if (own.application.state === 'withdrawn') return { code: 'withdrawn' };
  if (stage.invitationOnly && !own.invited.includes(stage.id)) return { code: 'not-invited' };
  const context: ContestContext = contextInStage({ contest, today: now.slice(0, 10) }, stage);
  const form = normalizeAnswers(context, fromStageSubmission(submission.application, submission.answers));
  const errors = validate(context, { ...answersForRules(own.application.answers), ...form });
  return errors.length ? { errors } : { answers: toStageSubmission(form).answers };
}
