/** The plan on this device: one for all elements of the page, with its history. */
import { toJson } from '../util/natives.js';
import type { FileProblem } from './parse-plan.js';
import { blankPlan, isBlank, type Plan } from './plan.js';

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
  /** The device keeps nothing: it is full, or the browser forbids it. */
  isRefused = false;
  /** What was wrong with the file that was opened last. */
  problems: readonly FileProblem[] = [];
  #history: Plan[] = [];
  #group: string | undefined;
  /** Counts what has become the plan: what is read too late gives way. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the device had when this tab last read or wrote it, and the plan in it. */
  #seen: { readonly text: string | null; readonly plan: Plan } = { text: null, plan: this.plan };

  private constructor() {
    super();
    addEventListener('storage', (event) => {
      if (event.key === KEY || event.key === null) void this.load();
    });
    addEventListener('pagehide', () => this.#write(true));
    addEventListener('beforeunload', (event) => {
      if (this.isRefused && !isBlank(this.plan)) event.preventDefault();
    });
    void this.load();
  }

  get canUndo(): boolean {
    return this.#history.length > 0;
  }

  /** Reads what the device has, also after another tab of the browser has changed it. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    const text = readDevice();
    try {
      const file = text === null ? undefined : await import('./parse-plan.js');
      // What is written meanwhile is put together with this when it goes to the device.
      if (turn !== this.#turn) return;
      clearTimeout(this.#timer);
      const found = file?.readPlan(text!);
      const plan = found?.plan ?? blankPlan(randomId());
      const isChanged = found && this.isReady && this.plan !== this.#seen.plan;
      this.plan = isChanged ? file!.merge(this.#seen.plan, this.plan, plan) : plan;
      this.#history = [];
      this.#seen = { text, plan };
      this.problems = found?.problems ?? [];
      this.isReady = true;
      this.hasFailed = false;
      if (isChanged) this.#write();
    } catch {
      // With a plan at hand there is something to go on with; the next change tries again.
      this.hasFailed = !this.isReady;
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
    this.#write(true);
  }

  #take(plan: Plan): void {
    this.#turn++;
    this.isReady = true;
    this.plan = plan;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), WRITE_AFTER);
    this.#tell();
  }

  /** @param isLast there is no time to put it together with what another tab has written */
  #write(isLast = false): void {
    if (!this.isReady || this.plan === this.#seen.plan) return;
    clearTimeout(this.#timer);
    const there = readDevice();
    // Another tab was quicker, and what it has written is not read yet.
    if (!isLast && there !== null && there !== this.#seen.text) return void this.load();
    const wasRefused = this.isRefused;
    const text = isBlank(this.plan) ? null : toJson(this.plan);
    try {
      if (text === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, text);
      this.#seen = { text, plan: this.plan };
      this.isRefused = false;
    } catch {
      this.isRefused = true;
    }
    if (wasRefused !== this.isRefused) this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new CustomEvent('change'));
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
