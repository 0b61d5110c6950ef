/** The plan on this device: one for all elements of the page, with its history. */
import { toJson } from '../util/natives.js';
import type { FileIssue } from './parse-plan.js';
import { createPlan, isEmpty, type Plan } from './plan.js';

const STORAGE_KEY = 'tilts:plan';
/** Milliseconds after the last change before it is written. */
const WRITE_DELAY = 300;
/** So many changes can be taken back. */
const HISTORY = 100;

/** Tells all elements that the plan, or what is known of it, has changed. */
export class PlanStore extends EventTarget {
  static #shared: PlanStore | undefined;
  static get shared(): PlanStore {
    return (this.#shared ??= new PlanStore());
  }

  plan: Plan = createPlan(randomId());
  /** Nothing may be written before what is on the device was read. */
  isReady = false;
  /** What is on the device cannot be read now, e.g. because the connection is lost. */
  hasFailed = false;
  /** The device keeps nothing: it is full, or the browser forbids it. */
  isStorageDenied = false;
  /** What was wrong with the file that was opened last. */
  issues: readonly FileIssue[] = [];
  #history: Plan[] = [];
  #group: string | undefined;
  /** Counts what has become the plan: what is read too late gives way. */
  #revision = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the device had when this tab last read or wrote it, and the plan in it. */
  #lastSynced: { readonly text: string | null; readonly plan: Plan } = { text: null, plan: this.plan };

  private constructor() {
    super();
    addEventListener('storage', (event) => {
      if (event.key === STORAGE_KEY || event.key === null) void this.load();
    });
    addEventListener('pagehide', () => this.#persist(true));
    addEventListener('beforeunload', (event) => {
      if (this.isStorageDenied && !isEmpty(this.plan)) event.preventDefault();
    });
    void this.load();
  }

  get canUndo(): boolean {
    return this.#history.length > 0;
  }

  /** Reads what the device has, also after another tab of the browser has changed it. */
  async load(): Promise<void> {
    const revision = ++this.#revision;
    const text = readStored();
    try {
      const parser = text === null ? undefined : await import('./parse-plan.js');
      // What is written meanwhile is put together with this when it goes to the device.
      if (revision !== this.#revision) return;
      clearTimeout(this.#timer);
      const parsed = parser?.parsePlan(text!);
      const plan = parsed?.plan ?? createPlan(randomId());
      const isChanged = parsed && this.isReady && this.plan !== this.#lastSynced.plan;
      this.plan = isChanged ? parser!.mergeThreeWay(this.#lastSynced.plan, this.plan, plan) : plan;
      this.#history = [];
      this.#lastSynced = { text, plan };
      this.issues = parsed?.issues ?? [];
      this.isReady = true;
      this.hasFailed = false;
      if (isChanged) this.#persist();
    } catch {
      // With a plan at hand there is something to go on with; the next change tries again.
      this.hasFailed = !this.isReady;
    }
    this.#notify();
  }

  /** Takes a changed plan. Changes of one group that follow each other, such as keys in a field, are undone together. */
  edit(plan: Plan, group?: string): void {
    if (plan === this.plan) return;
    if (group === undefined || group !== this.#group)
      this.#history = [...this.#history, this.plan].slice(-HISTORY);
    this.#group = group;
    this.#commit(plan);
  }

  /** The next change begins a group of its own. */
  endGroup(): void {
    this.#group = undefined;
  }

  undo(): void {
    const before = this.#history.at(-1);
    if (!before) return;
    this.#history = this.#history.slice(0, -1);
    this.endGroup();
    this.#commit(before);
  }

  /** Puts a plan that was opened in place of the present one; this too can be undone. */
  open(plan: Plan, issues: readonly FileIssue[] = []): void {
    this.issues = issues;
    this.edit(plan);
  }

  /** Deletes the plan from the device and from memory; there is no way back. */
  clear(): void {
    this.#history = [];
    this.issues = [];
    this.#commit(createPlan(randomId()));
    this.#persist(true);
  }

  #commit(plan: Plan): void {
    this.#revision++;
    this.isReady = true;
    this.plan = plan;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#persist(), WRITE_DELAY);
    this.#notify();
  }

  /** @param isLast there is no time to put it together with what another tab has written */
  #persist(isLast = false): void {
    if (!this.isReady || this.plan === this.#lastSynced.plan) return;
    clearTimeout(this.#timer);
    const stored = readStored();
    // Another tab was quicker, and what it has written is not read yet.
    if (!isLast && stored !== null && stored !== this.#lastSynced.text) return void this.load();
    const wasDenied = this.isStorageDenied;
    const text = isEmpty(this.plan) ? null : toJson(this.plan);
    try {
      if (text === null) localStorage.removeItem(STORAGE_KEY);
      else localStorage.setItem(STORAGE_KEY, text);
      this.#lastSynced = { text, plan: this.plan };
      this.isStorageDenied = false;
    } catch {
      this.isStorageDenied = true;
    }
    if (wasDenied !== this.isStorageDenied) this.#notify();
  }

  #notify(): void {
    this.dispatchEvent(new CustomEvent('change'));
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

/** Sixteen hexadecimal digits; `crypto.randomUUID` is missing on pages without https. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
