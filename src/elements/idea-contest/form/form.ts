import { msg, str } from '@lit/localize';
import { adoptStyles, html, type ReactiveController, type TemplateResult } from 'lit';
import { toIcs } from '../../../export/calendar.js';
import { download, fileName } from '../../../export/download.js';
import { TiltsGoalChosenEvent } from '../../../export/goal-handover.js';
import type { Phase } from '../../../forms/outbox.js';
import { missingPrivacy } from '../../../forms/privacy.js';
import { canWithdraw, withdraw } from '../../../forms/withdraw.js';
import { findText } from '../../../locale/feed-text.js';
import { formatsOf } from '../../../locale/format.js';
import { ideaContestFormMessages } from '../../../locale/generated/idea-contest/form.js';
import type { Language } from '../../../locale/languages.js';
import { loadMessages, speak } from '../../../locale/messages.js';
import { announce } from '../../../ui/announcer.js';
import { renderWaiting } from '../../../ui/waiting.js';
import { LazyPart } from '../../../ui/lazy-part.js';
import type { TiltsElement } from '../../../ui/tilts-element.js';
import { hasContent, readControl } from './controls.js';
import { TiltsSubmittedEvent } from './events.js';
import { fieldAt } from './field-at.js';
import { CHECK, type Told } from './filling.js';
import type { FormContext } from './form-context.js';
import { problemText, serverText } from './problem-words.js';
import type { ReceiptView, Withdrawal } from './receipt.js';
import { Session } from './session.js';
import { formStyles } from './styles.js';
import { renderCheck } from './view-check.js';
import { renderPage } from './view-page.js';
import { localDay, renderNotReady, renderStart } from './view-start.js';
import type { FormActions, FormView } from './view-state.js';

const IDLE: Phase = { kind: 'idle' };

/** The way from "Apply" to the receipt. The element around it draws it, and takes it away. */
export class ApplicationForm implements ReactiveController {
  readonly #host: TiltsElement;
  readonly #context: () => FormContext;
  readonly #session: Session;
  readonly #parts: LazyPart<typeof import('./parts.js')>;
  #contest = '';
  #focus = '';
  #isTelling = false;
  #isForgetting = false;
  #isPlaceMissing = false;
  #message = '';
  #trap = '';
  #withdrawal: Withdrawal = 'idle';
  #sheet: Language | undefined;
  #printing: 'application' | 'empty' | undefined;
  #phase: Phase['kind'] = 'idle';
  /** Fields that were left while the pointer was down: telling now would move the button from under it. */
  #leaving: string[] = [];
  #isPressing = false;

  constructor(host: TiltsElement, context: () => FormContext) {
    this.#host = host;
    this.#context = context;
    this.#parts = new LazyPart(host, () => import('./parts.js'), ideaContestFormMessages);
    this.#session = new Session({
      context,
      trap: () => this.#trap,
      onChange: () => host.requestUpdate(),
      onPhase: () => this.#onPhase(),
      onElsewhere: (what) => this.#onElsewhere(what),
    });
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (!root.adoptedStyleSheets.includes(formStyles.styleSheet!))
      adoptStyles(root, [...root.adoptedStyleSheets, formStyles]);
    root.addEventListener('focusout', this.#onFocusOut);
    addEventListener('beforeunload', this.#onLeave);
    addEventListener(TiltsGoalChosenEvent.type, this.#onGoal);
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
    this.#session.rejoin();
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('focusout', this.#onFocusOut);
    removeEventListener('beforeunload', this.#onLeave);
    removeEventListener(TiltsGoalChosenEvent.type, this.#onGoal);
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
    this.#session.pause();
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const target = this.#focus && root.getElementById(this.#focus);
    if (!target) return;
    this.#focus = '';
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  }

  render(): TemplateResult {
    const context = this.#context();
    const { contest, language } = context;
    const missing = missingPrivacy(contest);
    if (missing.length) return renderNotReady(context, missing);
    this.#follow(contest.id);
    const view = this.#view(context);
    return html`<div
      class="application"
      lang=${language}
      @input=${this.#onInput}
      @pointerdown=${() => (this.#isPressing = true)}
      @click=${this.#onPressed}
      @pointercancel=${this.#onPressed}
    >
      ${view ? this.#renderBegun(view) : this.#renderStart(context)}
    </div>`;
  }

  #renderStart(context: FormContext): TemplateResult {
    return renderStart({
      context,
      found: this.#session.found,
      keptUntil: localDay(this.#session.keptUntil),
      isPlaceMissing: this.#isPlaceMissing,
      message: this.#message,
      on: this.#on,
    });
  }

  #renderBegun(view: FormView): TemplateResult {
    const parts = this.#parts.use();
    const waiting = renderWaiting(this.#parts.hasFailed ? () => this.#parts.retry() : undefined);
    if (this.#printing) return parts ? parts.renderPaper(view, this.#printing === 'empty') : waiting;
    const sheet = this.#sheet;
    if (sheet) {
      const own = {
        ...view,
        language: sheet,
        formats: formatsOf(sheet),
        choose: (language: Language) => this.#openSheet(language),
        back: () => {
          this.#sheet = undefined;
          this.#show('form-title');
        },
      };
      return parts ? speak(sheet, () => parts.renderSheets(own)) : waiting;
    }
    if (view.draft.record.state === 'sent')
      return parts ? parts.renderReceipt(this.#receiptView(view)) : waiting;
    const trap = this.#renderTrap();
    return view.filling.isChecking ? renderCheck(view, trap) : renderPage(view, trap);
  }

  /** Programs fill in everything; people neither see it nor come to it with the keyboard. */
  #renderTrap(): TemplateResult {
    return html`<div class="trap" aria-hidden="true">
      <label>
        ${msg('Leave this empty', { id: 'apply.trap' })}
        <input name="website" tabindex="-1" autocomplete="off" .value=${this.#trap} />
      </label>
    </div>`;
  }

  #view(context: FormContext): FormView | undefined {
    const { filling, outbox, closes } = this.#session;
    if (!filling) return undefined;
    const { contest, envelope, language, formats, headingLevel } = context;
    const parts = this.#parts.use();
    const later = (draw: 'renderGroup' | 'renderBudget' | 'renderFiles'): FormView['parts']['group'] =>
      parts?.[draw] ?? (() => renderWaiting(this.#parts.hasFailed ? () => this.#parts.retry() : undefined));
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
      tellOf,
      draft: filling.draft,
      losses: this.#session.losses,
      offer: this.#session.offer,
      phase: outbox?.phase ?? IDLE,
      isTelling: this.#isTelling,
      isForgetting: this.#isForgetting,
      message: this.#message,
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
      withdrawal: this.#withdrawal,
      canWithdraw: canWithdraw(submission) && code !== undefined,
      saveCalendar: (events) => {
        const { language } = view;
        const name = findText(view.contest.title, language, view.envelope.languages).text;
        download(fileName(name, 'ics'), 'text/calendar', toIcs(events, { name, language }));
      },
    };
  }

  /** Another contest has come into its place, or the form is opened. */
  #follow(id: string): void {
    if (this.#contest === id) return;
    this.#contest = id;
    this.#session.leave();
    this.#session.found = undefined;
    void this.#session.look();
  }

  /** Draws anew, with the focus on something there. */
  #show(focus = ''): void {
    this.#focus = focus;
    this.#host.requestUpdate();
  }

  #say(words: () => string): void {
    this.#message = this.#host.say(words);
    announce(this.#message, this.#host.language);
    this.#host.requestUpdate();
  }

  #goTo(at: string, focus = 'form-title'): void {
    const { filling } = this.#session;
    if (!filling) return;
    this.#message = '';
    filling.goTo(at, this.#host.language);
    this.#isTelling = filling.isChecking && filling.judge(filling.pages);
    if (!filling.isChecking) filling.makeRoom();
    this.#show(focus);
  }

  readonly #on: FormActions = {
    close: () => this.#context().close(),
    begin: (place) => {
      this.#isPlaceMissing = !place;
      if (!place) return this.#show('f-place');
      void this.#session.begin(place).then(() => this.#goTo(''));
    },
    resume: (found) => {
      this.#session.resume(found);
      const { at } = this.#session.filling!;
      this.#goTo(found.record.state === 'queued' ? CHECK : at);
    },
    discard: (found) => {
      void this.#session
        .discard(found)
        .then(() => this.#say(() => msg('It is deleted from this device.', { id: 'apply.deleted' })));
      this.#show('form-title');
    },
    openFile: (input) => void this.#open(input),
    saveFile: () => void this.#save(),
    saveText: () => {
      const parts = this.#parts.module;
      if (parts)
        this.#withWords((view) => download(this.#fileName('txt'), 'text/plain', parts.paperText(view)));
    },
    keep: (place) => {
      void this.#session.filling?.draft.keep(place).then(() => this.#host.requestUpdate());
    },
    forget: (answer) => {
      this.#isForgetting = answer === 'ask';
      this.#host.requestUpdate();
      if (answer !== 'yes') return;
      this.#withdrawal = 'idle';
      void this.#session.forget().then(() => {
        this.#say(() => msg('It is deleted from this device.', { id: 'apply.deleted' }));
        this.#show('form-title');
      });
    },
    next: () => {
      const { filling } = this.#session;
      if (!filling) return;
      this.#isTelling = filling.judge([filling.page]);
      if (this.#isTelling) this.#show('summary');
      else this.#goTo(filling.following);
    },
    skip: () => this.#goTo(this.#session.filling!.following),
    goTo: (at) => this.#goTo(at),
    mend: (path) => {
      const page = this.#session.filling?.pageOf(path);
      if (!page) return;
      if (page.id !== this.#session.filling!.at) this.#goTo(page.id, `f-${path}`);
      else this.#show(`f-${path}`);
    },
    add: (id) => {
      const path = this.#session.filling!.addRow(id);
      this.#show(`f-${path}`);
    },
    remove: (id, row) => {
      this.#session.filling!.removeRow(id, row);
      this.#show(`add-${id}`);
      this.#say(() => msg('Taken out.', { id: 'apply.taken-out' }));
    },
    choose: (question, input) => {
      const files = [...(input.files ?? [])];
      // So that the same file can be chosen again.
      input.value = '';
      void this.#session.filling!.addFiles(question, files).then(() => this.#host.requestUpdate());
    },
    dropFile: (id, file) => {
      void this.#session.filling!.removeFile(id, file).then(() => this.#show(`f-${id}`));
      this.#say(() => msg('Taken out.', { id: 'apply.taken-out' }));
    },
    useOffer: () => {
      this.#session.useOffer();
      this.#show('f-goal');
    },
    sheet: () => this.#openSheet(this.#host.language),
    send: () => {
      const { filling, outbox } = this.#session;
      if (!filling || !outbox) return;
      this.#isTelling = filling.judge(filling.pages);
      if (filling.problems.length) return this.#show('summary');
      filling.draft.note({ step: CHECK, language: this.#host.language });
      void outbox.send();
    },
    cancel: () => {
      this.#session.outbox?.cancel();
      this.#show('send');
    },
    renew: () => {
      void this.#session.renew().then(() => {
        this.#withdrawal = 'idle';
        this.#goTo(CHECK);
      });
    },
    arrived: () => {
      void this.#session
        .filling!.draft.sent({ received: new Date().toISOString() })
        .then(() => this.#onSent());
    },
    withdraw: (answer) => {
      this.#withdrawal = answer === 'ask' ? 'ask' : 'idle';
      this.#host.requestUpdate();
      if (answer === 'yes') void this.#withdraw();
    },
    print: (what) => {
      if (what !== 'sheet') this.#printing = what;
      this.#host.updateNow();
      print();
    },
  };

  async #withdraw(): Promise<void> {
    const { submission } = this.#context().contest;
    const code = this.#session.filling?.draft.record.receipt?.withdrawalCode;
    if (!submission || !code) return;
    this.#withdrawal = 'busy';
    this.#host.requestUpdate();
    const result = await withdraw(submission, code);
    this.#withdrawal = result === 'withdrawn' ? 'done' : result;
    this.#show(result === 'withdrawn' ? 'form-title' : '');
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const result = await this.#session.open(file);
    const { name } = file;
    if (result === 'opened') this.#goTo(this.#session.filling!.at);
    this.#say(() =>
      result === 'opened'
        ? msg(str`Opened: ${name}`, { id: 'apply.opened' })
        : result === 'other'
          ? msg(str`${name} belongs to another contest. Nothing was changed.`, { id: 'apply.opened-other' })
          : msg(str`${name} is not a saved application. Nothing was changed.`, { id: 'apply.opened-none' }),
    );
  }

  async #save(): Promise<void> {
    const draft = this.#session.filling?.draft;
    if (!draft) return;
    download(this.#fileName('json'), 'application/json', await this.#session.copy(draft));
    this.#say(() => msg('Saved as a file. It holds everything you wrote.', { id: 'apply.saved' }));
  }

  #fileName(extension: string): string {
    const { contest, language, envelope } = this.#context();
    return fileName(findText(contest.title, language, envelope.languages).text, extension);
  }

  #withWords(work: (view: FormView) => void): void {
    this.#host.say(() => {
      const view = this.#view(this.#context());
      if (view) work(view);
    });
  }

  #openSheet(language: Language): void {
    void Promise.resolve(loadMessages(language, [ideaContestFormMessages])).then(() => {
      this.#sheet = language;
      this.#show('form-title');
    });
  }

  #onPhase(): void {
    const { outbox, filling } = this.#session;
    if (!outbox || !filling) return;
    const { phase } = outbox;
    const isNew = phase.kind !== this.#phase;
    this.#phase = phase.kind;
    if (phase.kind === 'done') this.#onDone(phase.result);
    else if (isNew && phase.kind !== 'idle') this.#show('sending');
    else this.#host.requestUpdate();
  }

  #onDone(result: Extract<Phase, { kind: 'done' }>['result']): void {
    const filling = this.#session.filling!;
    if (result.kind === 'sent') return this.#onSent();
    if (result.kind === 'refused') {
      // A browser may have filled in what nobody saw.
      this.#trap = '';
      filling.takeServer(result.fields);
      this.#isTelling = filling.allTold.length > 0;
    }
    this.#show(this.#isTelling ? 'summary' : 'result');
  }

  #onSent(): void {
    this.#show('form-title');
    this.#host.dispatchEvent(new TiltsSubmittedEvent(this.#contest));
  }

  #onElsewhere(what: 'elsewhere' | 'gone'): void {
    this.#say(() =>
      what === 'gone'
        ? msg('The application was deleted in another tab. What you see here is kept no longer.', {
            id: 'apply.gone',
          })
        : msg('The application was changed in another tab. You see the newest answers.', {
            id: 'apply.changed-elsewhere',
          }),
    );
  }

  readonly #onInput = (event: Event): void => {
    const control = readControl(event);
    const { filling } = this.#session;
    if (!control || !filling) return;
    if (control.path === 'website') this.#trap = typeof control.value === 'string' ? control.value : '';
    else filling.set(control.path, control.value);
    this.#host.requestUpdate();
  };

  readonly #onFocusOut = (event: Event): void => {
    const { name } = event.target as HTMLInputElement;
    const next = (event as FocusEvent).relatedTarget as HTMLInputElement | null;
    if (!name || name === 'place' || next?.name === name) return;
    if (this.#isPressing) this.#leaving.push(name);
    else if (this.#session.filling?.leave(name)) this.#host.requestUpdate();
  };

  readonly #onPressed = (): void => {
    this.#isPressing = false;
    const left = this.#leaving.splice(0).filter((path) => this.#session.filling?.leave(path));
    if (left.length) this.#host.requestUpdate();
  };

  readonly #onGoal = (): void => this.#session.takeGoal();

  readonly #onBeforePrint = (): void => {
    if (!this.#session.filling || this.#sheet) return;
    this.#printing ??= 'application';
    this.#host.updateNow();
  };

  readonly #onAfterPrint = (): void => {
    this.#printing = undefined;
    this.#host.requestUpdate();
  };

  /** Asks only where something would be lost. */
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    const { filling, outbox } = this.#session;
    if (!filling) return;
    const { draft } = filling;
    const isLoose = draft.place === 'memory' || draft.kept !== 'kept' || draft.looseFiles.size > 0;
    const isUnderWay = outbox?.phase.kind === 'sending';
    if (isUnderWay || (isLoose && draft.record.state !== 'sent' && hasContent(filling.answers)))
      event.preventDefault();
  };
}
