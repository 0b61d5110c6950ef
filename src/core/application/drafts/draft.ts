/** An application that is being filled in: in memory, and after a yes on the device until its delete date. */
import { toJson } from '../../util/natives.js';
import { filesIn, newFileKey, type AnswerValue, type FileRef } from '../answers.js';
import { expiryOf, newRecord, withAnswers, type DraftRecord, type Receipt } from './draft-record.js';
import { readDraft } from './list-drafts.js';
import { itemOf, removeItem, writeItem, type Kept, type Place } from './storage.js';
import { dropFile, getFile, putFile } from './file-storage.js';

/** Milliseconds between a change and its being kept; a crash loses no more than that. */
const DEBOUNCE = 250;

export interface DraftOptions {
  /** When the contest closes, epoch milliseconds: then the draft goes. */
  readonly closes?: number | undefined;
}

/** How far it is on its way; goes before what another tab says. */
type Marks = Partial<Pick<DraftRecord, 'state' | 'receipt' | 'isTried'>>;

/**
 * Events (plain, not bubbling): `elsewhere`, another tab changed the draft, and its answers are here now; `gone`, another
 * tab or the person's browser deleted it, and it is in memory only; `kept`, whether it can be kept has changed.
 */
export class Draft extends EventTarget {
  #record: DraftRecord;
  #place: Place;
  #kept: Kept = 'kept';
  readonly #closes: number | undefined;
  /** What has changed here since the last write; only this is written, so that another tab's changes stay. */
  readonly #pending = new Map<string, AnswerValue | undefined>();
  #marks: Marks = {};
  readonly #loose = new Set<string>();
  readonly #closed = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** `changed` of what is kept, as this tab knows it. */
  #seen: number;

  /** A new, empty one, in memory. */
  static start(contest: string, options: DraftOptions = {}): Draft {
    return new Draft(newRecord(contest, Date.now(), options.closes), 'memory', options);
  }

  constructor(record: DraftRecord, place: Place, { closes }: DraftOptions = {}) {
    super();
    this.#record = record;
    this.#place = place;
    this.#closes = closes;
    this.#seen = record.changed;
    const { signal } = this.#closed;
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

  get place(): Place {
    return this.#place;
  }

  /** Whether what was typed is kept at `place`; if not, it is in memory all the same. */
  get kept(): Kept {
    return this.#kept;
  }

  /** Keys of files that found no room and go with the page. */
  get looseFiles(): ReadonlySet<string> {
    return this.#loose;
  }

  /** Takes an answer, or takes it away. Kept within 300 ms. What is sent does not change any more. */
  set(id: string, value: AnswerValue | undefined): void {
    if (this.#record.state === 'sent') return;
    this.#pending.set(id, value);
    this.#mark({ state: 'filling' }, { answers: withAnswers(this.#record.answers, [[id, value]]) });
  }

  /** Where the person is, in which language. Looking at a receipt does not lengthen its days. */
  note(where: Pick<DraftRecord, 'step' | 'language'>): void {
    if (this.#record.state !== 'sent') this.#change(where);
  }

  /** Keeps the bytes of a file; the answer to its question is the caller's. */
  async addFile(file: File): Promise<FileRef> {
    const key = newFileKey();
    await this.#put(key, file);
    return { key, name: file.name, type: file.type, size: file.size };
  }

  /** Keeps files that the answers speak of already, e.g. those of a saved copy; by key. */
  async takeFiles(files: Iterable<readonly [key: string, bytes: Blob]>): Promise<void> {
    for (const [key, bytes] of files) await this.#put(key, bytes);
  }

  file(ref: FileRef): Promise<Blob | undefined> {
    return getFile(this.#place, this.#record.key, ref.key);
  }

  async removeFile(ref: FileRef): Promise<void> {
    this.#loose.delete(ref.key);
    await dropFile(this.#place, this.#record.key, ref.key);
  }

  /** Moves the draft, e.g. to the device after a yes, or back to memory: then nothing stays behind. */
  async keep(place: Place): Promise<Kept> {
    const before = this.#place;
    if (place === before) return this.#kept;
    const files = await this.#files();
    await this.#leave();
    this.#place = place;
    this.#change({});
    if (this.#write(true) !== 'kept') this.#place = 'memory';
    this.#loose.clear();
    await this.takeFiles(files);
    return this.#kept;
  }

  /** The person has pressed "Send". */
  tried(): void {
    if (this.#record.isTried) return;
    this.#mark({ isTried: true });
    this.flush();
  }

  /** The line is away: it is to be sent when it comes back. */
  queue(): void {
    this.#mark({ state: 'queued' });
    this.flush();
  }

  /** Takes a queued draft back. */
  unqueue(): void {
    if (this.#record.state !== 'queued') return;
    this.#mark({ state: 'filling' });
    this.flush();
  }

  /** It has arrived: the answers and the receipt stay to be read until the delete date, the files go. */
  async sent(receipt: Receipt): Promise<void> {
    this.#mark({ state: 'sent', receipt });
    this.flush();
    await Promise.all(filesIn(this.#record.answers).map(({ file }) => this.removeFile(file)));
  }

  /** It was taken back: its code is of no use any more. */
  withdrawn(): void {
    const receipt = {
      ...this.#record.receipt!,
      withdrawalCode: undefined,
      withdrawn: new Date().toISOString(),
    };
    this.#mark({ receipt });
    this.flush();
  }

  /** The same answers as a new application, e.g. after the first was withdrawn. */
  async renew(): Promise<void> {
    const files = await this.#files();
    await this.#leave();
    const { contest, answers, step, language, started } = this.#record;
    const record = newRecord(contest, Date.now(), this.#closes);
    // Whoever has written the answers is no program.
    this.#record = { ...record, answers, step, language, started };
    this.#write(true);
    await this.takeFiles(files);
  }

  /** Deletes it everywhere. */
  async forget(): Promise<void> {
    await this.#leave();
    this.#place = 'memory';
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
    this.#closed.abort();
  }

  #mark(marks: Marks, change: Partial<DraftRecord> = {}): void {
    this.#marks = { ...this.#marks, ...marks };
    this.#change({ ...change, ...marks });
  }

  #change(change: Partial<DraftRecord>): void {
    const changed = Date.now();
    const record = { ...this.#record, ...change, changed };
    this.#record = { ...record, expires: expiryOf(record, this.#closes) };
    if (this.#place !== 'memory') this.#timer ??= setTimeout(() => this.#write(), DEBOUNCE);
  }

  #write(isNew = false): Kept {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const stored = isNew ? undefined : this.#stored();
    if (!stored && !isNew) this.#gone();
    if (this.#place === 'memory') {
      this.#settle();
      return this.#kept;
    }
    const isElsewhere = Boolean(stored && stored.changed !== this.#seen);
    if (stored && isElsewhere) this.#adopt(stored);
    const kept = writeItem(this.#place, this.#item, toJson(this.#record));
    if (kept === 'kept') {
      this.#settle();
      this.#seen = this.#record.changed;
    }
    this.#setKept(kept);
    if (isElsewhere) this.dispatchEvent(new CustomEvent('elsewhere'));
    return kept;
  }

  /** What another tab kept, with what was changed here since: the last change of each answer wins. */
  #adopt(stored: DraftRecord): void {
    const { step, language, changed } = this.#record;
    const record: DraftRecord = {
      ...stored,
      ...(stored.state === 'sent'
        ? {}
        : { ...this.#marks, answers: withAnswers(stored.answers, this.#pending) }),
      step,
      language,
      changed: Math.max(changed, stored.changed),
    };
    this.#record = { ...record, expires: expiryOf(record, this.#closes) };
    this.#seen = stored.changed;
  }

  #sync(): void {
    if (this.#place === 'memory') return;
    const stored = this.#stored();
    if (!stored) return this.#gone();
    if (stored.changed === this.#seen) return;
    this.#adopt(stored);
    this.dispatchEvent(new CustomEvent('elsewhere'));
  }

  #onStorage({ key }: StorageEvent): void {
    if (this.#place === 'device' && (key === null || key === this.#item)) this.#sync();
  }

  #gone(): void {
    this.#place = 'memory';
    this.#settle();
    this.dispatchEvent(new CustomEvent('gone'));
  }

  /** Nothing waits to be kept any more. */
  #settle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending.clear();
    this.#marks = {};
  }

  #setKept(kept: Kept): void {
    if (kept === this.#kept) return;
    this.#kept = kept;
    this.dispatchEvent(new CustomEvent('kept'));
  }

  get #item(): string {
    return itemOf(this.#record.contest, this.#record.key);
  }

  #stored(): DraftRecord | undefined {
    return readDraft(this.#place, this.#item)?.record;
  }

  async #put(key: string, bytes: Blob): Promise<void> {
    const kept = await putFile(this.#place, this.#record.key, key, bytes);
    if (kept !== 'kept') this.#loose.add(key);
  }

  async #files(): Promise<[key: string, bytes: Blob][]> {
    const all = filesIn(this.#record.answers).map(
      async ({ file }) => [file.key, await this.file(file)] as const,
    );
    return (await Promise.all(all)).filter((file): file is [string, Blob] => file[1] !== undefined);
  }

  /** Takes away what is kept. */
  async #leave(): Promise<void> {
    this.#settle();
    removeItem(this.#place, this.#item);
    const files = filesIn(this.#record.answers);
    await Promise.all(files.map(({ file }) => dropFile(this.#place, this.#record.key, file.key)));
  }
}
