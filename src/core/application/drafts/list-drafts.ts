/** Finds what was begun earlier on this device, and deletes what is past its date. */
import { collectFiles } from '../answers.js';
import { parseRecord, type DraftRecord, type ReadError } from './draft-record.js';
import { listKeys, readItem, removeItem, type StorageLocation } from './storage.js';
import { repairJson } from '../../util/repair-json.js';
import { deleteFile, deleteOrphans } from './file-storage.js';

export interface StoredDraft {
  readonly record: DraftRecord;
  readonly location: StorageLocation;
  /** What could not be read. */
  readonly readErrors: readonly ReadError[];
}

/** One kept draft, by the name of its item. */
export function readDraft(location: StorageLocation, itemKey: string): StoredDraft | undefined {
  const repaired = repairJson(readItem(location, itemKey) ?? '');
  if (!repaired) return undefined;
  // Its name says whose it is, whatever has become of the rest.
  const [contest, key] = itemKey.split(':').slice(-2);
  const { record, readErrors } = parseRecord({ ...Object(repaired.json), contest, key }, Date.now());
  if (!record) return undefined;
  return {
    record,
    location,
    readErrors: repaired.isTruncated
      ? [...readErrors, { subject: 'document', reason: 'damaged' }]
      : readErrors,
  };
}

/**
 * The drafts of a contest that are kept on this device or in this tab, the latest first. Drafts of any contest that are past
 * their delete date are deleted, files too.
 */
export async function listDrafts(contest: string): Promise<readonly StoredDraft[]> {
  const drafts: StoredDraft[] = [];
  for (const location of ['session', 'local'] as const) {
    for (const itemKey of listKeys(location)) {
      const draft = readDraft(location, itemKey);
      if (!draft || draft.record.expires <= Date.now()) {
        const { key, answers } = draft?.record ?? { key: '', answers: {} };
        removeItem(location, itemKey);
        await Promise.all(collectFiles(answers).map(({ file }) => deleteFile(location, key, file.key)));
        continue;
      }
      if (draft.record.contest === contest) drafts.push(draft);
    }
  }
  await deleteOrphans((key) => listKeys('local').some((item) => item.endsWith(`:${key}`)));
  return drafts.sort((a, b) => b.record.changed - a.record.changed);
}
