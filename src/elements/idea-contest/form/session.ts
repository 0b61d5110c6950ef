/** The application of one contest on this device: found, begun, opened, kept, sent, deleted. */
import { takeOver } from '../../../export/goal-handover.js';
import { localToUtc } from '../../../export/calendar.js';
import { contestStateAt } from '../../../feed/contest-state.js';
import { draftCopy, openCopy } from '../../../forms/draft-copy.js';
import { expiryOf, type Loss } from '../../../forms/draft-record.js';
import { Draft } from '../../../forms/draft.js';
import { findDrafts, type FoundDraft } from '../../../forms/find-drafts.js';
import type { FormSetting } from '../../../forms/form.js';
import { Outbox } from '../../../forms/outbox.js';
import type { Place } from '../../../forms/places.js';
import { isAnswered } from '../../../forms/read-answer.js';
import { toSend } from '../../../forms/validate.js';
import { Filling } from './filling.js';
import type { FormContext } from './form-context.js';
import { GOAL } from './goal.js';

/** Milliseconds for which a draft outlives the closing, e.g. for the code in its receipt. */
const AFTER_CLOSING = 7 * 86_400_000;

export interface SessionCallbacks {
  context(): FormContext;
  /** What stands in the field that people do not see. */
  trap(): string;
  /** Something of the draft has changed: it is to be drawn. */
  onChange(): void;
  /** The way to the municipality has changed. */
  onPhase(): void;
  /** Another tab has changed the draft, or has deleted it. */
  onElsewhere(what: 'elsewhere' | 'gone'): void;
}

export class Session {
  /** What was begun earlier; undefined while it is looked for. */
  found: readonly FoundDraft[] | undefined;
  filling: Filling | undefined;
  outbox: Outbox | undefined;
  /** What could not be read of the draft that was opened. */
  losses: readonly Loss[] = [];
  /** A goal that waits, where the question has another answer already. */
  offer: string | undefined;
  readonly #callbacks: SessionCallbacks;
  #heard = new AbortController();

  constructor(callbacks: SessionCallbacks) {
    this.#callbacks = callbacks;
  }

  get setting(): FormSetting {
    const { contest, now } = this.#callbacks.context();
    return { contest, today: now().slice(0, 10) };
  }

  /** When the present round closes, the publisher's local time. */
  get closes(): string | undefined {
    const { contest, now } = this.#callbacks.context();
    return contestStateAt(contest, now()).round?.closes;
  }

  /** Epoch milliseconds after which nothing of this contest is kept. */
  get until(): number | undefined {
    const { closes } = this;
    const { timeZone } = this.#callbacks.context().envelope.publisher;
    const end = closes && (closes.length > 10 ? closes : `${closes}T23:59:59`);
    return end ? localToUtc(end, timeZone).getTime() + AFTER_CLOSING : undefined;
  }

  /** When a draft begun now is deleted, epoch milliseconds. */
  get keptUntil(): number {
    return expiryOf(Date.now(), this.until);
  }

  async look(): Promise<void> {
    const { id } = this.#callbacks.context().contest;
    const found = await findDrafts(id);
    if (this.#callbacks.context().contest.id !== id) return;
    this.found = found;
    this.#callbacks.onChange();
  }

  async begin(place: Place): Promise<void> {
    const { contest, takePart, language } = this.#callbacks.context();
    const draft = Draft.start(contest.id, { until: this.until });
    const { entry, birthYear, birthMonth, tie } = takePart;
    const known = { entry, birthYear, birthMonth, tie: tie === 'none' ? undefined : tie };
    for (const [id, value] of Object.entries(known)) if (value) draft.set(id, value);
    draft.note({ step: '', language });
    await draft.keep(place);
    this.#take(draft);
  }

  resume({ record, place, losses }: FoundDraft): void {
    this.#take(new Draft(record, place, { until: this.until }), losses);
  }

  async discard({ record, place }: FoundDraft): Promise<void> {
    const draft = new Draft(record, place);
    await draft.forget();
    draft.close();
    await this.look();
  }

  /** Takes a saved application in place of the present one. */
  async open(file: Blob): Promise<'opened' | 'other' | 'unreadable'> {
    const { record, files, losses } = await openCopy(file);
    if (!record) return 'unreadable';
    if (record.contest !== this.#callbacks.context().contest.id) return 'other';
    const place = this.filling?.draft.place ?? 'memory';
    const draft = new Draft(record, 'memory', { until: this.until });
    await draft.takeFiles(files);
    await draft.keep(place);
    this.#take(draft, losses);
    return 'opened';
  }

  /** The text of a file from which another device can go on. */
  copy(draft: Draft): Promise<string> {
    return draftCopy(draft.record, (file) => draft.file(file));
  }

  async forget(): Promise<void> {
    this.outbox?.cancel();
    await this.filling?.draft.forget();
    this.leave();
    await this.look();
  }

  /** The same answers as an application of their own. */
  async renew(): Promise<void> {
    const { draft } = this.filling!;
    await draft.renew();
    this.#take(draft);
  }

  /** Takes the goal that the goal helper on this page or on the one before has handed over. */
  takeGoal(): void {
    const { filling } = this;
    if (!filling || filling.draft.record.state !== 'filling') return;
    if (!filling.questions.some(({ id, type }) => id === GOAL && type.endsWith('text'))) return;
    const goal = takeOver();
    const present = filling.answers[GOAL];
    if (!goal || goal === present) return;
    if (isAnswered(present)) this.offer = goal;
    else this.#useGoal(goal);
  }

  useOffer(): void {
    if (this.offer) this.#useGoal(this.offer);
  }

  #useGoal(goal: string): void {
    this.offer = undefined;
    this.filling!.set(GOAL, goal);
    this.filling!.brought.add(GOAL);
    this.#callbacks.onChange();
  }

  /** Lets go of the page; what is kept stays. */
  pause(): void {
    this.#heard.abort();
    this.outbox?.close();
    this.filling?.draft.close();
  }

  /** Back to the beginning. */
  leave(): void {
    this.pause();
    this.filling = this.outbox = this.offer = undefined;
    this.losses = [];
  }

  /** Goes on after the element has been moved in the page. */
  rejoin(): void {
    const draft = this.filling?.draft;
    if (draft) this.resume({ record: draft.record, place: draft.place, losses: this.losses });
  }

  #take(draft: Draft, losses: readonly Loss[] = []): void {
    if (this.filling?.draft !== draft) this.filling?.draft.close();
    this.outbox?.close();
    this.#heard.abort();
    this.#heard = new AbortController();
    const { signal } = this.#heard;
    const { onChange, onPhase, onElsewhere, trap, context } = this.#callbacks;
    this.filling = new Filling(draft, () => this.setting);
    this.losses = losses;
    draft.addEventListener('kept', onChange, { signal });
    draft.addEventListener('elsewhere', () => onElsewhere('elsewhere'), { signal });
    draft.addEventListener('gone', () => onElsewhere('gone'), { signal });
    const { submission } = context().contest;
    this.outbox =
      submission &&
      new Outbox(draft, submission, { trap, toSend: (answers) => toSend(this.setting, answers) });
    this.outbox?.addEventListener('change', onPhase, { signal });
    this.takeGoal();
    this.outbox?.resume();
    onChange();
  }
}
