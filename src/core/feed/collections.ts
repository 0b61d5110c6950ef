/** The list with `count` entries from `at` replaced by others. `with` and `toSpliced` are not in every browser that we work in. */
export function toSpliced<T>(list: readonly T[], at: number, count: number, ...items: readonly T[]): T[] {
  const copy = [...list];
  copy.splice(at, count, ...items);
  return copy;
}
