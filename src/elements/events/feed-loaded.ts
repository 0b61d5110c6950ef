import type { FeedIssue } from '../../core/feed/feed-issue.js';

/**
 * An element has loaded its feed and validated all its records. `issues` has every record that is not shown, and why.
 */
export class TiltsFeedLoadedEvent extends CustomEvent<null> {
  static readonly type = 'tilts-feed-loaded';

  constructor(
    /** Absolute URL of the feed. */
    readonly src: string,
    /** Number of records in the element’s list, including invalid ones. */
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

/** Dispatches the event, and logs the issues for the webmaster. */
export async function dispatchFeedLoaded(
  element: Element,
  src: string,
  size: number,
  issues: readonly FeedIssue[],
): Promise<void> {
  element.dispatchEvent(new TiltsFeedLoadedEvent(src, size, issues));
  if (issues.length) (await import('../../core/feed/report-issues.js')).reportIssues(src, issues);
}
