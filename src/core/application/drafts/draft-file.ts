/** A draft as a file that can be opened on another device: JSON with the chosen files inside. */
import { toJson } from '../../util/natives.js';
import { collectFiles, isFileRef, type FileRef } from '../answers.js';
import { fromBase64, toBase64 } from '../../util/base64.js';
import { parseRecord, withoutFiles, type DraftRecord, type ReadError } from './draft-record.js';
import { repairJson } from '../../util/repair-json.js';

const KIND = 'tilts-application';

interface ExportedFile extends FileRef {
  readonly data: string;
}

/** The text of the file. The files come last, so that a truncated file loses only them. */
export async function exportDraft(
  record: DraftRecord,
  readFile: (file: FileRef) => Promise<Blob | undefined>,
): Promise<string> {
  const files: ExportedFile[] = [];
  for (const { file } of collectFiles(record.answers)) {
    const bytes = await readFile(file);
    if (bytes) files.push({ ...file, data: await toBase64(bytes) });
  }
  const { state: _state, receipt: _receipt, wasAttempted: _wasAttempted, ...rest } = record;
  return toJson({ kind: KIND, ...rest, files }, 1);
}

export interface ImportedDraft {
  /** Undefined if the file is not a draft. */
  readonly record: DraftRecord | undefined;
  readonly files: ReadonlyMap<string, Blob>;
  /** What could not be read. */
  readonly readErrors: readonly ReadError[];
}

/** Reads a saved draft, including damaged ones and those of other versions. */
export async function importDraft(blob: Blob): Promise<ImportedDraft> {
  const repaired = repairJson(await blob.text());
  const json = Object(repaired?.json) as Record<string, unknown>;
  const parsed = json['kind'] === KIND ? parseRecord(json, Date.now()) : parseRecord(undefined, 0);
  if (!parsed.record) return { record: undefined, files: new Map(), readErrors: parsed.readErrors };
  const files = new Map<string, Blob>();
  for (const file of Array.isArray(json['files']) ? (json['files'] as unknown[]) : []) {
    const { data } = Object(file) as Partial<ExportedFile>;
    const bytes = isFileRef(file) && typeof data === 'string' ? fromBase64(data, file.type) : undefined;
    if (bytes && bytes.size === (file as FileRef).size) files.set((file as FileRef).key, bytes);
  }
  const { answers, missing } = withoutFiles(parsed.record.answers, ({ key }) => !files.has(key));
  return {
    record: { ...parsed.record, answers, state: 'editing', receipt: undefined, wasAttempted: undefined },
    files,
    readErrors: [
      ...(repaired?.isTruncated ? [{ subject: 'document', reason: 'damaged' } as const] : []),
      ...parsed.readErrors,
      ...missing.map(({ name }) => ({ subject: `file:${name}`, reason: 'missing' }) as const),
    ],
  };
}
