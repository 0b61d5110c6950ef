/** The storage locations of a draft, and the results of writing to them. Nothing here throws. */

/**
 * `memory` lasts as long as the page, `session` as long as the tab (for shared computers), `local` until the deletion
 * date.
 */
export type StorageLocation = 'memory' | 'session' | 'local';

/** The result of saving: with `quota-exceeded` and `denied` the draft is only in memory. */
export type WriteResult = 'ok' | 'quota-exceeded' | 'denied';

const PREFIX = 'tilts:draft:';

const storageAt = (location: StorageLocation): Storage | undefined => {
  try {
    // Reading the property throws if the browser blocks storage.
    return location === 'local' ? localStorage : location === 'session' ? sessionStorage : undefined;
  } catch {
    return undefined;
  }
};

/** The storage key of a draft; a `StorageEvent` from another tab has it as `key`. */
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
    // If the storage cannot be reached, nothing was written to it.
  }
}

/** The keys of all drafts, or of one contest’s. */
export function listKeys(location: StorageLocation, contest?: string): readonly string[] {
  const prefix = contest === undefined ? PREFIX : `${PREFIX}${contest}:`;
  try {
    return Object.keys(storageAt(location) ?? {}).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}

/** Why a write failed. Firefox has its own name for it: `NS_ERROR_DOM_QUOTA_REACHED`. */
export const classifyError = (error: unknown): WriteResult =>
  error instanceof DOMException && /quota/i.test(error.name) ? 'quota-exceeded' : 'denied';
