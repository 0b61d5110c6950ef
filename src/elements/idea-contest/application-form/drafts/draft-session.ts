/** The application of one contest on this device: found, begun, opened, kept, sent, deleted. */
import { consumeGoal } from '../../../internal/goal-transfer.js';
import { localToUtc } from '../../../../core/formats/calendar.js';
import { contestStateAt } from '../../../../core/feed/contest-state.js';
import { exportDraft, importDraft } from '../../../../core/application/drafts/draft-file.js';
import { expiryOf, type ReadError } from '../../../../core/application/drafts/draft-record.js';
import { Draft } from '../../../../core/application/drafts/draft.js';
import { listDrafts, type StoredDraft } from '../../../../core/application/drafts/list-drafts.js';
import type { ContestContext } from '../../../../core/application/form-definition.js';
import { Outbox } from '../../../../core/application/submission/submission-queue.js';
import type { StorageLocation } from '../../../../core/application/drafts/storage.js';
import { isAnswered } from '../../../../core/application/coerce-answer.js';
import { normalizeAnswers } from '../../../../core/application/validation/validate.js';
import { FormState } from '../form-state.js';
import type { FormContext } from '../form-context.js';
import { localDay, type Retention } from '../text/retention-text.js';
import { PendingSubmissions, type PendingSubmission } from '../submission/pending-submissions.js';

export interface DraftSessionCallbacks {
  context(): FormContext;
  /** What stands in the field that people do not see. */
  honeypotValue(): string;
  /** Something of the draft has changed: it is to be drawn. */
  onChange(): void;
  /** The way to the municipality has changed. */
  onStatusChange(): void;
  /** One that went on by itself has changed. */
  onPendingChange(pending: PendingSubmission): void;
  /** Another tab has changed the draft, or has deleted it. */
  onRemoteChange(what: 'remote-change' | 'deleted'): void;
}

export class DraftSession {
  /** What was begun earlier; undefined while it is looked for. */
  storedDrafts: readonly StoredDraft[] | undefined;
  formState: FormState | undefined;
  outbox: Outbox | undefined;
  /** What could not be read of the draft that was opened. */
  readErrors: readonly ReadError[] = [];
  /** A goal that waits, where the question has another answer already. */
  suggestedGoal: string | undefined;
  readonly #callbacks: DraftSessionCallbacks;
  readonly #pending: PendingSubmissions;
  #subscriptions = new AbortController();

  constructor(callbacks: DraftSessionCallbacks) {
    this.#callbacks = callbacks;
    this.#pending = new PendingSubmissions((stored) => this.#toPending(stored), callbacks.onPendingChange);
  }

  /** Applications that go to the municipality, or have got there, since the page was opened: the one in the form first. */
  get pendingSubmissions(): readonly PendingSubmission[] {
    const { formState, outbox, readErrors } = this;
    const isPending =
      formState?.draft.record.state !== 'editing' || (outbox && outbox.status.kind !== 'idle');
    const own = formState && isPending ? [{ draft: formState.draft, outbox, readErrors }] : [];
    return [...own, ...this.#pending.items];
  }

  /** What was begun earlier, as it is now. */
  get resumableDrafts(): readonly StoredDraft[] | undefined {
    const { items } = this.#pending;
    return this.storedDrafts?.map((each) => {
      const pending = items.find(({ draft }) => draft.record.key === each.record.key);
      return pending ? { ...each, record: pending.draft.record } : each;
    });
  }

  get contestContext(): ContestContext {
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
  get retention(): Retention {
    const { closes, closesAt } = this;
    const record = this.formState?.draft.record ?? { changed: Date.now(), state: 'editing' };
    const expires = expiryOf(record, closesAt);
    return { day: localDay(expires), closes: expires === closesAt ? closes : undefined };
  }

  async loadDrafts(): Promise<void> {
    const { id } = this.#callbacks.context().contest;
    const all = await listDrafts(id);
    if (this.#callbacks.context().contest.id !== id) return;
    const drafts = all.filter(({ record }) => record.key !== this.formState?.draft.record.key);
    this.storedDrafts = drafts;
    this.#pending.resume(drafts);
    this.#callbacks.onChange();
  }

  async start(location: StorageLocation): Promise<void> {
    const { contest, eligibilityAnswers, language } = this.#callbacks.context();
    const draft = Draft.start(contest.id, { closes: this.closesAt });
    const { participationMode, birthYear, birthMonth, residencyLink } = eligibilityAnswers;
    const known = {
      participationMode,
      birthYear,
      birthMonth,
      residencyLink: residencyLink === 'none' ? undefined : residencyLink,
    };
    for (const [id, value] of Object.entries(known)) if (value) draft.set(id, value);
    draft.setPosition({ step: '', language });
    await draft.moveTo(location);
    this.#activate({ draft, outbox: this.#createOutbox(draft), readErrors: [] });
  }

  resume(stored: StoredDraft): void {
    this.open(this.#pending.detach(stored.record.key) ?? this.#toPending(stored));
  }

  /** Takes one that is on its way into the form. */
  open(pending: PendingSubmission): void {
    if (pending.draft === this.formState?.draft) return;
    this.#pending.detach(pending.draft.record.key);
    this.#activate(pending);
  }

  async deleteStoredDraft(stored: StoredDraft): Promise<void> {
    const { draft, outbox } = this.#pending.detach(stored.record.key) ?? this.#toPending(stored);
    outbox?.close();
    await draft.delete();
    draft.close();
    await this.loadDrafts();
  }

  /** Takes a saved application in place of the present one. */
  async openFile(file: Blob): Promise<'opened' | 'other' | 'unreadable'> {
    const { record, files, readErrors } = await importDraft(file);
    if (!record) return 'unreadable';
    if (record.contest !== this.#callbacks.context().contest.id) return 'other';
    const location = this.formState?.draft.location ?? 'memory';
    const draft = new Draft(record, 'memory', { closes: this.closesAt });
    await draft.restoreFiles(files);
    await draft.moveTo(location);
    this.#activate({ draft, outbox: this.#createOutbox(draft), readErrors });
    return 'opened';
  }

  /** The text of a file from which another device can go on. */
  exportFile(draft: Draft): Promise<string> {
    return exportDraft(draft.record, (file) => draft.file(file));
  }

  async deleteApplication(): Promise<void> {
    this.outbox?.cancel();
    await this.formState?.draft.delete();
    this.reset();
    await this.loadDrafts();
  }

  /** The same answers as an application of their own. */
  async applyAgain(): Promise<void> {
    const { draft } = this.formState!;
    await draft.renewKey();
    this.#activate({ draft, outbox: this.#createOutbox(draft), readErrors: [] });
  }

  /** Takes the goal that the goal helper on this page or on the one before has handed over. */
  receiveGoal(): void {
    const { formState } = this;
    if (!formState || formState.draft.record.state !== 'editing') return;
    const id = this.#goalQuestion;
    if (id === undefined) return;
    const goal = consumeGoal();
    const present = formState.answers[id];
    if (!goal || goal === present) return;
    if (!isAnswered(present)) return this.#applyGoal(id, goal);
    this.suggestedGoal = goal;
    this.#callbacks.onChange();
  }

  /** Answers with the question that has it now. */
  acceptSuggestion(): string | undefined {
    const id = this.#goalQuestion;
    if (this.suggestedGoal && id !== undefined) this.#applyGoal(id, this.suggestedGoal);
    return id;
  }

  /** The question that the goal helper may answer. */
  get #goalQuestion(): string | undefined {
    const text = (type: string) => type === 'text' || type === 'long-text';
    return this.formState?.questions.find(({ prefill, type }) => prefill === 'goal' && text(type))?.id;
  }

  #applyGoal(id: string, goal: string): void {
    this.suggestedGoal = undefined;
    this.formState!.set(id, goal);
    this.formState!.prefilled.add(id);
    this.#callbacks.onChange();
  }

  /** Lets go of the page; what is kept stays. */
  disconnect(): void {
    this.#subscriptions.abort();
    this.outbox?.close();
    this.formState?.draft.close();
    this.#pending.close();
  }

  /** Back to the beginning. */
  reset(): void {
    this.disconnect();
    this.formState = this.outbox = this.suggestedGoal = undefined;
    this.readErrors = [];
  }

  /** Goes on after the element has been moved in the page. */
  reconnect(): void {
    const draft = this.formState?.draft;
    if (draft) this.resume({ record: draft.record, location: draft.location, readErrors: this.readErrors });
    if (this.storedDrafts) void this.loadDrafts();
  }

  #toPending({ record, location, readErrors }: StoredDraft): PendingSubmission {
    const draft = new Draft(record, location, { closes: this.closesAt });
    return { draft, outbox: this.#createOutbox(draft), readErrors };
  }

  #createOutbox(draft: Draft): Outbox | undefined {
    const { submission } = this.#callbacks.context().contest;
    const honeypot = () => (draft === this.formState?.draft ? this.#callbacks.honeypotValue() : '');
    return (
      submission &&
      new Outbox(draft, submission, {
        honeypot,
        normalizeAnswers: (answers) => normalizeAnswers(this.contestContext, answers),
      })
    );
  }

  #activate({ draft, outbox, readErrors }: PendingSubmission): void {
    if (this.formState?.draft !== draft) this.formState?.draft.close();
    if (this.outbox !== outbox) this.outbox?.close();
    this.#subscriptions.abort();
    this.#subscriptions = new AbortController();
    const { signal } = this.#subscriptions;
    const { onChange, onStatusChange, onRemoteChange } = this.#callbacks;
    this.formState = new FormState(draft, () => this.contestContext);
    this.readErrors = readErrors;
    draft.addEventListener('persistence-change', onChange, { signal });
    draft.addEventListener('remote-change', () => onRemoteChange('remote-change'), { signal });
    draft.addEventListener('deleted', () => onRemoteChange('deleted'), { signal });
    this.outbox = outbox;
    this.outbox?.addEventListener('change', onStatusChange, { signal });
    this.receiveGoal();
    this.outbox?.resume();
    onChange();
  }
}
