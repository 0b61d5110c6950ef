/** The plan on this device: one for all elements of the page, with its undo history. */
import { toJson } from '../util/natives.js';
import type { FileIssue } from './parse-plan.js';
import { createPlan, isEmpty, type Plan } from './plan.js';

const STORAGE_KEY = 'tilts:plan';
/** Milliseconds after the last change before it is saved. */
const WRITE_DELAY = 300;
/** Maximum number of undo steps. */
const HISTORY = 100;

/** Notifies all elements when the plan or its status changes. */
export class PlanStore extends EventTarget {
  static #shared: PlanStore | undefined;
  static get shared(): PlanStore {
    return (this.#shared ??= new PlanStore());
  }

  plan: Plan = createPlan(randomId());
  /** Nothing is saved before the stored plan has been read. */
  isReady = false;
  /** The stored plan cannot be read now, for example because the connection is lost. */
  hasFailed = false;
  /** Saving fails: the device is full, or the browser blocks storage. */
  isStorageDenied = false;
  /** Issues of the file that was opened last. */
  issues: readonly FileIssue[] = [];
  #history: Plan[] = [];
  #group: string | undefined;
  /** Counts changes of the plan: a stored plan that is read too late is not used. */
  #revision = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What this tab last read from the device or saved to it, as text and as plan. */
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

  /** Reads the stored plan, also after another tab has changed it. */
  async load(): Promise<void> {
    const revision = ++this.#revision;
    const text = readStored();
    try {
      const parser = text === null ? undefined : await import('./parse-plan.js');
      // Changes made meanwhile are merged when saving.
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
      // If there is a plan in memory, work can continue; the next change tries again.
      this.hasFailed = !this.isReady;
    }
    this.#notify();
  }

  /** Applies a change. Consecutive changes of one group, such as keystrokes in a field, are undone together. */
  edit(plan: Plan, group?: string): void {
    if (plan === this.plan) return;
    if (group === undefined || group !== this.#group)
      this.#history = [...this.#history, this.plan].slice(-HISTORY);
    this.#group = group;
    this.#commit(plan);
  }

  /** The next change starts a new group. */
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

  /** Replaces the plan with an opened one; this can be undone, too. */
  open(plan: Plan, issues: readonly FileIssue[] = []): void {
    this.issues = issues;
    this.edit(plan);
  }

  /** Deletes the plan from the device and from memory; this cannot be undone. */
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

  /** @param isLast the page is closing: there is no time to merge with another tab */
  #persist(isLast = false): void {
    if (!this.isReady || this.plan === this.#lastSynced.plan) return;
    clearTimeout(this.#timer);
    const stored = readStored();
    // Another tab was quicker, and its plan has not been read yet.
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

/** 16 hexadecimal digits; pages without https have no `crypto.randomUUID`. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
