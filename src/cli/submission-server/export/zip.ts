/** The files of an application in one archive, each under its own name. */
import { zipSync } from 'fflate';
import { collectFiles } from '../../../core/application/answers.js';
import type { ApplicationStore, StoredApplication } from '../store/application-store.js';
import { uniqueFileNames } from './file-names.js';

/** Photos and PDF files are compressed already. */
const STORED = 0;

export async function zipOfFiles(
  store: ApplicationStore,
  { reference, received, answers }: StoredApplication,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = collectFiles(answers).map(({ file }) => file);
  const names = uniqueFileNames(files.map(({ name }) => name));
  const entries: Record<string, Uint8Array> = {};
  for (const [at, { key }] of files.entries()) {
    const bytes = await store.file(reference, key);
    if (bytes) entries[names[at]!] = bytes;
  }
  return new Uint8Array(zipSync(entries, { level: STORED, mtime: new Date(received) }));
}
