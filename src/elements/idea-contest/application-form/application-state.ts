/** The state of the application form, and what each event makes of it. Pure: no page, no storage, no network. */
import type { ReadError, DraftRecord } from '../../../core/application/drafts/draft-record.js';
import type { StoredDraft } from '../../../core/application/drafts/list-drafts.js';
import type { StorageLocation, WriteResult } from '../../../core/util/storage.js';
import type { AnswerValue } from '../../../core/application/answers.js';
import { questionIdOf } from '../../../core/application/answer-path.js';
import type { FieldError } from '../../../core/application/submission/adapters/adapter.js';
import type { SubmissionStatus } from '../../../core/application/submission/submission-queue.js';
import type { Violation } from '../../../core/application/validation/validation-error.js';
import type { Language } from '../../../core/i18n/languages.js';

/** Id of the page after the last one, where everything is read once more before it is sent. */
export const REVIEW = 'review';

/** A draft as it is now; the draft itself saves it and merges the changes of other tabs. */
export interface DraftSnapshot {
  readonly record: DraftRecord;
  readonly location: StorageLocation;
  /** Whether what was typed could be saved at `location`; if not, it is in memory. */
  readonly persistence: WriteResult;
  /** Keys of files for which there was no space. */
  readonly unsavedFiles: ReadonlySet<string>;
}

/** What a person has done with the fields, in the terms of form libraries. */
export interface Interaction {
  /** Paths of answers that were changed here. */
  readonly dirty: ReadonlySet<string>;
  /** Paths of fields that were left after a change: their errors are shown. */
  readonly touched: ReadonlySet<string>;
  /** Ids of pages that the person wanted to leave: all their errors are shown. */
  readonly validatedPages: ReadonlySet<string>;
  /** Ids of questions whose answers came from elsewhere on the page: the goal helper, the eligibility check. */
  readonly prefilled: ReadonlySet<string>;
}

export interface ServerError {
  readonly error: FieldError;
  /** The answer that the server rejected; a different one may be valid. */
  readonly value: AnswerValue | undefined;
}

/** What the receipt says about withdrawing the application. */
export type WithdrawalStatus = 'idle' | 'confirming' | 'pending' | 'failed' | 'unknown';

/** An application and how far its submission is. */
export interface PendingSubmission {
  readonly record: DraftRecord;
  readonly status: SubmissionStatus;
}

/** The application in the form. */
export interface ActiveApplication {
  readonly draft: DraftSnapshot;
  /** What could not be read of the draft when it was opened. */
  readonly readErrors: readonly ReadError[];
  /** Id of a page, or `REVIEW`. */
  readonly pageId: string;
  readonly interaction: Interaction;
  /** Why a file was not added, by the path of its question. */
  readonly rejectedFiles: ReadonlyMap<string, Violation>;
  readonly serverErrors: ReadonlyMap<string, ServerError>;
  readonly submission: SubmissionStatus;
  /** A goal from the goal helper, where the question has another answer already. */
  readonly suggestedGoal: string | undefined;
}

export interface ApplicationState {
  /** Nothing on the start screen. */
  readonly application: ActiveApplication | undefined;
  /** Drafts on this device; undefined while they are being read. */
  readonly storedDrafts: readonly StoredDraft[] | undefined;
  /** Applications on their way, or sent since the page was opened; the one in the form first. */
  readonly pendingSubmissions: readonly PendingSubmission[];
  readonly showsErrorSummary: boolean;
  readonly withdrawal: WithdrawalStatus;
  /** Value of the field that people do not see. */
  readonly honeypotValue: string;
  /** Result of the last action, in the language shown. */
  readonly statusMessage: string;
  readonly isConfirmingDelete: boolean;
  readonly isStorageChoiceMissing: boolean;
  /** Language of the consent form, while it is shown. */
  readonly consentFormLanguage: Language | undefined;
}

export type ApplicationAction =
  | { readonly type: 'contest-changed' }
  | { readonly type: 'drafts-listed'; readonly drafts: readonly StoredDraft[] }
  | { readonly type: 'pending-changed'; readonly pendingSubmissions: readonly PendingSubmission[] }
  | {
      readonly type: 'application-opened';
      readonly draft: DraftSnapshot;
      readonly readErrors: readonly ReadError[];
      readonly submission: SubmissionStatus;
    }
  | { readonly type: 'application-closed' }
  | { readonly type: 'draft-changed'; readonly draft: DraftSnapshot }
  | { readonly type: 'answer-changed'; readonly path: string; readonly draft: DraftSnapshot }
  | { readonly type: 'field-left'; readonly path: string }
  | { readonly type: 'row-removed'; readonly id: string }
  | { readonly type: 'files-checked'; readonly id: string; readonly violation: Violation | undefined }
  | { readonly type: 'page-opened'; readonly pageId: string }
  | { readonly type: 'pages-validated'; readonly pageIds: readonly string[] }
  | { readonly type: 'submission-changed'; readonly submission: SubmissionStatus }
  | { readonly type: 'submission-rejected'; readonly fields: Readonly<Record<string, FieldError>> }
  | { readonly type: 'withdrawal-changed'; readonly withdrawal: WithdrawalStatus }
  | { readonly type: 'goal-suggested'; readonly goal: string }
  | { readonly type: 'answer-prefilled'; readonly id: string }
  | { readonly type: 'honeypot-changed'; readonly value: string }
  | { readonly type: 'status-changed'; readonly message: string }
  | { readonly type: 'delete-confirmation-changed'; readonly isConfirming: boolean }
  | { readonly type: 'storage-choice-checked'; readonly isMissing: boolean }
  | { readonly type: 'consent-form-changed'; readonly language: Language | undefined };

const NO_INTERACTION: Interaction = {
  dirty: new Set(),
  touched: new Set(),
  validatedPages: new Set(),
  prefilled: new Set(),
};

export const INITIAL_STATE: ApplicationState = {
  application: undefined,
  storedDrafts: undefined,
  pendingSubmissions: [],
  showsErrorSummary: false,
  withdrawal: 'idle',
  honeypotValue: '',
  statusMessage: '',
  isConfirmingDelete: false,
  isStorageChoiceMissing: false,
  consentFormLanguage: undefined,
};

/** What the form shows. */
export type Screen = 'start' | 'page' | 'review' | 'receipt' | 'consent-form';

export function screenOf({ application, consentFormLanguage }: ApplicationState): Screen {
  if (!application) return 'start';
  if (consentFormLanguage) return 'consent-form';
  if (application.draft.record.state === 'sent') return 'receipt';
  return application.pageId === REVIEW ? 'review' : 'page';
}

/** The state after an event. Events of an application do nothing where none is open. */
export function reduce(state: ApplicationState, action: ApplicationAction): ApplicationState {
  switch (action.type) {
    case 'contest-changed':
      return { ...state, application: undefined, storedDrafts: undefined };
    case 'drafts-listed':
      return { ...state, storedDrafts: action.drafts };
    case 'pending-changed':
      return { ...state, pendingSubmissions: action.pendingSubmissions };
    case 'application-opened': {
      const { draft, readErrors, submission } = action;
      const application: ActiveApplication = {
        draft,
        readErrors,
        submission,
        pageId: draft.record.step ?? '',
        interaction: NO_INTERACTION,
        rejectedFiles: new Map(),
        serverErrors: new Map(),
        suggestedGoal: undefined,
      };
      return { ...state, application };
    }
    case 'application-closed':
      return { ...state, application: undefined };
    case 'page-opened': {
      const application = state.application && { ...state.application, pageId: action.pageId };
      return { ...state, application, statusMessage: '', showsErrorSummary: action.pageId === REVIEW };
    }
    case 'pages-validated':
      return { ...reduceActive(state, action), showsErrorSummary: true };
    case 'submission-rejected':
      // A browser may have filled in the field that nobody sees.
      return { ...reduceActive(state, action), showsErrorSummary: true, honeypotValue: '' };
    case 'withdrawal-changed':
      return { ...state, withdrawal: action.withdrawal };
    case 'honeypot-changed':
      return { ...state, honeypotValue: action.value };
    case 'status-changed':
      return { ...state, statusMessage: action.message };
    case 'delete-confirmation-changed':
      return { ...state, isConfirmingDelete: action.isConfirming };
    case 'storage-choice-checked':
      return { ...state, isStorageChoiceMissing: action.isMissing };
    case 'consent-form-changed':
      return { ...state, consentFormLanguage: action.language };
    default:
      return reduceActive(state, action);
  }
}

const reduceActive = (state: ApplicationState, action: ApplicationAction): ApplicationState =>
  state.application ? { ...state, application: reduceApplication(state.application, action) } : state;

function reduceApplication(application: ActiveApplication, action: ApplicationAction): ActiveApplication {
  const { interaction, draft } = application;
  const withInteraction = (change: Partial<Interaction>): ActiveApplication => ({
    ...application,
    interaction: { ...interaction, ...change },
  });
  switch (action.type) {
    case 'draft-changed':
      return { ...application, draft: action.draft };
    case 'answer-changed':
      return {
        ...withInteraction({
          dirty: withItems(interaction.dirty, action.path),
          prefilled: withoutItems(interaction.prefilled, (id) => id === questionIdOf(action.path)),
        }),
        draft: action.draft,
      };
    case 'field-left':
      return withInteraction({ touched: withItems(interaction.touched, action.path) });
    case 'row-removed':
      return withInteraction({
        touched: withoutItems(interaction.touched, (path) => path.startsWith(`${action.id}.`)),
      });
    case 'files-checked': {
      const rejectedFiles = new Map(application.rejectedFiles);
      if (action.violation) rejectedFiles.set(action.id, action.violation);
      else rejectedFiles.delete(action.id);
      return { ...application, rejectedFiles };
    }
    case 'pages-validated':
      return withInteraction({ validatedPages: withItems(interaction.validatedPages, ...action.pageIds) });
    case 'submission-changed':
      return { ...application, submission: action.submission };
    case 'submission-rejected': {
      const serverErrors = Object.entries(action.fields).map(
        ([path, error]) => [path, { error, value: draft.record.answers[questionIdOf(path)] }] as const,
      );
      return { ...application, serverErrors: new Map(serverErrors) };
    }
    case 'goal-suggested':
      return { ...application, suggestedGoal: action.goal };
    case 'answer-prefilled':
      return {
        ...withInteraction({ prefilled: withItems(interaction.prefilled, action.id) }),
        suggestedGoal: undefined,
      };
    default:
      return application;
  }
}

const withItems = (set: ReadonlySet<string>, ...items: readonly string[]): ReadonlySet<string> =>
  new Set([...set, ...items]);

const withoutItems = (set: ReadonlySet<string>, isRemoved: (item: string) => boolean): ReadonlySet<string> =>
  new Set([...set].filter((item) => !isRemoved(item)));
