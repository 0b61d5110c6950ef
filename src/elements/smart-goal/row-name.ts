/** What tells the rows of a plan apart for somebody who hears only one of them. Pure. */
import type { Path } from '../../core/plan/plan.js';

/** The third activity of the first task of the second goal is “2.1.3”. */
const numberOf = (path: Path): string =>
  path
    .split('.')
    .flatMap((key) => (/^\d+$/.test(key) ? [Number(key) + 1] : []))
    .join('.');

/** The title of a row, with its number where it is not the only one of this title. */
export function rowName(title: string, path: Path, titles: readonly string[]): string {
  const isRepeated = titles.indexOf(title) !== titles.lastIndexOf(title);
  return isRepeated || !title ? `${title} (${numberOf(path)})` : title;
}
