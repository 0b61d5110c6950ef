import type { Problem } from '../../core/feed/feed-issue.js';

/** The whole feed of an element is read. `problems` names every record that had to be left out, and why. */
export class TiltsFeedLoadedEvent extends CustomEvent<null> {
  static readonly type = 'tilts-feed-loaded';

  constructor(
    /** Absolute URL of the feed. */
    readonly src: string,
    /** Number of records in the element's list, broken ones included. */
    readonly size: number,
    readonly problems: readonly Problem[],
  ) {
    super(TiltsFeedLoadedEvent.type, { bubbles: true, composed: true });
  }
}

/** Tells the page that the feed of an element is read, and the webmaster what had to be left out of it. */
export async function tellLoaded(
  element: Element,
  src: string,
  size: number,
  problems: readonly Problem[],
): Promise<void> {
  element.dispatchEvent(new TiltsFeedLoadedEvent(src, size, problems));
  if (problems.length) (await import('../../core/feed/report-issues.js')).reportProblems(src, problems);
}
