/** An application that is being filled in: in memory, and if the person agrees, stored until its deletion date. */
import { toJson } from '../../util/natives.js';
import type { AnswerValue } from '../answers.js';
import { DraftFiles } from './draft-files.js';
import { expiryOf, newRecord, withAnswers, type DraftRecord, type Receipt } from './draft-record.js';
import { readDraft } from './list-drafts.js';
import { storageKey } from './draft-key.js';
import { PersistedItem } from '../../util/persisted-item.js';
import { removeItem, type StorageLocation, type WriteResult } from '../../util/storage.js';

export interface DraftOptions {
  /** When the contest closes, epoch milliseconds: the draft is deleted then. */
  readonly closes?: number | undefined;
  /** When the last stage closes for which the receipt is needed, epoch milliseconds. */
  readonly receiptNeededUntil?: number | undefined;
  /** Id of the later stage that it is for. */
  readonly stage?: string | undefined;
}

/** Status changes that have not been saved; they take precedence over another tab’s. */
type StatusPatch = Partial<Pick<DraftRecord, 'state' | 'receipt' | 'wasAttempted'>>;

/**
 * Events (plain, not bubbling): `remote-change`: another tab changed the draft, and its answers have been merged;
 * `deleted`: another tab or the browser deleted it, and it is only in memory; `persistence-change`: saving started to
 * fail or to work again.
 */
export class Draft extends EventTarget {
  readonly files = new DraftFiles(this);
  #record: DraftRecord;
  #location: StorageLocation;
  readonly #item: PersistedItem;
  readonly #closes: number | undefined;
  readonly #receiptNeededUntil: number | undefined;
  /** Changes since the last write. Only these are written, so that another tab’s changes stay. */
  readonly #pending = new Map<string, AnswerValue | undefined>();
  #statusPatch: StatusPatch = {};
  /** `changed` of the stored record that this tab last saw. */
  #lastSynced: number;

  /** A new, empty draft in memory. */
  static start(contest: string, options: DraftOptions = {}): Draft {
    return new Draft(newRecord(contest, Date.now(), options.closes, options.stage), 'memory', options);
  }

  constructor(
    record: DraftRecord,
    location: StorageLocation,
    { closes, receiptNeededUntil }: DraftOptions = {},
  ) {
    super();
    this.#record = record;
    this.#location = location;
    this.#closes = closes;
    this.#receiptNeededUntil = receiptNeededUntil;
    this.#lastSynced = record.changed;
    this.#item = new PersistedItem({
      location: () => this.#location,
      storageKey: () => this.#storageKey,
      save: () => this.#write(),
      sync: () => this.#sync(),
      onPersistenceChange: () => this.dispatchEvent(new CustomEvent('persistence-change')),
    });
  }

  get record(): DraftRecord {
    return this.#record;
  }

  get location(): StorageLocation {
    return this.#location;
  }

  /** Whether the answers are saved at `location`; if not, they are still in memory. */
  get persistence(): WriteResult {
    return this.#item.persistence;
  }

  /** Sets an answer, or removes it. Saved within 300 ms. A sent application does not change. */
  set(id: string, value: AnswerValue | undefined): void {
    if (this.#record.state === 'sent') return;
    this.#pending.set(id, value);
    this.#setStatus({ state: 'editing' }, { answers: withAnswers(this.#record.answers, [[id, value]]) });
  }

  /** Saves the position in the form and the language. Reading a receipt does not extend its retention. */
  setPosition(position: Pick<DraftRecord, 'step' | 'language'>): void {
    if (this.#record.state !== 'sent') this.#change(position);
  }

  /** Moves the draft, for example to the device, or back to memory; nothing stays in the previous location. */
  async moveTo(location: StorageLocation): Promise<WriteResult> {
    const previous = this.#location;
    if (location === previous) return this.persistence;
    const files = await this.files.readAll();
    await this.#removeFromStorage();
    this.#location = location;
    this.#change({});
    if (this.#write(true) !== 'ok') {
      this.#location = 'memory';
      this.#item.cancel();
    }
    await this.files.restore(files);
    return this.persistence;
  }

  /** “Send” was pressed. */
  markAttempted(): void {
    if (this.#record.wasAttempted) return;
    this.#setStatus({ wasAttempted: true });
    this.flush();
  }

  /** There is no connection: send it when there is. */
  queue(): void {
    this.#setStatus({ state: 'queued' });
    this.flush();
  }

  /** Returns a queued draft to editing. */
  unqueue(): void {
    if (this.#record.state !== 'queued') return;
    this.#setStatus({ state: 'editing' });
    this.flush();
  }

  /**
   * The municipality has received it: the answers and the receipt stay until the deletion date, the files are deleted.
   */
  async markSent(receipt: Receipt): Promise<void> {
    this.#setStatus({ state: 'sent', receipt });
    this.flush();
    await this.files.removeAll();
  }

  /** It was withdrawn: its code can no longer be used. */
  markWithdrawn(): void {
    const receipt = {
      ...this.#record.receipt!,
      withdrawalCode: undefined,
      withdrawn: new Date().toISOString(),
    };
    this.#setStatus({ receipt });
    this.flush();
  }

  /** Makes a new application with the same answers, for example after a withdrawal. */
  async renewKey(): Promise<void> {
    const files = await this.files.readAll();
    await this.#removeFromStorage();
    const { contest, answers, step, language, started, stage } = this.#record;
    const record = newRecord(contest, Date.now(), this.#closes, stage);
    // `started` stays: the answers were typed by a person, so the spam check need not run again.
    this.#record = { ...record, answers, step, language, started };
    this.#write(true);
    await this.files.restore(files);
  }

  /** Deletes it from storage and memory. */
  async delete(): Promise<void> {
    await this.#removeFromStorage();
    this.#location = 'memory';
    const { contest, stage } = this.#record;
    this.#record = newRecord(contest, Date.now(), this.#closes, stage);
  }

  /** Saves pending changes at once. */
  flush(): void {
    this.#item.flush();
  }

  /** Checks again whether another tab has changed it. */
  reload(): void {
    this.flush();
    this.#sync();
  }

  /** Removes the listeners. Saved data stays. */
  close(): void {
    this.#item.close();
  }

  #setStatus(patch: StatusPatch, change: Partial<DraftRecord> = {}): void {
    this.#statusPatch = { ...this.#statusPatch, ...patch };
    this.#change({ ...change, ...patch });
  }

  #change(change: Partial<DraftRecord>): void {
    const changed = Date.now();
    const record = { ...this.#record, ...change, changed };
    this.#record = this.#withExpiry(record);
    if (this.#location !== 'memory') this.#item.schedule();
  }

  #withExpiry(record: DraftRecord): DraftRecord {
    return { ...record, expires: expiryOf(record, this.#closes, this.#receiptNeededUntil) };
  }

  #write(isNew = false): WriteResult {
    const stored = isNew ? undefined : this.#readStored();
    if (!stored && !isNew) this.#onDeleted();
    if (this.#location === 'memory') {
      this.#clearPending();
      return this.persistence;
    }
    const hasRemoteChange = Boolean(stored && stored.changed !== this.#lastSynced);
    if (stored && hasRemoteChange) this.#mergeRemote(stored);
    const result = this.#item.write(toJson(this.#record));
    if (result === 'ok') {
      this.#clearPending();
      this.#lastSynced = this.#record.changed;
    }
    if (hasRemoteChange) this.dispatchEvent(new CustomEvent('remote-change'));
    return result;
  }

  /** Another tab’s record with the changes of this tab: the last change of each answer wins. */
  #mergeRemote(stored: DraftRecord): void {
    const { step, language, changed } = this.#record;
    const record: DraftRecord = {
      ...stored,
      ...(stored.state === 'sent'
        ? {}
        : { ...this.#statusPatch, answers: withAnswers(stored.answers, this.#pending) }),
      step,
      language,
      changed: Math.max(changed, stored.changed),
    };
    this.#record = this.#withExpiry(record);
    this.#lastSynced = stored.changed;
  }

  #sync(): void {
    if (this.#location === 'memory') return;
    const stored = this.#readStored();
    if (!stored) return this.#onDeleted();
    if (stored.changed === this.#lastSynced) return;
    this.#mergeRemote(stored);
    this.dispatchEvent(new CustomEvent('remote-change'));
  }

  #onDeleted(): void {
    this.#location = 'memory';
    this.#clearPending();
    this.dispatchEvent(new CustomEvent('deleted'));
  }

  /** Discards the pending changes. */
  #clearPending(): void {
    this.#item.cancel();
    this.#pending.clear();
    this.#statusPatch = {};
  }

  get #storageKey(): string {
    return storageKey(this.#record.contest, this.#record.key);
  }

  #readStored(): DraftRecord | undefined {
    return readDraft(this.#location, this.#storageKey)?.record;
  }

  async #removeFromStorage(): Promise<void> {
    this.#clearPending();
    removeItem(this.#location, this.#storageKey);
    await this.files.removeAll();
  }
}
