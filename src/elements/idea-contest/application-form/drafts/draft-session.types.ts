import type { SubmissionStatus } from '../../../../core/application/submission/submission-queue.js';
import type { ApplicationAction } from '../application-state.js';
import type { FormContext } from '../form-context.js';

/** What a draft session asks and tells the form. */
export interface DraftSessionCallbacks {
  context(): FormContext;
  honeypotValue(): string;
  dispatch(action: ApplicationAction): void;
  /** An application is in the form now. */
  onOpened(): void;
  /** The submission of the application in the form has changed. */
  onSubmissionChange(status: SubmissionStatus): void;
  /** One that waited beside the form has arrived. */
  onPendingSent(contest: string): void;
  /** Another tab has changed or deleted the draft. */
  onRemoteChange(what: 'remote-change' | 'deleted'): void;
}
