/** Where a draft may lie, and what comes of writing there. Nothing here throws. */

/**
 * `memory` goes with the page, `tab` with the tab (for a computer that others use too), `device` stays until its delete
 * date.
 */
export type Place = 'memory' | 'tab' | 'device';

/** What came of keeping something: `full` and `forbidden` mean that it is only in memory. */
export type Kept = 'kept' | 'full' | 'forbidden';

const PREFIX = 'tilts:draft:';

const storageOf = (place: Place): Storage | undefined => {
  try {
    // Reading the property throws where the browser forbids storage.
    return place === 'device' ? localStorage : place === 'tab' ? sessionStorage : undefined;
  } catch {
    return undefined;
  }
};

/** Where a draft stands in storage; a `StorageEvent` of another tab names it so. */
export const itemOf = (contest: string, key: string): string => `${PREFIX}${contest}:${key}`;

export function readItem(place: Place, item: string): string | undefined {
  try {
    return storageOf(place)?.getItem(item) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeItem(place: Place, item: string, text: string): Kept {
  const storage = storageOf(place);
  if (!storage) return 'forbidden';
  try {
    storage.setItem(item, text);
    return 'kept';
  } catch (error) {
    return keptOf(error);
  }
}

export function removeItem(place: Place, item: string): void {
  try {
    storageOf(place)?.removeItem(item);
  } catch {
    // What cannot be reached was never written.
  }
}

/** The drafts of a contest, or of all. */
export function itemsIn(place: Place, contest?: string): readonly string[] {
  const prefix = contest === undefined ? PREFIX : `${PREFIX}${contest}:`;
  try {
    return Object.keys(storageOf(place) ?? {}).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}

/** Why a write failed. Firefox has a name of its own for it: `NS_ERROR_DOM_QUOTA_REACHED`. */
export const keptOf = (error: unknown): Kept =>
  error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'forbidden';
