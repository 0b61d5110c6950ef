/** Writing so that a power cut after the answer takes nothing away. */
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that came with an application; `key` is what the application calls it. */
export interface Upload {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** A new name in a folder is on the disk only when the folder is. Windows cannot do that, and need not. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

/** Makes a folder that only its owner can read. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await syncFolder(dirname(path));
}

/** Writes all files or none: the folder has its name only when each of them is on the disk. */
export async function keepFiles(folder: string, uploads: readonly Upload[]): Promise<void> {
  const begun = `${folder}.begun`;
  try {
    await writeFiles(begun, uploads);
  } catch (error) {
    // On a disk that is full, too, nothing of a person stays that nobody knows of.
    await eraseFolder(begun);
    throw error;
  }
  await rename(begun, folder);
  await syncFolder(dirname(folder));
}

async function writeFiles(begun: string, uploads: readonly Upload[]): Promise<void> {
  await makeFolder(begun);
  for (const { key, bytes } of uploads) {
    const file = await open(join(begun, key), 'wx', 0o600);
    await file
      .writeFile(bytes)
      .then(() => file.sync())
      .finally(() => file.close());
  }
  await syncFolder(begun);
}

export async function eraseFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await syncFolder(dirname(folder));
}

/** Erases what no application knows: an upload that was cut short, a withdrawal that was. */
export async function eraseStrangers(parent: string, known: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(parent)) if (!known.has(name)) await eraseFolder(join(parent, name));
}
