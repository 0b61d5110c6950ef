/** Effects of the form on this device and on the way to the municipality: drafts found, begun, opened, saved, sent, deleted. */
import type { AnswerValue, FileRef } from '../../../../core/application/answers.js';
import { withAnswer } from '../../../../core/application/answer-path.js';
import { exportDraft, importDraft } from '../../../../core/application/drafts/draft-file.js';
import { Draft } from '../../../../core/application/drafts/draft.js';
import { listDrafts, type StoredDraft } from '../../../../core/application/drafts/list-drafts.js';
import { withdraw } from '../../../../core/application/submission/withdraw.js';
import type { StorageLocation } from '../../../../core/util/storage.js';
import { PendingSubmissions } from '../submission/pending-submissions.js';
import type { DraftSessionCallbacks } from './draft-session.types.js';
import { knownAnswers } from './known-answers.js';
import { draftOptionsOf, listenTo, snapshotOf, statusOf, toLiveDraft, type LiveDraft } from './live-draft.js';

export class DraftSession {
  readonly #callbacks: DraftSessionCallbacks;
  readonly #pending: PendingSubmissions;
  #active: LiveDraft | undefined;
  #areDraftsListed = false;
  #subscriptions = new AbortController();

  constructor(callbacks: DraftSessionCallbacks) {
    this.#callbacks = callbacks;
    this.#pending = new PendingSubmissions(
      (stored) => this.#toLive(stored),
      (item) => this.#onPendingChange(item),
    );
  }

  /** Lists the drafts of this device, and goes on with those that wait to be sent. */
  async loadDrafts(): Promise<void> {
    const { id } = this.#callbacks.context().contest;
    const all = await listDrafts(id);
    if (this.#callbacks.context().contest.id !== id) return;
    const { stageId } = this.#callbacks.context();
    const drafts = all.filter(
      ({ record }) => record.stage === stageId && record.key !== this.#active?.draft.record.key,
    );
    this.#areDraftsListed = true;
    this.#callbacks.dispatch({ type: 'drafts-listed', drafts });
    this.#pending.resume(drafts);
  }

  async start(location: StorageLocation): Promise<void> {
    const context = this.#callbacks.context();
    const draft = Draft.start(context.contest.id, { ...draftOptionsOf(context), stage: context.stageId });
    for (const [id, value] of Object.entries(await knownAnswers(context))) draft.set(id, value);
    draft.setPosition({ step: '', language: this.#callbacks.context().language });
    await draft.moveTo(location);
    this.#activate(this.#withOutbox(draft));
  }

  resume(stored: StoredDraft): void {
    this.#activate(this.#pending.detach(stored.record.key) ?? this.#toLive(stored));
  }

  /** Opens a pending submission in the form. */
  open(key: string): void {
    const live = this.#pending.detach(key);
    if (live) this.#activate(live);
  }

  async deleteStoredDraft(stored: StoredDraft): Promise<void> {
    const { draft, outbox } = this.#pending.detach(stored.record.key) ?? this.#toLive(stored);
    outbox?.close();
    await draft.delete();
    draft.close();
    await this.loadDrafts();
  }

  /** Replaces the current application with a saved one. */
  async openFile(file: Blob): Promise<'opened' | 'other' | 'unreadable'> {
    const { record, files, readErrors } = await importDraft(file);
    if (!record) return 'unreadable';
    const { contest, stageId } = this.#callbacks.context();
    if (record.contest !== contest.id || record.stage !== stageId) return 'other';
    const location = this.#active?.draft.location ?? 'memory';
    const draft = new Draft(record, 'memory', draftOptionsOf(this.#callbacks.context()));
    await draft.files.restore(files);
    await draft.moveTo(location);
    this.#activate(this.#withOutbox(draft, readErrors));
    return 'opened';
  }

  /** The text of a file with which another device can continue. */
  async exportFile(): Promise<string | undefined> {
    const draft = this.#active?.draft;
    return draft && exportDraft(draft.record, (file) => draft.files.read(file));
  }

  setAnswer(path: string, value: AnswerValue | undefined): void {
    const draft = this.#active?.draft;
    if (!draft) return;
    const change = withAnswer(draft.record.answers, path, value);
    draft.set(change.id, change.value);
    this.#callbacks.dispatch({ type: 'answer-changed', path, draft: snapshotOf(draft) });
  }

  /** A change that no person has made, such as the empty rows that have to be filled in. */
  setInitialAnswer(id: string, value: AnswerValue): void {
    this.#update((draft) => draft.set(id, value));
  }

  setPosition(pageId: string): void {
    const { language } = this.#callbacks.context();
    this.#update((draft) => draft.setPosition({ step: pageId, language }));
  }

  async addFile(file: File): Promise<FileRef | undefined> {
    return await this.#active?.draft.files.add(file);
  }

  async removeFile(file: FileRef): Promise<void> {
    await this.#updateLater((draft) => draft.files.remove(file));
  }

  async moveTo(location: StorageLocation): Promise<void> {
    await this.#updateLater((draft) => draft.moveTo(location));
  }

  /** Saves at once what waits to be saved. */
  flush(): void {
    this.#active?.draft.flush();
  }

  /** Sends the application of this key, in the form or beside it. */
  send(key: string): void {
    const live = this.#active?.draft.record.key === key ? this.#active : this.#pending.find(key);
    void live?.outbox?.send();
  }

  cancel(): void {
    this.#active?.outbox?.cancel();
    this.#update(() => undefined);
  }

  /** A back end that shows its own page says nothing: the person has seen that the application arrived. */
  async markSent(): Promise<void> {
    await this.#updateLater((draft) => draft.markSent({ received: new Date().toISOString() }));
  }

  /** Withdraws the application in the form from the municipality. */
  async withdraw(): Promise<'withdrawn' | 'failed' | 'unknown' | undefined> {
    const { submission } = this.#callbacks.context().contest;
    const draft = this.#active?.draft;
    const code = draft?.record.receipt?.withdrawalCode;
    if (!submission || !code) return undefined;
    const result = await withdraw(submission, code);
    if (result === 'withdrawn') draft.markWithdrawn();
    if (draft === this.#active?.draft) this.#update(() => undefined);
    return result;
  }

  async deleteApplication(): Promise<void> {
    this.#active?.outbox?.cancel();
    await this.#active?.draft.delete();
    this.reset();
    this.#callbacks.dispatch({ type: 'application-closed' });
    await this.loadDrafts();
  }

  /** A new application with the same answers. */
  async applyAgain(): Promise<void> {
    const draft = this.#active?.draft;
    if (!draft) return;
    await draft.renewKey();
    this.#activate(this.#withOutbox(draft));
  }

  /** Stops everything; what is saved stays. */
  disconnect(): void {
    this.#subscriptions.abort();
    this.#active?.outbox?.close();
    this.#active?.draft.close();
    this.#pending.close();
  }

  reset(): void {
    this.disconnect();
    this.#active = undefined;
  }

  /** Continues after the element was moved in the page. */
  reconnect(): void {
    if (this.#active) {
      const { draft, readErrors } = this.#active;
      this.resume({ record: draft.record, location: draft.location, readErrors });
    }
    if (this.#areDraftsListed) void this.loadDrafts();
  }

  #update(change: (draft: Draft) => void): void {
    const draft = this.#active?.draft;
    if (!draft) return;
    change(draft);
    this.#callbacks.dispatch({ type: 'draft-changed', draft: snapshotOf(draft) });
  }

  async #updateLater(change: (draft: Draft) => Promise<unknown>): Promise<void> {
    const draft = this.#active?.draft;
    if (!draft) return;
    await change(draft);
    if (draft === this.#active?.draft) this.#update(() => undefined);
  }

  #toLive({ record, location, readErrors }: StoredDraft): LiveDraft {
    return this.#withOutbox(
      new Draft(record, location, draftOptionsOf(this.#callbacks.context())),
      readErrors,
    );
  }

  #withOutbox(draft: Draft, readErrors?: StoredDraft['readErrors']): LiveDraft {
    const { context, honeypotValue } = this.#callbacks;
    const honeypot = () => (draft === this.#active?.draft ? honeypotValue() : '');
    return toLiveDraft(draft, context, honeypot, readErrors);
  }

  #activate(live: LiveDraft): void {
    const { draft, outbox, readErrors } = live;
    if (this.#active && this.#active.draft !== draft) this.#active.draft.close();
    if (this.#active?.outbox !== outbox) this.#active?.outbox?.close();
    this.#active = live;
    this.#subscriptions.abort();
    this.#subscriptions = new AbortController();
    const { dispatch, onOpened, onSubmissionChange, onRemoteChange } = this.#callbacks;
    listenTo(
      live,
      {
        onChange: () => this.#update(() => undefined),
        onRemoteChange,
        onSubmissionChange: (submission) => {
          dispatch({ type: 'submission-changed', submission });
          onSubmissionChange(submission);
        },
      },
      this.#subscriptions.signal,
    );
    dispatch({
      type: 'application-opened',
      draft: snapshotOf(draft),
      readErrors,
      submission: statusOf(live),
    });
    onOpened();
    outbox?.resume();
  }

  #onPendingChange(item: LiveDraft | undefined): void {
    const pendingSubmissions = this.#pending.items.map((live) => ({
      record: live.draft.record,
      status: statusOf(live),
    }));
    this.#callbacks.dispatch({ type: 'pending-changed', pendingSubmissions });
    const { state, contest } = item?.draft.record ?? {};
    if (contest && state === 'sent' && item?.outbox?.status.kind === 'done')
      this.#callbacks.onPendingSent(contest);
  }
}
