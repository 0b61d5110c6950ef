/**
 * The list with `count` entries from `at` replaced by others. Not all supported browsers have `with` and `toSpliced`.
 */
export function toSpliced<T>(list: readonly T[], at: number, count: number, ...items: readonly T[]): T[] {
  const copy = [...list];
  copy.splice(at, count, ...items);
  return copy;
}
