/** A draft as a file that can be opened on another device: JSON, with the chosen files inside. */
import { toJson } from '../../util/natives.js';
import { filesIn, isFileRef, type FileRef } from '../answers.js';
import { fromBase64, toBase64 } from '../../util/base64.js';
import { readRecord, withoutFiles, type DraftRecord, type Loss } from './draft-record.js';
import { salvage } from '../../util/repair-json.js';

const KIND = 'tilts-application';

interface CopiedFile extends FileRef {
  readonly data: string;
}

/** The text of the file. The files stand last: what a cut takes away is them. */
export async function draftCopy(
  record: DraftRecord,
  bytesOf: (file: FileRef) => Promise<Blob | undefined>,
): Promise<string> {
  const files: CopiedFile[] = [];
  for (const { file } of filesIn(record.answers)) {
    const bytes = await bytesOf(file);
    if (bytes) files.push({ ...file, data: await toBase64(bytes) });
  }
  const { state: _state, receipt: _receipt, isTried: _isTried, ...rest } = record;
  return toJson({ kind: KIND, ...rest, files }, 1);
}

export interface OpenedCopy {
  /** Undefined where the file is no draft at all. */
  readonly record: DraftRecord | undefined;
  readonly files: ReadonlyMap<string, Blob>;
  /** What could not be read. */
  readonly losses: readonly Loss[];
}

/** Reads a saved draft, damaged ones and those of other versions too. */
export async function openCopy(copy: Blob): Promise<OpenedCopy> {
  const salvaged = salvage(await copy.text());
  const json = Object(salvaged?.json) as Record<string, unknown>;
  const read = json['kind'] === KIND ? readRecord(json, Date.now()) : readRecord(undefined, 0);
  if (!read.record) return { record: undefined, files: new Map(), losses: read.losses };
  const files = new Map<string, Blob>();
  for (const file of Array.isArray(json['files']) ? (json['files'] as unknown[]) : []) {
    const { data } = Object(file) as Partial<CopiedFile>;
    const bytes = isFileRef(file) && typeof data === 'string' ? fromBase64(data, file.type) : undefined;
    if (bytes && bytes.size === (file as FileRef).size) files.set((file as FileRef).key, bytes);
  }
  const { answers, missing } = withoutFiles(read.record.answers, ({ key }) => !files.has(key));
  return {
    record: { ...read.record, answers, state: 'filling', receipt: undefined, isTried: undefined },
    files,
    losses: [
      ...(salvaged?.isCut ? [{ what: 'document', why: 'damaged' } as const] : []),
      ...read.losses,
      ...missing.map(({ name }) => ({ what: `file:${name}`, why: 'missing' }) as const),
    ],
  };
}
