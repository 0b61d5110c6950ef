/** The application of one contest on this device: found, begun, opened, kept, sent, deleted. */
import { takeOver } from '../../../internal/goal-transfer.js';
import { localToUtc } from '../../../../core/formats/calendar.js';
import { contestStateAt } from '../../../../core/feed/contest-state.js';
import { draftCopy, openCopy } from '../../../../core/application/drafts/draft-file.js';
import { expiryOf, type Loss } from '../../../../core/application/drafts/draft-record.js';
import { Draft } from '../../../../core/application/drafts/draft.js';
import { findDrafts, type FoundDraft } from '../../../../core/application/drafts/list-drafts.js';
import type { FormSetting } from '../../../../core/application/form-definition.js';
import { Outbox } from '../../../../core/application/submission/submission-queue.js';
import type { Place } from '../../../../core/application/drafts/storage.js';
import { isAnswered } from '../../../../core/application/coerce-answer.js';
import { toSend } from '../../../../core/application/validation/validate.js';
import { Filling } from '../form-state.js';
import type { FormContext } from '../form-context.js';
import { localDay, type Keeping } from '../text/retention-text.js';
import { Queue, type Way } from '../submission/pending-submissions.js';

export interface SessionCallbacks {
  context(): FormContext;
  /** What stands in the field that people do not see. */
  trap(): string;
  /** Something of the draft has changed: it is to be drawn. */
  onChange(): void;
  /** The way to the municipality has changed. */
  onPhase(): void;
  /** One that went on by itself has changed. */
  onWay(way: Way): void;
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
  readonly #queue: Queue;
  #heard = new AbortController();

  constructor(callbacks: SessionCallbacks) {
    this.#callbacks = callbacks;
    this.#queue = new Queue((found) => this.#wayOf(found), callbacks.onWay);
  }

  /** Applications that go to the municipality, or have got there, since the page was opened: the one in the form first. */
  get ways(): readonly Way[] {
    const { filling, outbox, losses } = this;
    const isOnWay = filling?.draft.record.state !== 'filling' || (outbox && outbox.phase.kind !== 'idle');
    const own = filling && isOnWay ? [{ draft: filling.draft, outbox, losses }] : [];
    return [...own, ...this.#queue.ways];
  }

  /** What was begun earlier, as it is now. */
  get begun(): readonly FoundDraft[] | undefined {
    const { ways } = this.#queue;
    return this.found?.map((each) => {
      const way = ways.find(({ draft }) => draft.record.key === each.record.key);
      return way ? { ...each, record: way.draft.record } : each;
    });
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

  /** The same, epoch milliseconds. */
  get closesAt(): number | undefined {
    const { closes } = this;
    const { timeZone } = this.#callbacks.context().envelope.publisher;
    const end = closes && (closes.length > 10 ? closes : `${closes}T23:59:59`);
    return end ? localToUtc(end, timeZone).getTime() : undefined;
  }

  /** When the draft is deleted; where none is begun, one that is begun now. */
  get keeping(): Keeping {
    const { closes, closesAt } = this;
    const record = this.filling?.draft.record ?? { changed: Date.now(), state: 'filling' };
    const expires = expiryOf(record, closesAt);
    return { day: localDay(expires), closes: expires === closesAt ? closes : undefined };
  }

  async look(): Promise<void> {
    const { id } = this.#callbacks.context().contest;
    const all = await findDrafts(id);
    if (this.#callbacks.context().contest.id !== id) return;
    const found = all.filter(({ record }) => record.key !== this.filling?.draft.record.key);
    this.found = found;
    this.#queue.take(found);
    this.#callbacks.onChange();
  }

  async begin(place: Place): Promise<void> {
    const { contest, takePart, language } = this.#callbacks.context();
    const draft = Draft.start(contest.id, { closes: this.closesAt });
    const { entry, birthYear, birthMonth, tie } = takePart;
    const known = { entry, birthYear, birthMonth, tie: tie === 'none' ? undefined : tie };
    for (const [id, value] of Object.entries(known)) if (value) draft.set(id, value);
    draft.note({ step: '', language });
    await draft.keep(place);
    this.#take({ draft, outbox: this.#outboxOf(draft), losses: [] });
  }

  resume(found: FoundDraft): void {
    this.open(this.#queue.release(found.record.key) ?? this.#wayOf(found));
  }

  /** Takes one that is on its way into the form. */
  open(way: Way): void {
    if (way.draft === this.filling?.draft) return;
    this.#queue.release(way.draft.record.key);
    this.#take(way);
  }

  async discard(found: FoundDraft): Promise<void> {
    const { draft, outbox } = this.#queue.release(found.record.key) ?? this.#wayOf(found);
    outbox?.close();
    await draft.forget();
    draft.close();
    await this.look();
  }

  /** Takes a saved application in place of the present one. */
  async openFile(file: Blob): Promise<'opened' | 'other' | 'unreadable'> {
    const { record, files, losses } = await openCopy(file);
    if (!record) return 'unreadable';
    if (record.contest !== this.#callbacks.context().contest.id) return 'other';
    const place = this.filling?.draft.place ?? 'memory';
    const draft = new Draft(record, 'memory', { closes: this.closesAt });
    await draft.takeFiles(files);
    await draft.keep(place);
    this.#take({ draft, outbox: this.#outboxOf(draft), losses });
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
    this.#take({ draft, outbox: this.#outboxOf(draft), losses: [] });
  }

  /** Takes the goal that the goal helper on this page or on the one before has handed over. */
  takeGoal(): void {
    const { filling } = this;
    if (!filling || filling.draft.record.state !== 'filling') return;
    const id = this.#goalQuestion;
    if (id === undefined) return;
    const goal = takeOver();
    const present = filling.answers[id];
    if (!goal || goal === present) return;
    if (!isAnswered(present)) return this.#useGoal(id, goal);
    this.offer = goal;
    this.#callbacks.onChange();
  }

  /** Answers with the question that has it now. */
  useOffer(): string | undefined {
    const id = this.#goalQuestion;
    if (this.offer && id !== undefined) this.#useGoal(id, this.offer);
    return id;
  }

  /** The question that the goal helper may answer. */
  get #goalQuestion(): string | undefined {
    const text = (type: string) => type === 'text' || type === 'long-text';
    return this.filling?.questions.find(({ prefill, type }) => prefill === 'goal' && text(type))?.id;
  }

  #useGoal(id: string, goal: string): void {
    this.offer = undefined;
    this.filling!.set(id, goal);
    this.filling!.brought.add(id);
    this.#callbacks.onChange();
  }

  /** Lets go of the page; what is kept stays. */
  pause(): void {
    this.#heard.abort();
    this.outbox?.close();
    this.filling?.draft.close();
    this.#queue.close();
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
    if (this.found) void this.look();
  }

  #wayOf({ record, place, losses }: FoundDraft): Way {
    const draft = new Draft(record, place, { closes: this.closesAt });
    return { draft, outbox: this.#outboxOf(draft), losses };
  }

  #outboxOf(draft: Draft): Outbox | undefined {
    const { submission } = this.#callbacks.context().contest;
    const trap = () => (draft === this.filling?.draft ? this.#callbacks.trap() : '');
    return (
      submission &&
      new Outbox(draft, submission, { trap, toSend: (answers) => toSend(this.setting, answers) })
    );
  }

  #take({ draft, outbox, losses }: Way): void {
    if (this.filling?.draft !== draft) this.filling?.draft.close();
    if (this.outbox !== outbox) this.outbox?.close();
    this.#heard.abort();
    this.#heard = new AbortController();
    const { signal } = this.#heard;
    const { onChange, onPhase, onElsewhere } = this.#callbacks;
    this.filling = new Filling(draft, () => this.setting);
    this.losses = losses;
    draft.addEventListener('kept', onChange, { signal });
    draft.addEventListener('elsewhere', () => onElsewhere('elsewhere'), { signal });
    draft.addEventListener('gone', () => onElsewhere('gone'), { signal });
    this.outbox = outbox;
    this.outbox?.addEventListener('change', onPhase, { signal });
    this.takeGoal();
    this.outbox?.resume();
    onChange();
  }
}
