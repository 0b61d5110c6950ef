import type { Problem } from './feed-issue.js';

const reported = new WeakSet<readonly Problem[]>();

/** Tells the webmaster once, in one grouped warning, what was left out of a feed. */
export function reportProblems(src: string, problems: readonly Problem[]): void {
  if (reported.has(problems)) return;
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
