import { adoptStyles, html, type nothing, type ReactiveController, type TemplateResult } from 'lit';
import { toIcs } from '../../../core/formats/calendar.js';
import { download, fileName } from '../../internal/save-file.js';
import { TiltsGoalChosenEvent } from '../../internal/goal-transfer.js';
import type { Phase } from '../../../core/application/submission/submission-queue.js';
import { canWithdraw } from '../../../core/application/submission/withdraw.js';
import { findText } from '../../../core/i18n/localized-text.js';
import { formatsOf } from '../../../core/i18n/formatter.js';
import { ideaContestApplicationFormMessages } from '../../../core/i18n/generated/idea-contest/application-form.js';
import type { Language } from '../../../core/i18n/languages.js';
import { speak } from '../../../core/i18n/messages.js';
import { renderWaiting } from '../../internal/loading.js';
import { LazyPart } from '../../internal/controllers/lazy-module.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import { actionsOf } from './actions.js';
import { hasContent, partOf, pathOf, readControl, TRAP } from './fields/read-control.js';
import { Course } from './application-store.js';
import { fieldAt } from './fields/resolve-field.js';
import type { Told } from './form-state.js';
import type { FormContext } from './form-context.js';
import { problemText, serverText } from './text/validation-messages.js';
import type { ReceiptView } from './submission/receipt.js';
import { formStyles } from './application-form.styles.js';
import { renderCheck } from './wizard/review.js';
import { renderPage } from './wizard/page.js';
import { renderStart } from './wizard/start.js';
import type { FormView } from './application-form.types.js';
import { renderWays } from './submission/pending-submissions-view.js';

const IDLE: Phase = { kind: 'idle' };

/** The way from "Apply" to the receipt: draws where a person is, and listens. */
export class ApplicationForm implements ReactiveController {
  readonly #host: TiltsElement;
  readonly #course: Course;
  readonly #parts: LazyPart<typeof import('./lazy.js')>;
  readonly #on: FormView['on'];
  /** Fields that were left while the pointer was down: telling at once would move the button from under it. */
  #leaving: string[] = [];
  #isPressing = false;
  #isStyled = false;

  constructor(host: TiltsElement, context: () => FormContext) {
    this.#host = host;
    this.#course = new Course(host, context);
    this.#parts = new LazyPart(host, () => import('./lazy.js'), ideaContestApplicationFormMessages);
    this.#on = actionsOf(this.#course, {
      ready: async () => (await this.#parts.ready()) !== undefined,
      text: () => this.#text(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (!this.#isStyled) adoptStyles(root, [...root.adoptedStyleSheets, ...formStyles]);
    this.#isStyled = true;
    root.addEventListener('focusout', this.#onFocusOut);
    addEventListener('beforeunload', this.#onLeave);
    addEventListener(TiltsGoalChosenEvent.type, this.#onGoal);
    this.#course.printing.listen();
    this.#course.open();
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('focusout', this.#onFocusOut);
    removeEventListener('beforeunload', this.#onLeave);
    removeEventListener(TiltsGoalChosenEvent.type, this.#onGoal);
    this.#course.printing.stop();
    this.#course.close();
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const target = this.#course.focus && root.getElementById(this.#course.focus);
    if (!target) return;
    this.#course.focus = '';
    target.focus({ preventScroll: true });
    // Its name stands above it, and what is wrong with it; a very long field shows at least the latter.
    const wrong = root.getElementById(partOf(target.id, 'error'));
    for (const each of [target, target.closest('.field'), wrong]) each?.scrollIntoView({ block: 'nearest' });
  }

  render(): TemplateResult {
    const context = this.#course.context();
    const { contest, language } = context;
    this.#course.follow(contest.id, true);
    const view = this.#view(context);
    return html`<div
      class="application"
      lang=${language}
      @input=${this.#onInput}
      @pointerdown=${() => (this.#isPressing = true)}
      @click=${this.#onPressed}
      @pointercancel=${this.#onPressed}
      @keydown=${this.#onPressed}
    >
      ${this.#course.printing.paper === 'empty' ? this.#renderEmpty(context) : view ? this.#renderBegun(view) : this.#renderStart(context)}
    </div>`;
  }

  /** While the contest is shown: what is on its way, and the way to it. */
  renderWays(open: () => void): TemplateResult | typeof nothing {
    const { contest, language, formats } = this.#course.context();
    this.#course.follow(contest.id, false);
    return renderWays(this.#course.session.ways, {
      language,
      formats,
      open: (way) => {
        this.#course.take(way);
        open();
      },
    });
  }

  #renderStart(context: FormContext): TemplateResult {
    return renderStart({
      context,
      found: this.#course.session.begun,
      keeping: this.#course.session.keeping,
      isPlaceMissing: this.#course.isPlaceMissing,
      message: this.#course.message,
      on: this.#on,
    });
  }

  #renderEmpty(context: FormContext): TemplateResult {
    const { contest, envelope, language, formats } = context;
    const { setting, closes } = this.#course.session;
    const { today } = setting;
    const view = { contest, envelope, language, formats, today, answers: {}, context, closes };
    return this.#parts.use()?.renderEmptyPaper(view) ?? this.#waiting;
  }

  /** Its code is on its way, or has not come. */
  get #waiting(): TemplateResult {
    return renderWaiting(this.#parts.hasFailed ? () => this.#parts.retry() : undefined);
  }

  #renderBegun(view: FormView): TemplateResult {
    const parts = this.#parts.use();
    const waiting = this.#waiting;
    // Before its code is here, what the screen shows is printed.
    if (this.#course.printing.paper && parts) return parts.renderPaper(view);
    const sheet = this.#course.sheet;
    if (sheet) {
      const own = {
        ...view,
        language: sheet,
        formats: formatsOf(sheet),
        choose: (language: Language) => this.#course.openSheet(language),
        back: () => {
          this.#course.sheet = undefined;
          this.#course.show('form-title');
        },
      };
      return parts ? speak(sheet, () => parts.renderSheets(own)) : waiting;
    }
    if (view.draft.record.state === 'sent')
      return parts ? parts.renderReceipt(this.#receiptView(view)) : waiting;
    return view.filling.isChecking ? renderCheck(view) : renderPage(view);
  }

  #view(context: FormContext): FormView | undefined {
    const { filling, outbox, closes } = this.#course.session;
    if (!filling) return undefined;
    const { contest, envelope, language, formats, headingLevel } = context;
    const parts = this.#parts.use();
    const later = (draw: 'renderGroup' | 'renderBudget' | 'renderFiles'): FormView['parts']['group'] =>
      parts?.[draw] ?? (() => this.#waiting);
    const words = {
      contest,
      envelope,
      language,
      formats,
      today: filling.setting.today,
      answers: filling.answers,
    };
    const tellOf = ({ path, found, server }: Told): string => {
      const field = fieldAt(words, filling.questions, path)?.field;
      return found ? problemText(words, field, found) : server ? serverText(words, field, server) : '';
    };
    return {
      ...words,
      context,
      headingLevel,
      filling,
      closes,
      keeping: this.#course.session.keeping,
      tellOf,
      draft: filling.draft,
      losses: this.#course.session.losses,
      offer: this.#course.session.offer,
      phase: outbox?.phase ?? IDLE,
      trap: this.#course.trap,
      isTelling: this.#course.isTelling,
      isForgetting: this.#course.isForgetting,
      message: this.#course.message,
      errorAt: (path) => {
        const told = filling.toldAt(path);
        return told && tellOf(told);
      },
      isBrought: (id) => filling.brought.has(id),
      on: this.#on,
      parts: { group: later('renderGroup'), budget: later('renderBudget'), files: later('renderFiles') },
    };
  }

  #receiptView(view: FormView): ReceiptView {
    const { submission } = view.contest;
    const code = view.draft.record.receipt?.withdrawalCode;
    return {
      ...view,
      withdrawal: this.#course.withdrawal,
      canWithdraw: canWithdraw(submission) && code !== undefined,
      saveCalendar: (events) => {
        const { language } = view;
        const name = findText(view.contest.title, language, view.envelope.languages).text;
        download(fileName(name, 'ics'), 'text/calendar', toIcs(events, { name, language }));
      },
    };
  }

  async #text(): Promise<string | undefined> {
    const parts = await this.#parts.ready();
    return this.#host.say(() => {
      const view = this.#view(this.#course.context());
      return view && parts?.paperText(view);
    });
  }

  readonly #onInput = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    if (name === TRAP) this.#course.trap = value;
    const control = readControl(event);
    if (!control) return;
    this.#course.session.filling?.set(control.path, control.value);
    this.#host.requestUpdate();
  };

  readonly #onFocusOut = (event: Event): void => {
    const path = pathOf(event.target as HTMLInputElement);
    const next = (event as FocusEvent).relatedTarget as HTMLInputElement | null;
    if (path === undefined || (next && pathOf(next) === path)) return;
    if (this.#isPressing) this.#leaving.push(path);
    else if (this.#course.session.filling?.leave(path)) this.#host.requestUpdate();
  };

  readonly #onPressed = (): void => {
    this.#isPressing = false;
    const left = this.#leaving.splice(0).filter((path) => this.#course.session.filling?.leave(path));
    if (left.length) this.#host.requestUpdate();
  };

  readonly #onGoal = (): void => this.#course.session.takeGoal();

  /** Asks only where something would be lost. */
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    const { filling, ways } = this.#course.session;
    if (ways.some(({ outbox }) => outbox?.phase.kind === 'sending')) event.preventDefault();
    if (!filling) return;
    const { draft } = filling;
    const isLoose = draft.place === 'memory' || draft.kept !== 'kept' || draft.looseFiles.size > 0;
    if (isLoose && draft.record.state !== 'sent' && hasContent(filling.answers)) event.preventDefault();
  };
}
