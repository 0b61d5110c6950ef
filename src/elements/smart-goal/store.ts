/** The plan on this device: one for all elements of the page, with its history. */
import type { FileProblem } from './file/read.js';
import { blankPlan, isBlank, type Plan } from './model.js';

const KEY = 'tilts:plan';
/** Milliseconds after the last change before it is written. */
const WRITE_AFTER = 300;
/** So many changes can be taken back. */
const HISTORY = 100;

/** Tells all elements that the plan, or what is known of it, has changed. */
export class PlanStore extends EventTarget {
  static #shared: PlanStore | undefined;
  static get shared(): PlanStore {
    return (this.#shared ??= new PlanStore());
  }

  plan: Plan = blankPlan(randomId());
  /** Nothing may be written before what is on the device was read. */
  isReady = false;
  /** What is on the device cannot be read now, e.g. because the line is lost. */
  hasFailed = false;
  /** Why the device keeps nothing: it is full, or the browser forbids it. */
  isRefused = false;
  /** What was wrong with the file that was opened last. */
  problems: readonly FileProblem[] = [];
  #history: Plan[] = [];
  #group: string | undefined;
  /** Counts what has become the plan: what is read too late gives way. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  private constructor() {
    super();
    addEventListener('storage', (event) => {
      if (event.key === KEY || event.key === null) void this.load();
    });
    addEventListener('pagehide', () => this.#write());
    void this.load();
  }

  get canUndo(): boolean {
    return this.#history.length > 0;
  }

  /** Reads what the device has, also after another tab of the browser has changed it. */
  async load(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const text = readDevice();
    try {
      const found = text === null ? undefined : (await import('./file/read.js')).readPlan(text);
      if (turn !== this.#turn) return;
      this.#history = [];
      this.plan = found?.plan ?? blankPlan(randomId());
      this.problems = found?.problems ?? [];
      this.isReady = true;
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
    this.#tell();
  }

  /** Takes a changed plan. Changes of one group that follow each other, such as keys in a field, are undone together. */
  edit(plan: Plan, group?: string): void {
    if (plan === this.plan) return;
    if (group === undefined || group !== this.#group)
      this.#history = [...this.#history, this.plan].slice(-HISTORY);
    this.#group = group;
    this.#take(plan);
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
    this.#take(before);
  }

  /** Puts a plan that was opened in place of the present one; this too can be undone. */
  open(plan: Plan, problems: readonly FileProblem[] = []): void {
    this.problems = problems;
    this.edit(plan);
  }

  /** Deletes the plan from the device and from memory; there is no way back. */
  forget(): void {
    this.#history = [];
    this.problems = [];
    this.#take(blankPlan(randomId()));
    this.#write();
  }

  #take(plan: Plan): void {
    this.#turn++;
    this.isReady = true;
    this.plan = plan;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), WRITE_AFTER);
    this.#tell();
  }

  #write(): void {
    if (!this.isReady) return;
    clearTimeout(this.#timer);
    const wasRefused = this.isRefused;
    try {
      if (isBlank(this.plan)) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, JSON.stringify(this.plan));
      this.isRefused = false;
    } catch {
      this.isRefused = true;
    }
    if (wasRefused !== this.isRefused) this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

function readDevice(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Sixteen hexadecimal digits; `crypto.randomUUID` is missing on pages without https. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
