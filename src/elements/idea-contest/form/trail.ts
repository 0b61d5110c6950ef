/** An entry of the browser's history: a page of the form, and how many entries lie between it and the contest. */
interface Mark {
  readonly at: string;
  /** From 1. */
  readonly depth: number;
}

/** The form is open, and none of its pages yet. */
const START = '';

/**
 * The browser's own way back, on a phone the one most used, goes through the pages of the form instead of away from it.
 * Neither an answer nor a page of the form stands in the address.
 */
export class Trail {
  readonly #onBack: (at: string | undefined) => void;
  #key = '';
  /** Address of the page, while the form is shown: a jump to an anchor is no way back. */
  #href: string | undefined;
  /** On the way back to the contest, which the browser goes a moment later. */
  #isLeaving = false;

  /** `onBack` gets the page to go to; undefined where the way leads out of the form. */
  constructor(onBack: (at: string | undefined) => void) {
    this.#onBack = onBack;
  }

  listen(): void {
    addEventListener('popstate', this.#onPopState);
  }

  stop(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  /** The form of a contest is opened. */
  enter(contest: string): void {
    this.#key = `tilts:application:${contest}`;
    this.#href = location.href;
    // After a reload the page stands where it stood.
    if (!this.#mark && !this.#isLeaving) this.#write('pushState', { at: START, depth: 1 });
  }

  /** A page is shown; the same one again is no step. The first one takes the place of the beginning. */
  step(at: string): void {
    const mark = this.#mark;
    if (mark?.at === at) return;
    this.#href = location.href;
    if (mark?.at === START) this.#write('replaceState', { at, depth: mark.depth });
    else this.#write('pushState', { at, depth: (mark?.depth ?? 0) + 1 });
  }

  /** Back to the beginning: none of the pages is left. */
  rewind(): void {
    const mark = this.#mark;
    if (!mark) return;
    if (mark.depth > 1) history.go(1 - mark.depth);
    else this.#write('replaceState', { at: START, depth: 1 });
  }

  /** The form was closed by its own button: the way back leads to where one was before it. */
  leave(): void {
    this.#href = undefined;
    const mark = this.#mark;
    if (!mark) return;
    this.#isLeaving = true;
    history.go(-mark.depth);
  }

  #write(how: 'pushState' | 'replaceState', mark: Mark): void {
    try {
      history[how]({ ...Object(history.state), [this.#key]: mark }, '');
    } catch {
      // Browsers limit how often a page may do so.
    }
  }

  get #mark(): Mark | undefined {
    const { at, depth } = Object(
      (Object(history.state) as Readonly<Record<string, unknown>>)[this.#key],
    ) as Partial<Mark>;
    return typeof at === 'string' && typeof depth === 'number' ? { at, depth } : undefined;
  }

  readonly #onPopState = (): void => {
    const hasLeft = this.#isLeaving;
    this.#isLeaving = false;
    if (this.#href !== location.href) return;
    // The form was opened again meanwhile.
    if (hasLeft) return this.#write('pushState', { at: START, depth: 1 });
    const at = this.#mark?.at;
    if (at === undefined) this.#href = undefined;
    this.#onBack(at);
  };
}
