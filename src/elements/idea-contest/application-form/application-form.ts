import { adoptStyles, html, type nothing, type ReactiveController, type TemplateResult } from 'lit';
import { toIcs } from '../../../core/formats/calendar.js';
import { saveText, toFileName } from '../../internal/save-file.js';
import { TiltsGoalChosenEvent } from '../../internal/goal-transfer.js';
import type { SubmissionStatus } from '../../../core/application/submission/submission-queue.js';
import { canWithdraw } from '../../../core/application/submission/withdraw.js';
import { resolveText } from '../../../core/i18n/localized-text.js';
import { formatterFor } from '../../../core/i18n/formatter.js';
import { ideaContestApplicationFormMessages } from '../../../core/i18n/generated/idea-contest/application-form.js';
import type { Language } from '../../../core/i18n/languages.js';
import { withLocale } from '../../../core/i18n/messages.js';
import { renderLoadingOrRetry } from '../../internal/loading.js';
import { LazyModule } from '../../internal/controllers/lazy-module.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import { createActions } from './actions.js';
import { hasAnyAnswer, subId, controlPath, readControlValue, HONEYPOT_NAME } from './fields/read-control.js';
import { ApplicationStore } from './application-store.js';
import { resolveField } from './fields/resolve-field.js';
import type { VisibleError } from './form-state.js';
import type { FormContext } from './form-context.js';
import { validationMessage, serverErrorMessage } from './text/validation-messages.js';
import type { ReceiptViewModel } from './submission/receipt.js';
import { applicationFormStyles } from './application-form.styles.js';
import { renderReview } from './wizard/review.js';
import { renderPage } from './wizard/page.js';
import { renderStart } from './wizard/start.js';
import type { FormViewModel } from './application-form.types.js';
import { renderPendingSubmissions } from './submission/pending-submissions-view.js';

const IDLE: SubmissionStatus = { kind: 'idle' };

/** The way from "Apply" to the receipt: draws where a person is, and listens. */
export class ApplicationForm implements ReactiveController {
  readonly #host: TiltsElement;
  readonly #store: ApplicationStore;
  readonly #lazy: LazyModule<typeof import('./lazy.js')>;
  readonly #actions: FormViewModel['on'];
  /** Fields that were left while the pointer was down: telling at once would move the button from under it. */
  #deferredBlur: string[] = [];
  #isPointerDown = false;
  #isStyled = false;

  constructor(host: TiltsElement, context: () => FormContext) {
    this.#host = host;
    this.#store = new ApplicationStore(host, context);
    this.#lazy = new LazyModule(host, () => import('./lazy.js'), ideaContestApplicationFormMessages);
    this.#actions = createActions(this.#store, {
      whenLoaded: async () => (await this.#lazy.whenLoaded()) !== undefined,
      plainText: () => this.#plainText(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (!this.#isStyled) adoptStyles(root, [...root.adoptedStyleSheets, ...applicationFormStyles]);
    this.#isStyled = true;
    root.addEventListener('focusout', this.#onFocusOut);
    addEventListener('beforeunload', this.#onBeforeUnload);
    addEventListener(TiltsGoalChosenEvent.type, this.#onGoal);
    this.#store.printController.listen();
    this.#store.connect();
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('focusout', this.#onFocusOut);
    removeEventListener('beforeunload', this.#onBeforeUnload);
    removeEventListener(TiltsGoalChosenEvent.type, this.#onGoal);
    this.#store.printController.stop();
    this.#store.disconnect();
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const target = this.#store.pendingFocusId && root.getElementById(this.#store.pendingFocusId);
    if (!target) return;
    this.#store.pendingFocusId = '';
    target.focus({ preventScroll: true });
    // Its name stands above it, and what is wrong with it; a very long field shows at least the latter.
    const error = root.getElementById(subId(target.id, 'error'));
    for (const each of [target, target.closest('.field'), error]) each?.scrollIntoView({ block: 'nearest' });
  }

  render(): TemplateResult {
    const context = this.#store.context();
    const { contest, language } = context;
    this.#store.syncContest(contest.id, true);
    const view = this.#viewModel(context);
    return html`<div
      class="application-form"
      lang=${language}
      @input=${this.#onInput}
      @pointerdown=${() => (this.#isPointerDown = true)}
      @click=${this.#flushBlur}
      @pointercancel=${this.#flushBlur}
      @keydown=${this.#flushBlur}
    >
      ${this.#store.printController.mode === 'blank-form' ? this.#renderBlankForm(context) : view ? this.#renderApplication(view) : this.#renderStart(context)}
    </div>`;
  }

  /** While the contest is shown: what is on its way, and the way to it. */
  renderPendingSubmissions(open: () => void): TemplateResult | typeof nothing {
    const { contest, language, formatter } = this.#store.context();
    this.#store.syncContest(contest.id, false);
    return renderPendingSubmissions(this.#store.session.pendingSubmissions, {
      language,
      formatter,
      open: (pending) => {
        this.#store.openPending(pending);
        open();
      },
    });
  }

  #renderStart(context: FormContext): TemplateResult {
    return renderStart({
      context,
      storedDrafts: this.#store.session.resumableDrafts,
      retention: this.#store.session.retention,
      isStorageChoiceMissing: this.#store.isStorageChoiceMissing,
      statusMessage: this.#store.statusMessage,
      on: this.#actions,
    });
  }

  #renderBlankForm(context: FormContext): TemplateResult {
    const { contest, envelope, language, formatter } = context;
    const { contestContext, closes } = this.#store.session;
    const { today } = contestContext;
    const view = { contest, envelope, language, formatter, today, answers: {}, context, closes };
    return this.#lazy.request()?.renderBlankForm(view) ?? this.#loading;
  }

  /** Its code is on its way, or has not come. */
  get #loading(): TemplateResult {
    return renderLoadingOrRetry(this.#lazy.hasFailed ? () => this.#lazy.retry() : undefined);
  }

  #renderApplication(view: FormViewModel): TemplateResult {
    const lazy = this.#lazy.request();
    const loading = this.#loading;
    // Before its code is here, what the screen shows is printed.
    if (this.#store.printController.mode && lazy) return lazy.renderPrintout(view);
    const consentFormLanguage = this.#store.consentFormLanguage;
    if (consentFormLanguage) {
      const viewModel = {
        ...view,
        language: consentFormLanguage,
        formatter: formatterFor(consentFormLanguage),
        selectLanguage: (language: Language) => this.#store.openConsentForm(language),
        close: () => {
          this.#store.consentFormLanguage = undefined;
          this.#store.requestFocus('form-title');
        },
      };
      return lazy ? withLocale(consentFormLanguage, () => lazy.renderConsentForms(viewModel)) : loading;
    }
    if (view.draft.record.state === 'sent')
      return lazy ? lazy.renderReceipt(this.#receiptViewModel(view)) : loading;
    return view.formState.isReviewing ? renderReview(view) : renderPage(view);
  }

  #viewModel(context: FormContext): FormViewModel | undefined {
    const { formState, outbox, closes } = this.#store.session;
    if (!formState) return undefined;
    const { contest, envelope, language, formatter, headingLevel } = context;
    const lazy = this.#lazy.request();
    const lazyField = (
      name: 'renderGroup' | 'renderBudget' | 'renderFiles',
    ): FormViewModel['lazyFields']['group'] => lazy?.[name] ?? (() => this.#loading);
    const textContext = {
      contest,
      envelope,
      language,
      formatter,
      today: formState.context.today,
      answers: formState.answers,
    };
    const errorText = ({ path, violation, serverError }: VisibleError): string => {
      const field = resolveField(textContext, formState.questions, path)?.field;
      return violation
        ? validationMessage(textContext, field, violation)
        : serverError
          ? serverErrorMessage(textContext, field, serverError)
          : '';
    };
    return {
      ...textContext,
      context,
      headingLevel,
      formState,
      closes,
      retention: this.#store.session.retention,
      errorText,
      draft: formState.draft,
      readErrors: this.#store.session.readErrors,
      suggestedGoal: this.#store.session.suggestedGoal,
      submissionStatus: outbox?.status ?? IDLE,
      honeypotValue: this.#store.honeypotValue,
      showsErrorSummary: this.#store.showsErrorSummary,
      isConfirmingDelete: this.#store.isConfirmingDelete,
      statusMessage: this.#store.statusMessage,
      errorAt: (path) => {
        const error = formState.errorAt(path);
        return error && errorText(error);
      },
      isPrefilled: (id) => formState.prefilled.has(id),
      on: this.#actions,
      lazyFields: {
        group: lazyField('renderGroup'),
        budget: lazyField('renderBudget'),
        files: lazyField('renderFiles'),
      },
    };
  }

  #receiptViewModel(view: FormViewModel): ReceiptViewModel {
    const { submission } = view.contest;
    const code = view.draft.record.receipt?.withdrawalCode;
    return {
      ...view,
      withdrawalStatus: this.#store.withdrawalStatus,
      canWithdraw: canWithdraw(submission) && code !== undefined,
      saveCalendar: (events) => {
        const { language } = view;
        const name = resolveText(view.contest.title, language, view.envelope.languages).text;
        saveText(toFileName(name, 'ics'), 'text/calendar', toIcs(events, { name, language }));
      },
    };
  }

  async #plainText(): Promise<string | undefined> {
    const lazy = await this.#lazy.whenLoaded();
    return this.#host.withLocale(() => {
      const view = this.#viewModel(this.#store.context());
      return view && lazy?.toPlainText(view);
    });
  }

  readonly #onInput = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    if (name === HONEYPOT_NAME) this.#store.honeypotValue = value;
    const control = readControlValue(event);
    if (!control) return;
    this.#store.session.formState?.set(control.path, control.value);
    this.#host.requestUpdate();
  };

  readonly #onFocusOut = (event: Event): void => {
    const path = controlPath(event.target as HTMLInputElement);
    const next = (event as FocusEvent).relatedTarget as HTMLInputElement | null;
    if (path === undefined || (next && controlPath(next) === path)) return;
    if (this.#isPointerDown) this.#deferredBlur.push(path);
    else if (this.#store.session.formState?.touch(path)) this.#host.requestUpdate();
  };

  readonly #flushBlur = (): void => {
    this.#isPointerDown = false;
    const touched = this.#deferredBlur.splice(0).filter((path) => this.#store.session.formState?.touch(path));
    if (touched.length) this.#host.requestUpdate();
  };

  readonly #onGoal = (): void => this.#store.session.receiveGoal();

  /** Asks only where something would be lost. */
  readonly #onBeforeUnload = (event: BeforeUnloadEvent): void => {
    const { formState, pendingSubmissions } = this.#store.session;
    if (pendingSubmissions.some(({ outbox }) => outbox?.status.kind === 'sending')) event.preventDefault();
    if (!formState) return;
    const { draft } = formState;
    const isUnsaved =
      draft.location === 'memory' || draft.persistence !== 'ok' || draft.unsavedFiles.size > 0;
    if (isUnsaved && draft.record.state !== 'sent' && hasAnyAnswer(formState.answers)) event.preventDefault();
  };
}
