/** An entry of the browser's history: a page of the form, and where the contest is. */
interface HistoryMarker {
  readonly pageId: string;
  /** Key of the contest's entry, where the browser knows keys: it drops entries from long histories. */
  readonly originKey?: string | undefined;
  /** How many entries back that is, from 1. */
  readonly depth: number;
}

/** https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-interface; not in every browser of the last years. */
const navigationApi = (): Partial<Navigation> => (window as { navigation?: Navigation }).navigation ?? {};

/** The form is open, and none of its pages yet. */
const INITIAL = '';

/**
 * The browser's own way back, on a phone the one most used, goes through the pages of the form instead of away from it.
 * Neither an answer nor a page of the form stands in the address.
 */
export class FormHistory {
  readonly #onBack: (at: string | undefined) => void;
  #key = '';
  /** Address of the page, while the form is shown: a jump to an anchor is no way back. */
  #href: string | undefined;
  /** The browser is sent back, and gets there a moment later: two such ways at once would lead out of the page. */
  #isTraversing = false;

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
  start(contest: string): void {
    this.#key = `tilts:application:${contest}`;
    this.#href = location.href;
    // After a reload the page stands where it stood.
    if (!this.#marker && !this.#isTraversing) this.#pushInitial();
  }

  #pushInitial(): void {
    this.#write('pushState', { pageId: INITIAL, originKey: navigationApi().currentEntry?.key, depth: 1 });
  }

  /** A page is shown; the same one again is no step. The first one takes the place of the beginning. */
  push(pageId: string): void {
    const marker = this.#marker;
    if (marker?.pageId === pageId || this.#isTraversing) return;
    this.#href = location.href;
    if (marker?.pageId === INITIAL) this.#write('replaceState', { ...marker, pageId });
    else if (marker) this.#write('pushState', { ...marker, pageId, depth: marker.depth + 1 });
  }

  /** Back to the beginning: none of the pages is left. */
  reset(): void {
    this.#traverseToOrigin();
  }

  /** The form was closed by its own button: the way back leads to where one was before it. */
  exit(): void {
    this.#href = undefined;
    this.#traverseToOrigin();
  }

  #traverseToOrigin(): void {
    const marker = this.#marker;
    if (!marker || this.#isTraversing) return;
    this.#isTraversing = true;
    const { traverseTo } = navigationApi();
    if (!traverseTo || !marker.originKey) return history.go(-marker.depth);
    const { committed, finished } = traverseTo.call(navigation, marker.originKey);
    committed?.catch(() => (this.#isTraversing = false));
    finished?.catch(() => undefined);
  }

  #write(method: 'pushState' | 'replaceState', marker: HistoryMarker): void {
    try {
      history[method]({ ...Object(history.state), [this.#key]: marker }, '');
    } catch {
      // Browsers limit how often a page may do so.
    }
  }

  get #marker(): HistoryMarker | undefined {
    const { pageId, originKey, depth } = Object(
      (Object(history.state) as Readonly<Record<string, unknown>>)[this.#key],
    ) as Partial<HistoryMarker>;
    return typeof pageId === 'string' && typeof depth === 'number' ? { pageId, originKey, depth } : undefined;
  }

  readonly #onPopState = (): void => {
    const wasTraversing = this.#isTraversing;
    this.#isTraversing = false;
    if (wasTraversing) {
      // Meanwhile the form may have been closed, or opened again.
      if (this.#href === undefined) this.#traverseToOrigin();
      else if (!this.#marker) this.#pushInitial();
      return;
    }
    if (this.#href !== location.href) return;
    const pageId = this.#marker?.pageId;
    if (pageId === undefined) this.#href = undefined;
    this.#onBack(pageId);
  };
}
