/** Storage of the browser as a test wants it, put back after each test of the suite. */

/** Empties everything that a draft may lie in. */
export async function clearDrafts(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  for (const { name } of await indexedDB.databases()) if (name) await emptyDatabase(name);
}

/** Its stores stay, for an open connection knows them. */
const emptyDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(new Error(name));
    opening.onsuccess = () => {
      const stores = [...opening.result.objectStoreNames];
      if (!stores.length) return resolve();
      const work = opening.result.transaction(stores, 'readwrite');
      stores.forEach((store) => work.objectStore(store).clear());
      work.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });

/** Names of everything in the database of files. */
export const storedFiles = (): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('tilts');
    opening.onerror = () => reject(new Error('tilts'));
    opening.onsuccess = () => {
      const { result } = opening;
      if (!result.objectStoreNames.contains('files')) return resolve([]);
      const keys = result.transaction('files').objectStore('files').getAllKeys();
      keys.onsuccess = () => {
        result.close();
        resolve(keys.result.map(String));
      };
    };
  });

export interface StorageFaults {
  /** From now on writing throws this. */
  fail(name: 'QuotaExceededError' | 'SecurityError'): void;
  /** The browser gives no storage at all. */
  denyAccess(): void;
  restore(): void;
}

export function useStorageFaults(): StorageFaults {
  const { setItem } = Storage.prototype;
  const put = IDBObjectStore.prototype.put;
  const names = ['localStorage', 'sessionStorage'] as const;
  const real = names.map((name) => Object.getOwnPropertyDescriptor(window, name)!);
  const heal = (): void => {
    Storage.prototype.setItem = setItem;
    IDBObjectStore.prototype.put = put;
    names.forEach((name, at) => Object.defineProperty(window, name, real[at]!));
  };
  afterEach(heal);
  return {
    restore: heal,
    fail(name) {
      const refuse = (): never => {
        throw new DOMException('refused', name);
      };
      Storage.prototype.setItem = refuse;
      IDBObjectStore.prototype.put = refuse;
    },
    denyAccess() {
      for (const name of names)
        Object.defineProperty(window, name, {
          configurable: true,
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    },
  };
}

/** Another tab of the same browser: what it writes is told to this one. */
export interface OtherTab {
  readonly storage: Storage;
  /** What this tab was told, once it has come. */
  nextStorageEvent(): Promise<void>;
}

export function openOtherTab(): OtherTab & { close(): void } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  return {
    storage: frame.contentWindow!.localStorage,
    nextStorageEvent: () =>
      new Promise((resolve) => addEventListener('storage', () => resolve(), { once: true })),
    close: () => frame.remove(),
  };
}
