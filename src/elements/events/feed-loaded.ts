import type { FeedIssue } from '../../core/feed/feed-issue.js';

/** The whole feed of an element is read. `problems` names every record that had to be left out, and why. */
export class TiltsFeedLoadedEvent extends CustomEvent<null> {
  static readonly type = 'tilts-feed-loaded';

  constructor(
    /** Absolute URL of the feed. */
    readonly src: string,
    /** Number of records in the element's list, broken ones included. */
    readonly size: number,
    readonly issues: readonly FeedIssue[],
  ) {
    super(TiltsFeedLoadedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tilts-feed-loaded': TiltsFeedLoadedEvent;
  }
  interface DocumentEventMap {
    'tilts-feed-loaded': TiltsFeedLoadedEvent;
  }
}

/** Tells the page that the feed of an element is read, and the webmaster what had to be left out of it. */
export async function dispatchFeedLoaded(
  element: Element,
  src: string,
  size: number,
  issues: readonly FeedIssue[],
): Promise<void> {
  element.dispatchEvent(new TiltsFeedLoadedEvent(src, size, issues));
  if (issues.length) (await import('../../core/feed/report-issues.js')).reportIssues(src, issues);
}
