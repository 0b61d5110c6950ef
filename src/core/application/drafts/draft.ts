/** An application that is being filled in: in memory, and after a yes on the device until its delete date. */
import { toJson } from '../../util/natives.js';
import type { AnswerValue } from '../answers.js';
import { DraftFiles } from './draft-files.js';
import { expiryOf, newRecord, withAnswers, type DraftRecord, type Receipt } from './draft-record.js';
import { readDraft } from './list-drafts.js';
import { storageKey, removeItem, writeItem, type WriteResult, type StorageLocation } from './storage.js';

/** Milliseconds between a change and its being kept; a crash loses no more than that. */
const DEBOUNCE = 250;

export interface DraftOptions {
  /** When the contest closes, epoch milliseconds: then the draft goes. */
  readonly closes?: number | undefined;
}

/** How far it is on its way; goes before what another tab says. */
type StatusPatch = Partial<Pick<DraftRecord, 'state' | 'receipt' | 'wasAttempted'>>;

/**
 * Events (plain, not bubbling): `remote-change`, another tab changed the draft, and its answers are here now; `deleted`, another
 * tab or the person's browser deleted it, and it is in memory only; `persistence-change`, whether it can be kept has changed.
 */
export class Draft extends EventTarget {
  readonly files = new DraftFiles(this);
  #record: DraftRecord;
  #location: StorageLocation;
  #persistence: WriteResult = 'ok';
  readonly #closes: number | undefined;
  /** What has changed here since the last write; only this is written, so that another tab's changes stay. */
  readonly #pending = new Map<string, AnswerValue | undefined>();
  #statusPatch: StatusPatch = {};
  readonly #closing = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** `changed` of what is kept, as this tab knows it. */
  #lastSynced: number;

  /** A new, empty one, in memory. */
  static start(contest: string, options: DraftOptions = {}): Draft {
    return new Draft(newRecord(contest, Date.now(), options.closes), 'memory', options);
  }

  constructor(record: DraftRecord, location: StorageLocation, { closes }: DraftOptions = {}) {
    super();
    this.#record = record;
    this.#location = location;
    this.#closes = closes;
    this.#lastSynced = record.changed;
    const { signal } = this.#closing;
    addEventListener('storage', (event) => this.#onStorage(event), { signal });
    addEventListener('pagehide', () => this.flush(), { signal });
    addEventListener('pageshow', () => this.#sync(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => (document.visibilityState === 'hidden' ? this.flush() : this.#sync()),
      { signal },
    );
  }

  get record(): DraftRecord {
    return this.#record;
  }

  get location(): StorageLocation {
    return this.#location;
  }

  /** Whether what was typed is kept at `place`; if not, it is in memory all the same. */
  get persistence(): WriteResult {
    return this.#persistence;
  }

  /** Takes an answer, or takes it away. Kept within 300 ms. What is sent does not change any more. */
  set(id: string, value: AnswerValue | undefined): void {
    if (this.#record.state === 'sent') return;
    this.#pending.set(id, value);
    this.#setStatus({ state: 'editing' }, { answers: withAnswers(this.#record.answers, [[id, value]]) });
  }

  /** Where the person is, in which language. Looking at a receipt does not lengthen its days. */
  setPosition(position: Pick<DraftRecord, 'step' | 'language'>): void {
    if (this.#record.state !== 'sent') this.#change(position);
  }

  /** Moves the draft, e.g. to the device after a yes, or back to memory: then nothing stays behind. */
  async moveTo(location: StorageLocation): Promise<WriteResult> {
    const previous = this.#location;
    if (location === previous) return this.#persistence;
    const files = await this.files.readAll();
    await this.#removeFromStorage();
    this.#location = location;
    this.#change({});
    if (this.#write(true) !== 'ok') this.#location = 'memory';
    await this.files.restore(files);
    return this.#persistence;
  }

  /** The person has pressed "Send". */
  markAttempted(): void {
    if (this.#record.wasAttempted) return;
    this.#setStatus({ wasAttempted: true });
    this.flush();
  }

  /** The line is away: it is to be sent when it comes back. */
  queue(): void {
    this.#setStatus({ state: 'queued' });
    this.flush();
  }

  /** Takes a queued draft back. */
  unqueue(): void {
    if (this.#record.state !== 'queued') return;
    this.#setStatus({ state: 'editing' });
    this.flush();
  }

  /** It has arrived: the answers and the receipt stay to be read until the delete date, the files go. */
  async markSent(receipt: Receipt): Promise<void> {
    this.#setStatus({ state: 'sent', receipt });
    this.flush();
    await this.files.removeAll();
  }

  /** It was taken back: its code is of no use any more. */
  markWithdrawn(): void {
    const receipt = {
      ...this.#record.receipt!,
      withdrawalCode: undefined,
      withdrawn: new Date().toISOString(),
    };
    this.#setStatus({ receipt });
    this.flush();
  }

  /** The same answers as a new application, e.g. after the first was withdrawn. */
  async renewKey(): Promise<void> {
    const files = await this.files.readAll();
    await this.#removeFromStorage();
    const { contest, answers, step, language, started } = this.#record;
    const record = newRecord(contest, Date.now(), this.#closes);
    // Whoever has written the answers is no program.
    this.#record = { ...record, answers, step, language, started };
    this.#write(true);
    await this.files.restore(files);
  }

  /** Deletes it everywhere. */
  async delete(): Promise<void> {
    await this.#removeFromStorage();
    this.#location = 'memory';
    this.#record = newRecord(this.#record.contest, Date.now(), this.#closes);
  }

  /** Keeps at once what waits to be kept. */
  flush(): void {
    if (this.#timer !== undefined) this.#write();
  }

  /** Looks again whether another tab has changed it. */
  reload(): void {
    this.flush();
    this.#sync();
  }

  /** Lets go of the page. What is kept stays. */
  close(): void {
    this.flush();
    this.#closing.abort();
  }

  #setStatus(patch: StatusPatch, change: Partial<DraftRecord> = {}): void {
    this.#statusPatch = { ...this.#statusPatch, ...patch };
    this.#change({ ...change, ...patch });
  }

  #change(change: Partial<DraftRecord>): void {
    const changed = Date.now();
    const record = { ...this.#record, ...change, changed };
    this.#record = { ...record, expires: expiryOf(record, this.#closes) };
    if (this.#location !== 'memory') this.#timer ??= setTimeout(() => this.#write(), DEBOUNCE);
  }

  #write(isNew = false): WriteResult {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const stored = isNew ? undefined : this.#readStored();
    if (!stored && !isNew) this.#onDeleted();
    if (this.#location === 'memory') {
      this.#clearPending();
      return this.#persistence;
    }
    const hasRemoteChange = Boolean(stored && stored.changed !== this.#lastSynced);
    if (stored && hasRemoteChange) this.#mergeRemote(stored);
    const result = writeItem(this.#location, this.#storageKey, toJson(this.#record));
    if (result === 'ok') {
      this.#clearPending();
      this.#lastSynced = this.#record.changed;
    }
    this.#setPersistence(result);
    if (hasRemoteChange) this.dispatchEvent(new CustomEvent('remote-change'));
    return result;
  }

  /** What another tab kept, with what was changed here since: the last change of each answer wins. */
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
    this.#record = { ...record, expires: expiryOf(record, this.#closes) };
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

  #onStorage({ key }: StorageEvent): void {
    if (this.#location === 'local' && (key === null || key === this.#storageKey)) this.#sync();
  }

  #onDeleted(): void {
    this.#location = 'memory';
    this.#clearPending();
    this.dispatchEvent(new CustomEvent('deleted'));
  }

  /** Nothing waits to be kept any more. */
  #clearPending(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending.clear();
    this.#statusPatch = {};
  }

  #setPersistence(result: WriteResult): void {
    if (result === this.#persistence) return;
    this.#persistence = result;
    this.dispatchEvent(new CustomEvent('persistence-change'));
  }

  get #storageKey(): string {
    return storageKey(this.#record.contest, this.#record.key);
  }

  #readStored(): DraftRecord | undefined {
    return readDraft(this.#location, this.#storageKey)?.record;
  }

  /** Takes away what is kept. */
  async #removeFromStorage(): Promise<void> {
    this.#clearPending();
    removeItem(this.#location, this.#storageKey);
    await this.files.removeAll();
  }
}
