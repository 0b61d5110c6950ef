import { msg, str } from '@lit/localize';
import { download, fileName } from '../../internal/save-file.js';
import type { Phase } from '../../../core/application/submission/submission-queue.js';
import { withdraw } from '../../../core/application/submission/withdraw.js';
import { findText } from '../../../core/i18n/localized-text.js';
import { ideaContestApplicationFormMessages } from '../../../core/i18n/generated/idea-contest/application-form.js';
import type { Language } from '../../../core/i18n/languages.js';
import { loadMessages } from '../../../core/i18n/messages.js';
import { announce } from '../../internal/announcer.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import { TiltsSubmittedEvent } from '../../events/application-submitted.js';
import { CHECK } from './form-state.js';
import type { FormContext } from './form-context.js';
import type { Withdrawal } from './submission/receipt.js';
import { Printing } from './print/print-controller.js';
import type { Way } from './submission/pending-submissions.js';
import { Session } from './drafts/draft-session.js';
import { Trail } from './form-history.js';

/** Where a person is on the way from "Apply" to the receipt, and what is shown there besides the answers. */
export class Course {
  readonly session: Session;
  /** Id of what gets the focus when it is drawn. */
  focus = '';
  isTelling = false;
  isForgetting = false;
  isPlaceMissing = false;
  message = '';
  /** What stands in the field that people do not see. */
  trap = '';
  withdrawal: Withdrawal = 'idle';
  /** Language of the sheet for legal representatives, while it is shown. */
  sheet: Language | undefined;
  readonly printing: Printing;
  #contest = '';
  /** The form is on the screen, not the contest. */
  #isOpen = false;
  #phase: Phase['kind'] = 'idle';
  readonly #trail = new Trail((at) => (at === undefined ? this.#close() : this.goTo(at, 'form-title', true)));

  constructor(
    readonly host: TiltsElement,
    readonly context: () => FormContext,
  ) {
    this.printing = new Printing(host, {
      hasPaper: () => this.#isOpen && this.session.filling !== undefined && !this.sheet,
      onDone: (focus) => this.show(focus),
    });
    this.session = new Session({
      context,
      trap: () => this.trap,
      onChange: () => host.requestUpdate(),
      onPhase: () => this.#onPhase(),
      onWay: (way) => this.#onWay(way),
      onElsewhere: (what) => this.#onElsewhere(what),
    });
  }

  /** The element is in the page. */
  open(): void {
    this.#trail.listen();
    this.session.rejoin();
  }

  /** The element has left the page. */
  close(): void {
    this.#trail.stop();
    this.session.pause();
  }

  /** Is drawn: another contest may have come into its place, and the form may have been opened or closed. */
  follow(id: string, isOpen: boolean): void {
    const isOther = this.#contest !== id;
    if (isOpen && (isOther || !this.#isOpen)) this.#trail.enter(id);
    this.#isOpen = isOpen;
    if (!isOther) return;
    this.#contest = id;
    this.session.leave();
    this.session.found = undefined;
    void this.session.look();
  }

  /** Draws anew, with the focus on something there. */
  show(focus = ''): void {
    if (this.#isOpen) this.focus = focus;
    this.host.requestUpdate();
  }

  /** Shows a sentence and tells it to screen readers. */
  say(words: () => string): void {
    this.message = this.host.say(words);
    announce(this.message, this.host.language);
    this.host.requestUpdate();
  }

  /** Back to the contest; what was written stays. */
  leave(): void {
    this.#trail.leave();
    this.#close();
  }

  #close(): void {
    this.session.filling?.draft.flush();
    this.focus = this.message = '';
    this.context().close();
  }

  /** Takes one that is on its way into the form, where its state and its answers are seen. */
  take(way: Way): void {
    this.session.open(way);
    if (way.draft.record.state !== 'sent') this.session.filling!.goTo(CHECK, this.host.language);
  }

  /** Back to the form's beginning. */
  restart(): void {
    this.#trail.rewind();
    this.show('form-title');
  }

  /** Goes to a page, or to the check at the end. */
  goTo(at: string, focus = 'form-title', isBack = false): void {
    const { filling } = this.session;
    if (!filling) return;
    this.message = '';
    filling.goTo(at, this.host.language);
    this.isTelling = filling.isChecking && filling.judge(filling.pages);
    if (!filling.isChecking) filling.makeRoom();
    if (!isBack) this.#trail.step(filling.isChecking ? at : filling.page.id);
    this.show(focus);
  }

  /** Takes the application back from the municipality. */
  async withdraw(): Promise<void> {
    const { submission } = this.context().contest;
    const draft = this.session.filling?.draft;
    const code = draft?.record.receipt?.withdrawalCode;
    if (!submission || !code) return;
    this.withdrawal = 'busy';
    this.host.requestUpdate();
    const result = await withdraw(submission, code);
    if (result === 'withdrawn') draft.withdrawn();
    this.withdrawal = result === 'withdrawn' ? 'idle' : result;
    this.show(result === 'withdrawn' ? 'form-title' : '');
  }

  /** Opens a saved application. */
  async openFile(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const result = await this.session.openFile(file);
    const { name } = file;
    if (result === 'opened') this.goTo(this.session.filling!.at);
    this.say(() =>
      result === 'opened'
        ? msg(str`Opened: ${name}`, { id: 'apply.opened' })
        : result === 'other'
          ? msg(str`${name} is for another contest. Nothing was changed.`, { id: 'apply.opened-other' })
          : msg(str`${name} is not a saved application. Nothing was changed.`, { id: 'apply.opened-none' }),
    );
  }

  /** Saves the application as a file that another device can open. */
  async save(): Promise<void> {
    const draft = this.session.filling?.draft;
    if (!draft) return;
    download(this.fileName('json'), 'application/json', await this.session.copy(draft));
    this.say(() => msg('Saved as a file. It contains everything you wrote.', { id: 'apply.saved' }));
  }

  /** Named after the contest. */
  fileName(extension: string): string {
    const { contest, language, envelope } = this.context();
    return fileName(findText(contest.title, language, envelope.languages).text, extension);
  }

  /** Shows the sheet once the words of its language are here. */
  openSheet(language: Language): void {
    void Promise.resolve(loadMessages(language, [ideaContestApplicationFormMessages])).then(() => {
      this.sheet = language;
      this.show('form-title');
    });
  }

  #onPhase(): void {
    const { outbox, filling } = this.session;
    if (!outbox || !filling) return;
    const { phase } = outbox;
    const isNew = phase.kind !== this.#phase;
    this.#phase = phase.kind;
    if (phase.kind === 'done') this.#onDone(phase.result);
    else if (isNew && phase.kind !== 'idle') this.show('sending');
    else this.host.requestUpdate();
  }

  #onDone(result: Extract<Phase, { kind: 'done' }>['result']): void {
    const filling = this.session.filling!;
    if (result.kind === 'sent') return this.onSent();
    if (result.kind === 'refused') {
      // A browser may have filled in what nobody saw.
      this.trap = '';
      filling.takeServer(result.fields);
      this.isTelling = filling.allTold.length > 0;
    }
    this.show(this.isTelling ? 'summary' : 'result');
  }

  /** It has arrived. */
  onSent(): void {
    this.show('form-title');
    this.host.dispatchEvent(new TiltsSubmittedEvent(this.#contest));
  }

  /** One that waited has gone on by itself. */
  #onWay({ outbox, draft }: Way): void {
    this.host.requestUpdate();
    if (outbox?.phase.kind !== 'done' || draft.record.state !== 'sent') return;
    announce(
      this.host.say(() => msg('Your application has arrived', { id: 'receipt.title' })),
      this.host.language,
    );
    this.host.dispatchEvent(new TiltsSubmittedEvent(draft.record.contest));
  }

  #onElsewhere(what: 'elsewhere' | 'gone'): void {
    this.say(() =>
      what === 'gone'
        ? msg('The application was deleted in another tab. What you see here is no longer saved.', {
            id: 'apply.gone',
          })
        : msg('The application was changed in another tab. You are seeing the latest answers.', {
            id: 'apply.changed-elsewhere',
          }),
    );
  }
}
