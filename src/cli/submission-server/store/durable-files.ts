/** Writes files so that a power cut after the response loses nothing. */
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file uploaded with an application; the answers refer to it by `key`. */
export interface Upload {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** A new name in a folder is on disk only when the folder itself is synced. Windows cannot do that and does not need it. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

/** Creates a folder that only its owner can read. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await syncFolder(dirname(path));
}

/** Writes all files or none: the folder gets its name only when all files are on disk. */
export async function writeFilesAtomically(folder: string, uploads: readonly Upload[]): Promise<void> {
  const temporary = `${folder}.tmp`;
  try {
    await writeFiles(temporary, uploads);
  } catch (error) {
    // Even on a full disk, no personal data may stay behind unnoticed.
    await removeFolder(temporary);
    throw error;
  }
  await rename(temporary, folder);
  await syncFolder(dirname(folder));
}

async function writeFiles(folder: string, uploads: readonly Upload[]): Promise<void> {
  await makeFolder(folder);
  for (const { key, bytes } of uploads) {
    const file = await open(join(folder, key), 'wx', 0o600);
    await file
      .writeFile(bytes)
      .then(() => file.sync())
      .finally(() => file.close());
  }
  await syncFolder(folder);
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await syncFolder(dirname(folder));
}

/** Removes folders that belong to no application: interrupted uploads and withdrawals. */
export async function removeOrphans(parent: string, known: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(parent)) if (!known.has(name)) await removeFolder(join(parent, name));
}
