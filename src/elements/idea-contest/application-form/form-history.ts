import type { ReactiveControllerHost } from 'lit';
import { HistoryController } from '../../internal/controllers/history-controller.js';

/** A history entry: a page of the form, and the position of the contest’s entry. */
interface HistoryMarker {
  readonly pageId: string;
  /** Key of the contest’s entry, if the browser has keys: browsers drop entries from long histories. */
  readonly originKey?: string | undefined;
  /** How many entries back the contest is, from 1. */
  readonly depth: number;
}

/** https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-interface; older browsers do not have it. */
const navigationApi = (): Partial<Navigation> => (window as { navigation?: Navigation }).navigation ?? {};

/** The form is open, but none of its pages. */
const INITIAL = '';

/**
 * Makes the browser’s Back button, which people use most on a phone, go through the pages of the form instead of
 * leaving it. Neither an answer nor a page of the form is in the address.
 */
export class FormHistory extends HistoryController {
  readonly #onBack: (at: string | undefined) => void;
  #key = '';
  /** Address of the page while the form is shown: following an anchor is not a step back. */
  #href: string | undefined;
  /** The browser is going back, which takes a moment: a second step back at the same time would leave the page. */
  #isTraversing = false;

  /** `onBack` gets the page to open; undefined if Back leaves the form. */
  constructor(host: ReactiveControllerHost, onBack: (at: string | undefined) => void) {
    super(host);
    this.#onBack = onBack;
  }

  /** The form of a contest is opened. */
  start(contest: string): void {
    this.#key = `tilts:application:${contest}`;
    this.#href = location.href;
    // After a reload the form opens at the same page.
    if (!this.#marker && !this.#isTraversing) this.#pushInitial();
  }

  #pushInitial(): void {
    this.#writeMarker('pushState', {
      pageId: INITIAL,
      originKey: navigationApi().currentEntry?.key,
      depth: 1,
    });
  }

  /** A page is shown; repeating the same page adds no entry. The first page replaces the start. */
  push(pageId: string): void {
    const marker = this.#marker;
    if (marker?.pageId === pageId || this.#isTraversing) return;
    this.#href = location.href;
    if (marker?.pageId === INITIAL) this.#writeMarker('replaceState', { ...marker, pageId });
    else if (marker) this.#writeMarker('pushState', { ...marker, pageId, depth: marker.depth + 1 });
  }

  /** Back to the start: the entries of all pages are removed. */
  reset(): void {
    this.#traverseToOrigin();
  }

  /** The form was closed with its own button: Back now leads to where the person was before the form. */
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

  #writeMarker(method: 'pushState' | 'replaceState', marker: HistoryMarker): void {
    this.write(method, { ...Object(history.state), [this.#key]: marker });
  }

  get #marker(): HistoryMarker | undefined {
    const { pageId, originKey, depth } = Object(
      (Object(history.state) as Readonly<Record<string, unknown>>)[this.#key],
    ) as Partial<HistoryMarker>;
    return typeof pageId === 'string' && typeof depth === 'number' ? { pageId, originKey, depth } : undefined;
  }

  handleEvent(): void {
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
  }
}
