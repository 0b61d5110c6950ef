/** A draft at work: it saves itself, and its outbox sends it. */
import { Draft, type DraftOptions } from '../../../../core/application/drafts/draft.js';
import type { StoredDraft } from '../../../../core/application/drafts/list-drafts.js';
import { Outbox, type SubmissionStatus } from '../../../../core/application/submission/submission-queue.js';
import { normalizeAnswers } from '../../../../core/application/validation/validate.js';
import type { DraftSnapshot } from '../application-state.js';
import { closesAtOf, contestContextOf, receiptNeededUntil, type FormContext } from '../form-context.js';

export interface LiveDraft {
  readonly draft: Draft;
  /** Nothing where the contest takes no applications online. */
  readonly outbox: Outbox | undefined;
  readonly readErrors: StoredDraft['readErrors'];
}

export const IDLE: SubmissionStatus = { kind: 'idle' };

export const statusOf = ({ outbox }: LiveDraft): SubmissionStatus => outbox?.status ?? IDLE;

/** A draft as it is now. */
export const snapshotOf = (draft: Draft): DraftSnapshot => ({
  record: draft.record,
  location: draft.location,
  persistence: draft.persistence,
  unsavedFiles: new Set(draft.files.unsaved),
});

/** How long a draft of this contest is kept. */
export const draftOptionsOf = (context: FormContext): DraftOptions => ({
  closes: closesAtOf(context),
  receiptNeededUntil: receiptNeededUntil(context),
});

/** @param honeypot what stands in the field that people do not see */
export function toLiveDraft(
  draft: Draft,
  context: () => FormContext,
  honeypot: () => string,
  readErrors: StoredDraft['readErrors'] = [],
): LiveDraft {
  const { submission } = context().contest;
  const outbox =
    submission &&
    new Outbox(draft, submission, {
      honeypot,
      normalizeAnswers: (answers) => normalizeAnswers(contestContextOf(context()), answers),
    });
  return { draft, outbox, readErrors };
}

export interface LiveDraftEvents {
  onChange(): void;
  /** Another tab has changed or deleted the draft. */
  onRemoteChange(what: 'remote-change' | 'deleted'): void;
  onSubmissionChange(status: SubmissionStatus): void;
}

export function listenTo({ draft, outbox }: LiveDraft, events: LiveDraftEvents, signal: AbortSignal): void {
  draft.addEventListener('persistence-change', () => events.onChange(), { signal });
  for (const what of ['remote-change', 'deleted'] as const)
    draft.addEventListener(
      what,
      () => {
        events.onChange();
        events.onRemoteChange(what);
      },
      { signal },
    );
  outbox?.addEventListener(
    'change',
    () => {
      events.onChange();
      events.onSubmissionChange(outbox.status);
    },
    { signal },
  );
}
