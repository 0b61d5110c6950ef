/** The bytes of chosen files: always in memory, and also in the draft’s storage location. Nothing here throws. */
import { createStore, del, delMany, get, keys, set, type UseStore } from 'idb-keyval';
import { fromBase64, toBase64 } from '../../util/base64.js';
import {
  classifyError,
  readItem,
  removeItem,
  writeItem,
  type WriteResult,
  type StorageLocation,
} from '../../util/storage.js';

const DATABASE = 'tilts';
let store: UseStore | undefined;
const database = (): UseStore => (store ??= createStore(DATABASE, 'files'));

/** Safari stores no `Blob` in a private window: “Error preparing Blob/File data to be stored in object store”. */
interface StoredFile {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

const memory = new Map<string, Blob>();
const SESSION_PREFIX = 'tilts:file:';

/** `draft` is the submission key, so that all files of a draft can be found; `file` is the key of the file. */
const fileKeyOf = (draft: string, file: string): string => `${draft}/${file}`;

export async function putFile(
  location: StorageLocation,
  draft: string,
  file: string,
  bytes: Blob,
): Promise<WriteResult> {
  const name = fileKeyOf(draft, file);
  memory.set(name, bytes);
  try {
    if (location === 'local')
      await set(
        name,
        { type: bytes.type, bytes: await bytes.arrayBuffer() } satisfies StoredFile,
        database(),
      );
    if (location === 'session')
      return writeItem('session', SESSION_PREFIX + name, `${bytes.type},${await toBase64(bytes)}`);
    return 'ok';
  } catch (error) {
    return classifyError(error);
  }
}

/** The stored copy comes first: the file may have changed on disk since it was chosen. */
export async function getFile(
  location: StorageLocation,
  draft: string,
  file: string,
): Promise<Blob | undefined> {
  const name = fileKeyOf(draft, file);
  return (await readStoredFile(location, name)) ?? memory.get(name);
}

async function readStoredFile(location: StorageLocation, name: string): Promise<Blob | undefined> {
  if (location === 'session') {
    const text = readItem('session', SESSION_PREFIX + name);
    const comma = text?.indexOf(',') ?? -1;
    return text === undefined ? undefined : fromBase64(text.slice(comma + 1), text.slice(0, comma));
  }
  try {
    const file = location === 'local' ? await get<StoredFile>(name, database()) : undefined;
    return file && new Blob([file.bytes], { type: file.type });
  } catch {
    return undefined;
  }
}

export async function deleteFile(location: StorageLocation, draft: string, file: string): Promise<void> {
  const name = fileKeyOf(draft, file);
  memory.delete(name);
  if (location === 'session') removeItem('session', SESSION_PREFIX + name);
  try {
    if (location === 'local') await del(name, database());
  } catch {
    // If the storage cannot be reached, nothing was stored in it.
  }
}

/**
 * Opening a database creates it. Where a browser cannot tell which there are (Firefox before 126), creation is cancelled;
 * of a cancelled one Safari keeps the name.
 */
async function hasDatabase(): Promise<boolean> {
  if ('databases' in indexedDB) return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  return canOpen();
}

const canOpen = (): Promise<boolean> =>
  new Promise((resolve) => {
    const request = indexedDB.open(DATABASE);
    request.onupgradeneeded = () => request.transaction!.abort();
    request.onerror = () => resolve(false);
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
  });

/** Deletes the files on the device whose draft no longer exists. */
export async function deleteOrphans(isDraft: (draft: string) => boolean): Promise<void> {
  try {
    if (!(await hasDatabase())) return;
    const names = await keys<string>(database());
    await delMany(
      names.filter((name) => !isDraft(name.slice(0, name.indexOf('/')))),
      database(),
    );
  } catch {
    // No database, no orphans.
  }
}
