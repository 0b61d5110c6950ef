import type { FeedIssue } from './feed-issue.js';

const reported = new WeakSet<readonly FeedIssue[]>();

/** Logs once, in one grouped warning, what is not shown of a feed, for the webmaster. */
export function reportIssues(src: string, issues: readonly FeedIssue[]): void {
  if (reported.has(issues)) return;
  reported.add(issues);
  console.groupCollapsed(
    `Tilts: ${issues.length} problem(s) in ${src}. Records with problems are not shown.`,
  );
  for (const { collection, index, id, path, code, expected } of issues)
    console.warn(
      `${collection}${index === undefined ? '' : `[${index}]`}${id ? ` "${id}"` : ''} ${path}: ${code}${expected ? `, expected ${expected}` : ''}`,
    );
  console.groupEnd();
}
