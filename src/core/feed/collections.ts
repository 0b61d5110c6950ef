/** The list with `count` entries from `at` replaced by others. `with` and `toSpliced` are not in every browser that we work in. */
export function spliced<T>(list: readonly T[], at: number, count: number, ...others: readonly T[]): T[] {
  const changed = [...list];
  changed.splice(at, count, ...others);
  return changed;
}
