/** The browser’s storage, and the results of writing to it. Nothing here throws. */

/**
 * `memory` lasts as long as the page, `session` as long as the tab (for shared computers), `local` until it is
 * deleted.
 */
export type StorageLocation = 'memory' | 'session' | 'local';

/** The result of saving: with `quota-exceeded` and `denied` the data is only in memory. */
export type WriteResult = 'ok' | 'quota-exceeded' | 'denied';

const storageAt = (location: StorageLocation): Storage | undefined => {
  try {
    // Reading the property throws if the browser blocks storage.
    return location === 'local' ? localStorage : location === 'session' ? sessionStorage : undefined;
  } catch {
    return undefined;
  }
};

export function readItem(location: StorageLocation, key: string): string | undefined {
  try {
    return storageAt(location)?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Without a text, the item is removed. */
export function writeItem(location: StorageLocation, key: string, text: string | undefined): WriteResult {
  const storage = storageAt(location);
  if (!storage) return 'denied';
  try {
    if (text === undefined) storage.removeItem(key);
    else storage.setItem(key, text);
    return 'ok';
  } catch (error) {
    return classifyError(error);
  }
}

/** If the storage cannot be reached, nothing was written to it. */
export const removeItem = (location: StorageLocation, key: string): WriteResult =>
  writeItem(location, key, undefined);

/** The keys that begin with `prefix`. */
export function listKeys(location: StorageLocation, prefix: string): readonly string[] {
  try {
    return Object.keys(storageAt(location) ?? {}).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}

/** Why a write failed. Firefox has its own name for it: `NS_ERROR_DOM_QUOTA_REACHED`. */
export const classifyError = (error: unknown): WriteResult =>
  error instanceof DOMException && /quota/i.test(error.name) ? 'quota-exceeded' : 'denied';
