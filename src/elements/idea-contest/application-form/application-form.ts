import { adoptStyles, html, type nothing, type ReactiveController, type TemplateResult } from 'lit';
import { TiltsGoalChosenEvent } from '../../internal/goal-transfer.js';
import { formatterFor } from '../../../core/i18n/formatter.js';
import { ideaContestApplicationFormMessages } from '../../../core/i18n/generated/idea-contest/application-form.js';
import type { Language } from '../../../core/i18n/languages.js';
import { translatorFor } from '../../../core/i18n/translator.js';
import { renderLoadingOrRetry } from '../../internal/loading.js';
import { LazyModule } from '../../internal/controllers/lazy-module.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import { closeConsentForm, createActions, openConsentForm } from './actions.js';
import { hasAnyAnswer, controlPath, readControlValue, HONEYPOT_NAME } from './fields/read-control.js';
import { screenOf } from './application-state.js';
import { ApplicationStore } from './application-store.js';
import { receiveGoal } from './fields/suggested-goal.js';
import { closesOf, contestContextOf, retentionOf, type FormContext } from './form-context.js';
import { applicationFormStyles } from './application-form.styles.js';
import { renderReview } from './wizard/review.js';
import { renderPage } from './wizard/page.js';
import { renderStart } from './wizard/start.js';
import type { FormViewModel } from './application-form.types.js';
import { toFormViewModel, toReceiptViewModel } from './view-models.js';
import { renderPendingSubmissions } from './submission/pending-submissions-view.js';

/** From "Apply" to the receipt: listens to the controls, and draws the screen of the state. */
export class ApplicationForm implements ReactiveController {
  readonly #host: TiltsElement;
  readonly #store: ApplicationStore;
  readonly #lazy: LazyModule<typeof import('./lazy.js')>;
  readonly #actions: FormViewModel['on'];
  /**
   * Fields that lost the focus while the pointer was down: showing their errors at once would move the button under the
   * pointer.
   */
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
    this.#store.connect();
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('focusout', this.#onFocusOut);
    removeEventListener('beforeunload', this.#onBeforeUnload);
    removeEventListener(TiltsGoalChosenEvent.type, this.#onGoal);
    this.#store.disconnect();
  }

  render(): TemplateResult {
    const context = this.#store.context();
    const { contest, language } = context;
    this.#store.syncContest(contest.id, true);
    return html`<div
      class="application-form"
      lang=${language}
      @input=${this.#onInput}
      @pointerdown=${() => (this.#isPointerDown = true)}
      @click=${this.#flushBlur}
      @pointercancel=${this.#flushBlur}
      @keydown=${this.#flushBlur}
    >
      ${this.#store.printController.mode === 'blank-form' ? this.#renderBlankForm(context) : this.#renderScreen(context)}
    </div>`;
  }

  /** Below the contest: pending submissions, and the buttons to open them. */
  renderPendingSubmissions(open: () => void): TemplateResult | typeof nothing {
    const { contest, language, formatter } = this.#store.context();
    this.#store.syncContest(contest.id, false);
    return renderPendingSubmissions(this.#store.pendingSubmissions, {
      language,
      formatter,
      msg: this.#host.msg,
      send: (key) => this.#store.session.send(key),
      open: (key) => {
        this.#store.openPending(key);
        open();
      },
    });
  }

  #renderScreen(context: FormContext): TemplateResult {
    const view = this.#viewModel();
    if (!view) return this.#renderStart(context);
    const lazy = this.#lazy.request();
    // Until the code for printing is loaded, the screen is printed as it is.
    if (this.#store.printController.mode && lazy) return lazy.renderPrintout(view);
    switch (screenOf(this.#store.state)) {
      case 'consent-form':
        return this.#renderConsentForm(view);
      case 'receipt':
        return lazy ? lazy.renderReceipt(toReceiptViewModel(view, this.#store)) : this.#loading;
      case 'review':
        return renderReview(view);
      default:
        return renderPage(view);
    }
  }

  #renderStart(context: FormContext): TemplateResult {
    const { isStorageChoiceMissing, statusMessage } = this.#store.state;
    return renderStart({
      context,
      storedDrafts: this.#store.storedDrafts,
      retention: retentionOf(context),
      isStorageChoiceMissing,
      statusMessage,
      on: this.#actions,
    });
  }

  #renderBlankForm(context: FormContext): TemplateResult {
    const { envelope, language, formatter, msg } = context;
    const closes = closesOf(context);
    const view = {
      ...contestContextOf(context),
      envelope,
      language,
      formatter,
      msg,
      answers: {},
      context,
      closes,
    };
    return this.#lazy.request()?.renderBlankForm(view) ?? this.#loading;
  }

  #renderConsentForm(view: FormViewModel): TemplateResult {
    const lazy = this.#lazy.request();
    const language = this.#store.state.consentFormLanguage!;
    const viewModel = {
      ...view,
      language,
      formatter: formatterFor(language),
      msg: translatorFor(language),
      selectLanguage: (chosen: Language) => openConsentForm(this.#store, chosen),
      close: () => closeConsentForm(this.#store),
    };
    return lazy ? lazy.renderConsentForms(viewModel) : this.#loading;
  }

  #viewModel(): FormViewModel | undefined {
    // The start screen needs none of it.
    const lazy = this.#store.formState && this.#lazy.request();
    const loading = (): TemplateResult => this.#loading;
    return toFormViewModel(this.#store, this.#actions, {
      group: lazy?.renderGroup ?? loading,
      budget: lazy?.renderBudget ?? loading,
      files: lazy?.renderFiles ?? loading,
    });
  }

  /** Its code is being loaded, or could not be. */
  get #loading(): TemplateResult {
    return renderLoadingOrRetry(this.#host.msg, this.#lazy.hasFailed ? () => this.#lazy.retry() : undefined);
  }

  async #plainText(): Promise<string | undefined> {
    const lazy = await this.#lazy.whenLoaded();
    const view = this.#viewModel();
    return view && lazy?.toPlainText(view);
  }

  readonly #onInput = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    if (name === HONEYPOT_NAME) this.#store.dispatch({ type: 'honeypot-changed', value });
    const control = readControlValue(event);
    if (control) this.#store.session.setAnswer(control.path, control.value);
  };

  readonly #onFocusOut = (event: Event): void => {
    const path = controlPath(event.target as HTMLInputElement);
    const next = (event as FocusEvent).relatedTarget as HTMLInputElement | null;
    if (path === undefined || (next && controlPath(next) === path)) return;
    if (this.#isPointerDown) this.#deferredBlur.push(path);
    else this.#touch(path);
  };

  readonly #flushBlur = (): void => {
    this.#isPointerDown = false;
    this.#deferredBlur.splice(0).forEach((path) => this.#touch(path));
  };

  #touch(path: string): void {
    if (this.#store.formState?.isTouchable(path)) this.#store.dispatch({ type: 'field-left', path });
  }

  readonly #onGoal = (): void => receiveGoal(this.#store);

  /** Warns only if something would be lost. */
  readonly #onBeforeUnload = (event: BeforeUnloadEvent): void => {
    const { state, pendingSubmissions } = this.#store;
    if (pendingSubmissions.some(({ status }) => status.kind === 'sending')) event.preventDefault();
    if (!state.application) return;
    const { location, persistence, unsavedFiles, record } = state.application.draft;
    const isUnsaved = location === 'memory' || persistence !== 'ok' || unsavedFiles.size > 0;
    if (isUnsaved && record.state !== 'sent' && hasAnyAnswer(record.answers)) event.preventDefault();
  };
}
