import type { Problem } from './problem.js';

/** The whole feed of an element is read. `problems` names every record that had to be left out, and why. */
export class TiltsFeedLoadedEvent extends Event {
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

const reported = new WeakSet<readonly Problem[]>();

/** Tells the webmaster once, in one grouped warning, what was left out of a feed. */
export function reportProblems(src: string, problems: readonly Problem[]): void {
  if (!problems.length || reported.has(problems)) return;
  reported.add(problems);
  console.groupCollapsed(
    `Tilts: ${problems.length} problem(s) in ${src}. Records with problems are not shown.`,
  );
  for (const { collection, index, id, path, code, expected } of problems)
    console.warn(
      `${collection}${index === undefined ? '' : `[${index}]`}${id ? ` "${id}"` : ''} ${path}: ${code}${expected ? `, expected ${expected}` : ''}`,
    );
  console.groupEnd();
}
