/** The plan on this device: one for all elements of the page, with its undo history. */
import { toJson } from '../util/natives.js';
import { PersistedItem } from '../util/persisted-item.js';
import type { FileIssue } from './parse-plan.js';
import { createPlan, isEmpty, type Plan } from './plan.js';

const STORAGE_KEY = 'tilts:plan';
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
  /** Issues of the file that was opened last. */
  issues: readonly FileIssue[] = [];
  #history: Plan[] = [];
  #group: string | undefined;
  /** Counts changes of the plan: a stored plan that is read too late is not used. */
  #revision = 0;
  readonly #item = new PersistedItem({
    location: () => 'local',
    storageKey: () => STORAGE_KEY,
    save: (isClosing) => this.#save(isClosing),
    sync: (isNotified) => this.#sync(isNotified),
    onPersistenceChange: () => this.#notify(),
  });
  /** What this tab last read from the device or saved to it, as text and as plan. */
  #lastSynced: { readonly text: string | undefined; readonly plan: Plan } = {
    text: undefined,
    plan: this.plan,
  };

  private constructor() {
    super();
    addEventListener('beforeunload', (event) => {
      if (this.isStorageDenied && !isEmpty(this.plan)) event.preventDefault();
    });
    void this.load();
  }

  /** Saving fails: the device is full, or the browser blocks storage. */
  get isStorageDenied(): boolean {
    return this.#item.persistence !== 'ok';
  }

  get canUndo(): boolean {
    return this.#history.length > 0;
  }

  /** Reads the stored plan, also after another tab has changed it. */
  async load(): Promise<void> {
    const revision = ++this.#revision;
    const text = this.#item.read();
    try {
      const parser = text === undefined ? undefined : await import('./parse-plan.js');
      // Changes made meanwhile are merged when saving.
      if (revision !== this.#revision) return;
      const parsed = parser?.parsePlan(text!);
      const plan = parsed?.plan ?? createPlan(randomId());
      const isChanged = parsed && this.isReady && this.plan !== this.#lastSynced.plan;
      this.plan = isChanged ? parser!.mergePlans(this.#lastSynced.plan, this.plan, plan) : plan;
      this.#history = [];
      this.#lastSynced = { text, plan };
      this.issues = parsed?.issues ?? [];
      this.isReady = true;
      this.hasFailed = false;
      if (isChanged) this.#save(false);
      else this.#item.cancel();
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
    this.#item.flush();
  }

  #commit(plan: Plan): void {
    this.#revision++;
    this.isReady = true;
    this.plan = plan;
    this.#item.schedule();
    this.#notify();
  }

  #save(isClosing: boolean): void {
    if (!this.isReady || this.plan === this.#lastSynced.plan) return;
    const stored = this.#item.read();
    // Another tab was quicker, and its plan has not been read yet. When the page closes, there is no time for that.
    if (!isClosing && stored !== undefined && stored !== this.#lastSynced.text) return void this.load();
    const { plan } = this;
    const text = isEmpty(plan) ? undefined : toJson(plan);
    if (this.#item.write(text) === 'ok') this.#lastSynced = { text, plan };
  }

  /** A plan that only this tab still has stays, unless another tab has deleted it. */
  #sync(isNotified: boolean): void {
    const stored = this.#item.read();
    if (isNotified || (stored !== undefined && stored !== this.#lastSynced.text)) void this.load();
  }

  #notify(): void {
    this.dispatchEvent(new CustomEvent('change'));
  }
}

/** 16 hexadecimal digits; pages without https have no `crypto.randomUUID`. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
