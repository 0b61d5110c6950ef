import { toFileName } from '../../internal/save-file.js';
import type { StoredDraft } from '../../../core/application/drafts/list-drafts.js';
import { contestForAnswers } from '../../../core/application/rules-by-mode.js';
import type { SubmissionStatus } from '../../../core/application/submission/submission-queue.js';
import { resolveText } from '../../../core/i18n/localized-text.js';
import type { Msg } from '../../../core/i18n/translator.js';
import { announce } from '../../internal/announcer.js';
import { FocusController } from '../../internal/controllers/focus-controller.js';
import { PrintController } from '../../internal/controllers/print-controller.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import { TiltsApplicationSubmittedEvent } from '../../events/application-submitted.js';
import {
  INITIAL_STATE,
  reduce,
  REVIEW,
  screenOf,
  type ApplicationAction,
  type ApplicationState,
  type PendingSubmission,
} from './application-state.js';
import { FormState } from './form-state.js';
import { contestContextOf, type FormContext } from './form-context.js';
import type { FormStore, PrintMode } from './application-form.types.js';
import { DraftSession } from './drafts/draft-session.js';
import { ensureMinimumRows } from './fields/field-actions.js';
import { receiveGoal } from './fields/suggested-goal.js';
import { FormHistory } from './form-history.js';
import { focusField } from './fields/focus-field.js';

/**
 * Answers one question: what does the form show now? One immutable state; every change of it is an action that
 * `reduce` knows. What happens outside of it (storage, network, history, print, focus) is done by the parts named here.
 */
export class ApplicationStore implements FormStore {
  readonly session: DraftSession;
  readonly printController: PrintController<PrintMode>;
  readonly #focus: FocusController;
  #state = INITIAL_STATE;
  #formState: FormState | undefined;
  #contest = '';
  /** The form is shown instead of the contest. */
  #isOpen = false;
  #submissionKind: SubmissionStatus['kind'] = 'idle';
  readonly #history: FormHistory;

  constructor(
    readonly host: TiltsElement,
    readonly context: () => FormContext,
  ) {
    this.#history = new FormHistory(host, (pageId) =>
      pageId === undefined ? this.#closeForm() : this.goToPage(pageId, 'form-title', true),
    );
    this.#focus = new FocusController(host, focusField);
    this.printController = new PrintController<PrintMode>(host, {
      defaultMode: () =>
        this.#isOpen && !['start', 'consent-form'].includes(screenOf(this.#state))
          ? 'application'
          : undefined,
      onDone: (focus) => this.requestFocus(focus),
    });
    this.session = new DraftSession({
      context,
      honeypotValue: () => this.#state.honeypotValue,
      dispatch: (action) => this.dispatch(action),
      onOpened: () => receiveGoal(this),
      onSubmissionChange: (status) => this.#onSubmissionChange(status),
      onPendingSent: (contest) => this.#onPendingSent(contest),
      onRemoteChange: (what) => this.#onRemoteChange(what),
    });
  }

  get state(): ApplicationState {
    return this.#state;
  }

  get formState(): FormState | undefined {
    const { application } = this.#state;
    if (!application) return undefined;
    const anyMode = contestContextOf(this.context());
    const context = {
      ...anyMode,
      contest: contestForAnswers(anyMode.contest, application.draft.record.answers),
    };
    const last = this.#formState;
    const { contest, today } = last?.context ?? {};
    const isSame =
      last?.application === application && contest === context.contest && today === context.today;
    return isSame ? last : (this.#formState = new FormState(application, context, last));
  }

  /** Applications that are being sent, or were sent since the page was opened: the one in the form first. */
  get pendingSubmissions(): readonly PendingSubmission[] {
    const { application, pendingSubmissions } = this.#state;
    if (!application) return pendingSubmissions;
    const { draft, submission } = application;
    const isPending = draft.record.state !== 'editing' || submission.kind !== 'idle';
    return isPending
      ? [{ record: draft.record, status: submission }, ...pendingSubmissions]
      : pendingSubmissions;
  }

  /** The drafts of this device as they are now; undefined while they are being read. */
  get storedDrafts(): readonly StoredDraft[] | undefined {
    const { storedDrafts, pendingSubmissions } = this.#state;
    return storedDrafts?.map((stored) => {
      const pending = pendingSubmissions.find(({ record }) => record.key === stored.record.key);
      return pending ? { ...stored, record: pending.record } : stored;
    });
  }

  dispatch(action: ApplicationAction): void {
    this.#state = reduce(this.#state, action);
    this.host.requestUpdate();
  }

  /** The element was added to the page. */
  connect(): void {
    this.session.reconnect();
  }

  /** The element was removed from the page. */
  disconnect(): void {
    this.session.disconnect();
  }

  /** Called while rendering: another contest may be shown, and the form may have been opened or closed. */
  syncContest(id: string, isOpen: boolean): void {
    const isOtherContest = this.#contest !== id;
    if (isOpen && (isOtherContest || !this.#isOpen))
      this.#history.start([id, this.context().stageId ?? []].flat().join(':'));
    this.#isOpen = isOpen;
    if (!isOtherContest) return;
    this.#contest = id;
    this.session.reset();
    this.#state = reduce(this.#state, { type: 'contest-changed' });
    void this.session.loadDrafts();
  }

  requestFocus(id = ''): void {
    if (this.#isOpen) this.#focus.request(id);
    else this.host.requestUpdate();
  }

  setStatus(message: (msg: Msg) => string): void {
    const text = message(this.host.msg);
    announce(text, this.host.language);
    this.dispatch({ type: 'status-changed', message: text });
  }

  /** Back to the contest; the answers stay. */
  exit(): void {
    this.#history.exit();
    this.#closeForm();
  }

  /** Back to the start of the form. */
  restart(): void {
    this.#history.reset();
    this.requestFocus('form-title');
  }

  /** Opens a pending submission in the form, with its status and answers. */
  openPending(key: string): void {
    this.session.open(key);
    if (screenOf(this.#state) !== 'receipt') this.#openPage(REVIEW);
  }

  /** Goes to a page, or to the review. */
  goToPage(pageId: string, focusId = 'form-title', isBack = false): void {
    if (!this.#state.application) return;
    this.#openPage(pageId);
    const { formState } = this;
    if (formState?.isReviewing) this.validate(formState.pages);
    else ensureMinimumRows(this);
    if (!isBack) this.#history.push(formState?.isReviewing ? pageId : formState!.page.id);
    this.requestFocus(focusId);
  }

  /** From now on every error on these pages is shown. @returns whether there are any */
  validate(pages: FormState['pages']): boolean {
    this.dispatch({ type: 'pages-validated', pageIds: pages.map(({ id }) => id) });
    return pages.some((page) => this.formState?.errorsOn(page).length);
  }

  /** A file name after the contest's title. */
  fileName(extension: string): string {
    const { contest, language, envelope } = this.context();
    return toFileName(resolveText(contest.title, language, envelope.languages).text, extension);
  }

  /** The application has arrived. */
  onSent(): void {
    this.requestFocus('form-title');
    this.host.dispatchEvent(new TiltsApplicationSubmittedEvent(this.#contest));
  }

  #openPage(pageId: string): void {
    this.session.setPosition(pageId);
    this.dispatch({ type: 'page-opened', pageId });
  }

  #closeForm(): void {
    this.session.flush();
    this.dispatch({ type: 'status-changed', message: '' });
    this.#focus.request('');
    this.context().close();
  }

  #onSubmissionChange(status: SubmissionStatus): void {
    const isNewKind = status.kind !== this.#submissionKind;
    this.#submissionKind = status.kind;
    if (status.kind === 'done') this.#onDone(status.result);
    else if (isNewKind && status.kind !== 'idle') this.requestFocus('sending');
  }

  #onDone(result: Extract<SubmissionStatus, { kind: 'done' }>['result']): void {
    if (result.kind === 'sent') return this.onSent();
    if (result.kind === 'rejected') this.dispatch({ type: 'submission-rejected', fields: result.fields });
    const hasSummary = this.#state.showsErrorSummary && this.formState?.visibleErrors.length;
    this.requestFocus(hasSummary ? 'summary' : 'result');
  }

  #onPendingSent(contest: string): void {
    announce(this.host.msg('Your application has arrived', { id: 'receipt.title' }), this.host.language);
    this.host.dispatchEvent(new TiltsApplicationSubmittedEvent(contest));
  }

  #onRemoteChange(what: 'remote-change' | 'deleted'): void {
    this.setStatus((msg) =>
      what === 'deleted'
        ? msg('The application was deleted in another tab. What you see here is no longer saved.', {
            id: 'application.deleted-in-other-tab',
          })
        : msg('The application was changed in another tab. You are seeing the latest answers.', {
            id: 'application.changed-in-other-tab',
          }),
    );
  }
}
