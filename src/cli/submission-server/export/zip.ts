/** The files of an application in one archive, each under its own name. */
import { zipSync } from 'fflate';
import type { FileRef } from '../../../core/application/answers.js';
import type { ApplicationStore, StoredApplication } from '../store/application-store.js';
import { uniqueFileNames } from './file-names.js';

/** Photos and PDF files are compressed already. */
const STORED = 0;

export interface ArchivedFiles extends Pick<StoredApplication, 'reference' | 'received'> {
  readonly files: readonly FileRef[];
}

export async function zipOfFiles(
  store: ApplicationStore,
  { reference, received, files }: ArchivedFiles,
): Promise<Uint8Array<ArrayBuffer>> {
  const names = uniqueFileNames(files.map(({ name }) => name));
  const entries: Record<string, Uint8Array> = {};
  for (const [at, { key }] of files.entries()) {
    const bytes = await store.file(reference, key);
    if (bytes) entries[names[at]!] = bytes;
  }
  return new Uint8Array(zipSync(entries, { level: STORED, mtime: new Date(received) }));
}
