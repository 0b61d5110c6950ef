import { msg, str } from '@lit/localize';
import { saveText, toFileName } from '../../internal/save-file.js';
import type { SubmissionStatus } from '../../../core/application/submission/submission-queue.js';
import { withdraw } from '../../../core/application/submission/withdraw.js';
import { resolveText } from '../../../core/i18n/localized-text.js';
import { ideaContestApplicationFormMessages } from '../../../core/i18n/generated/idea-contest/application-form.js';
import type { Language } from '../../../core/i18n/languages.js';
import { loadMessages } from '../../../core/i18n/messages.js';
import { announce } from '../../internal/announcer.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import { TiltsApplicationSubmittedEvent } from '../../events/application-submitted.js';
import { REVIEW } from './form-state.js';
import type { FormContext } from './form-context.js';
import type { WithdrawalStatus } from './submission/receipt.js';
import { PrintController } from './print/print-controller.js';
import type { PendingSubmission } from './submission/pending-submissions.js';
import { DraftSession } from './drafts/draft-session.js';
import { FormHistory } from './form-history.js';

/** Where a person is on the way from "Apply" to the receipt, and what is shown there besides the answers. */
export class ApplicationStore {
  readonly session: DraftSession;
  /** Id of what gets the focus when it is drawn. */
  pendingFocusId = '';
  showsErrorSummary = false;
  isConfirmingDelete = false;
  isStorageChoiceMissing = false;
  statusMessage = '';
  /** What stands in the field that people do not see. */
  honeypotValue = '';
  withdrawalStatus: WithdrawalStatus = 'idle';
  /** Language of the sheet for legal representatives, while it is shown. */
  consentFormLanguage: Language | undefined;
  readonly printController: PrintController;
  #contest = '';
  /** The form is on the screen, not the contest. */
  #isOpen = false;
  #statusKind: SubmissionStatus['kind'] = 'idle';
  readonly #history = new FormHistory((at) =>
    at === undefined ? this.#closeForm() : this.goToPage(at, 'form-title', true),
  );

  constructor(
    readonly host: TiltsElement,
    readonly context: () => FormContext,
  ) {
    this.printController = new PrintController(host, {
      hasPrintout: () => this.#isOpen && this.session.formState !== undefined && !this.consentFormLanguage,
      onDone: (focus) => this.requestFocus(focus),
    });
    this.session = new DraftSession({
      context,
      honeypotValue: () => this.honeypotValue,
      onChange: () => host.requestUpdate(),
      onStatusChange: () => this.#onStatusChange(),
      onPendingChange: (pending) => this.#onPendingChange(pending),
      onRemoteChange: (what) => this.#onRemoteChange(what),
    });
  }

  /** The element is in the page. */
  connect(): void {
    this.#history.listen();
    this.session.reconnect();
  }

  /** The element has left the page. */
  disconnect(): void {
    this.#history.stop();
    this.session.disconnect();
  }

  /** Is drawn: another contest may have come into its place, and the form may have been opened or closed. */
  syncContest(id: string, isOpen: boolean): void {
    const isOtherContest = this.#contest !== id;
    if (isOpen && (isOtherContest || !this.#isOpen)) this.#history.start(id);
    this.#isOpen = isOpen;
    if (!isOtherContest) return;
    this.#contest = id;
    this.session.reset();
    this.session.storedDrafts = undefined;
    void this.session.loadDrafts();
  }

  /** Redraws, with the focus on something there. */
  requestFocus(id = ''): void {
    if (this.#isOpen) this.pendingFocusId = id;
    this.host.requestUpdate();
  }

  /** Shows a sentence and tells it to screen readers. */
  setStatus(render: () => string): void {
    this.statusMessage = this.host.withLocale(render);
    announce(this.statusMessage, this.host.language);
    this.host.requestUpdate();
  }

  /** Back to the contest; what was written stays. */
  exit(): void {
    this.#history.exit();
    this.#closeForm();
  }

  #closeForm(): void {
    this.session.formState?.draft.flush();
    this.pendingFocusId = this.statusMessage = '';
    this.context().close();
  }

  /** Takes one that is on its way into the form, where its state and its answers are seen. */
  openPending(pending: PendingSubmission): void {
    this.session.open(pending);
    if (pending.draft.record.state !== 'sent') this.session.formState!.goToPage(REVIEW, this.host.language);
  }

  /** Back to the form's beginning. */
  reset(): void {
    this.#history.reset();
    this.requestFocus('form-title');
  }

  /** Goes to a page, or to the check at the end. */
  goToPage(pageId: string, focusId = 'form-title', isBack = false): void {
    const { formState } = this.session;
    if (!formState) return;
    this.statusMessage = '';
    formState.goToPage(pageId, this.host.language);
    this.showsErrorSummary = formState.isReviewing && formState.validatePages(formState.pages);
    if (!formState.isReviewing) formState.ensureMinimumRows();
    if (!isBack) this.#history.push(formState.isReviewing ? pageId : formState.page.id);
    this.requestFocus(focusId);
  }

  /** Takes the application back from the municipality. */
  async withdraw(): Promise<void> {
    const { submission } = this.context().contest;
    const draft = this.session.formState?.draft;
    const code = draft?.record.receipt?.withdrawalCode;
    if (!submission || !code) return;
    this.withdrawalStatus = 'pending';
    this.host.requestUpdate();
    const result = await withdraw(submission, code);
    if (result === 'withdrawn') draft.markWithdrawn();
    this.withdrawalStatus = result === 'withdrawn' ? 'idle' : result;
    this.requestFocus(result === 'withdrawn' ? 'form-title' : '');
  }

  /** Opens a saved application. */
  async openFile(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const result = await this.session.openFile(file);
    const { name } = file;
    if (result === 'opened') this.goToPage(this.session.formState!.currentPageId);
    this.setStatus(() =>
      result === 'opened'
        ? msg(str`Opened: ${name}`, { id: 'application.opened' })
        : result === 'other'
          ? msg(str`${name} is for another contest. Nothing was changed.`, { id: 'application.opened-other' })
          : msg(str`${name} is not a saved application. Nothing was changed.`, {
              id: 'application.opened-invalid',
            }),
    );
  }

  /** Saves the application as a file that another device can open. */
  async save(): Promise<void> {
    const draft = this.session.formState?.draft;
    if (!draft) return;
    saveText(this.fileName('json'), 'application/json', await this.session.exportFile(draft));
    this.setStatus(() =>
      msg('Saved as a file. It contains everything you wrote.', { id: 'application.saved' }),
    );
  }

  /** Named after the contest. */
  fileName(extension: string): string {
    const { contest, language, envelope } = this.context();
    return toFileName(resolveText(contest.title, language, envelope.languages).text, extension);
  }

  /** Shows the sheet once the words of its language are here. */
  openConsentForm(language: Language): void {
    void Promise.resolve(loadMessages(language, [ideaContestApplicationFormMessages])).then(() => {
      this.consentFormLanguage = language;
      this.requestFocus('form-title');
    });
  }

  #onStatusChange(): void {
    const { outbox, formState } = this.session;
    if (!outbox || !formState) return;
    const { status } = outbox;
    const isNewKind = status.kind !== this.#statusKind;
    this.#statusKind = status.kind;
    if (status.kind === 'done') this.#onFinished(status.result);
    else if (isNewKind && status.kind !== 'idle') this.requestFocus('sending');
    else this.host.requestUpdate();
  }

  #onFinished(result: Extract<SubmissionStatus, { kind: 'done' }>['result']): void {
    const formState = this.session.formState!;
    if (result.kind === 'sent') return this.handleSubmitted();
    if (result.kind === 'rejected') {
      // A browser may have filled in what nobody saw.
      this.honeypotValue = '';
      formState.setServerErrors(result.fields);
      this.showsErrorSummary = formState.visibleErrors.length > 0;
    }
    this.requestFocus(this.showsErrorSummary ? 'summary' : 'result');
  }

  /** It has arrived. */
  handleSubmitted(): void {
    this.requestFocus('form-title');
    this.host.dispatchEvent(new TiltsApplicationSubmittedEvent(this.#contest));
  }

  /** One that waited has gone on by itself. */
  #onPendingChange({ outbox, draft }: PendingSubmission): void {
    this.host.requestUpdate();
    if (outbox?.status.kind !== 'done' || draft.record.state !== 'sent') return;
    announce(
      this.host.withLocale(() => msg('Your application has arrived', { id: 'receipt.title' })),
      this.host.language,
    );
    this.host.dispatchEvent(new TiltsApplicationSubmittedEvent(draft.record.contest));
  }

  #onRemoteChange(change: 'remote-change' | 'deleted'): void {
    this.setStatus(() =>
      change === 'deleted'
        ? msg('The application was deleted in another tab. What you see here is no longer saved.', {
            id: 'application.deleted-in-other-tab',
          })
        : msg('The application was changed in another tab. You are seeing the latest answers.', {
            id: 'application.changed-in-other-tab',
          }),
    );
  }
}
