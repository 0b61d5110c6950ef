/** What nobody fills in. */
import { isObject } from '../util/is-object.js';
import { getAt, putAt } from './cell.js';
import type { Sheet } from './layout.js';

/** Adds the version of the format, and an object that has to be there but may be empty. */
export function addWhatIsImplied(sheet: Sheet, object: Record<string, unknown>): void {
  for (const { path, schema } of sheet.leaves)
    if (schema.const !== undefined && getAt(object, path) === undefined) putAt(object, path, schema.const);
  for (const { path, mayBeEmpty } of sheet.groups.values()) {
    const container = path.length === 1 ? object : getAt(object, path.slice(0, -1));
    if (mayBeEmpty && isObject(container) && getAt(object, path) === undefined) putAt(object, path, {});
  }
}
