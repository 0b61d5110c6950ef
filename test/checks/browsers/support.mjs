/** What the oldest browsers know, by MDN's data. */
import { createRequire } from 'node:module';

export const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** The oldest that all elements work in. */
const OLDEST = { chrome: 109, edge: 109, firefox: 115, safari: 16.4, safari_ios: 16.4 };

/** The entry at a path of the data, e.g. `api`, `URL`, `canParse_static`; nothing where it tells nothing of it. */
export function entryAt(...path) {
  const entry = path.reduce((at, name) => (at && Object.hasOwn(at, name) ? at[name] : undefined), data);
  return entry?.__compat ? entry : undefined;
}

/** Those of the oldest browsers that lack it, or know it by another name only. */
export const missingIn = (entry) =>
  Object.entries(OLDEST).flatMap(([browser, version]) => {
    const support = [entry.__compat.support[browser] ?? []].flat();
    const since = support.find(
      (each) => !each.flags && !each.prefix && !each.alternative_name,
    )?.version_added;
    if (support.length && since === undefined) return [browser];
    return since === undefined || parseFloat(String(since).replace('≤', '')) <= version ? [] : [browser];
  });
