/** Where a draft may lie, and what comes of writing there. Nothing here throws. */

/**
 * `memory` goes with the page, `tab` with the tab (for a computer that others use too), `device` stays until its delete
 * date.
 */
export type StorageLocation = 'memory' | 'session' | 'local';

/** What came of keeping something: `full` and `forbidden` mean that it is only in memory. */
export type WriteResult = 'ok' | 'quota-exceeded' | 'denied';

const PREFIX = 'tilts:draft:';

const storageAt = (location: StorageLocation): Storage | undefined => {
  try {
    // Reading the property throws where the browser forbids storage.
    return location === 'local' ? localStorage : location === 'session' ? sessionStorage : undefined;
  } catch {
    return undefined;
  }
};

/** Where a draft stands in storage; a `StorageEvent` of another tab names it so. */
export const storageKey = (contest: string, key: string): string => `${PREFIX}${contest}:${key}`;

export function readItem(location: StorageLocation, key: string): string | undefined {
  try {
    return storageAt(location)?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeItem(location: StorageLocation, key: string, text: string): WriteResult {
  const storage = storageAt(location);
  if (!storage) return 'denied';
  try {
    storage.setItem(key, text);
    return 'ok';
  } catch (error) {
    return classifyError(error);
  }
}

export function removeItem(location: StorageLocation, key: string): void {
  try {
    storageAt(location)?.removeItem(key);
  } catch {
    // What cannot be reached was never written.
  }
}

/** The drafts of a contest, or of all. */
export function listKeys(location: StorageLocation, contest?: string): readonly string[] {
  const prefix = contest === undefined ? PREFIX : `${PREFIX}${contest}:`;
  try {
    return Object.keys(storageAt(location) ?? {}).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}

/** Why a write failed. Firefox has a name of its own for it: `NS_ERROR_DOM_QUOTA_REACHED`. */
export const classifyError = (error: unknown): WriteResult =>
  error instanceof DOMException && /quota/i.test(error.name) ? 'quota-exceeded' : 'denied';
