/** An entry of the browser's history: a page of the form, and where the contest is. */
interface Mark {
  readonly at: string;
  /** Key of the contest's entry, where the browser knows keys: it drops entries from long histories. */
  readonly from?: string | undefined;
  /** How many entries back that is, from 1. */
  readonly depth: number;
}

/** https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-interface; not in every browser of the last years. */
const keys = (): Partial<Navigation> => (window as { navigation?: Navigation }).navigation ?? {};

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
  /** The browser is sent back, and gets there a moment later: two such ways at once would lead out of the page. */
  #isGoing = false;

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
    if (!this.#mark && !this.#isGoing) this.#begin();
  }

  #begin(): void {
    this.#write('pushState', { at: START, from: keys().currentEntry?.key, depth: 1 });
  }

  /** A page is shown; the same one again is no step. The first one takes the place of the beginning. */
  step(at: string): void {
    const mark = this.#mark;
    if (mark?.at === at || this.#isGoing) return;
    this.#href = location.href;
    if (mark?.at === START) this.#write('replaceState', { ...mark, at });
    else if (mark) this.#write('pushState', { ...mark, at, depth: mark.depth + 1 });
  }

  /** Back to the beginning: none of the pages is left. */
  rewind(): void {
    this.#goOut();
  }

  /** The form was closed by its own button: the way back leads to where one was before it. */
  leave(): void {
    this.#href = undefined;
    this.#goOut();
  }

  #goOut(): void {
    const mark = this.#mark;
    if (!mark || this.#isGoing) return;
    this.#isGoing = true;
    const { traverseTo } = keys();
    if (!traverseTo || !mark.from) return history.go(-mark.depth);
    const { committed, finished } = traverseTo.call(navigation, mark.from);
    committed?.catch(() => (this.#isGoing = false));
    finished?.catch(() => undefined);
  }

  #write(how: 'pushState' | 'replaceState', mark: Mark): void {
    try {
      history[how]({ ...Object(history.state), [this.#key]: mark }, '');
    } catch {
      // Browsers limit how often a page may do so.
    }
  }

  get #mark(): Mark | undefined {
    const { at, from, depth } = Object(
      (Object(history.state) as Readonly<Record<string, unknown>>)[this.#key],
    ) as Partial<Mark>;
    return typeof at === 'string' && typeof depth === 'number' ? { at, from, depth } : undefined;
  }

  readonly #onPopState = (): void => {
    const wasSent = this.#isGoing;
    this.#isGoing = false;
    if (wasSent) {
      // Meanwhile the form may have been closed, or opened again.
      if (this.#href === undefined) this.#goOut();
      else if (!this.#mark) this.#begin();
      return;
    }
    if (this.#href !== location.href) return;
    const at = this.#mark?.at;
    if (at === undefined) this.#href = undefined;
    this.#onBack(at);
  };
}
