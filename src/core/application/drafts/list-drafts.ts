/** Finds the drafts on this device, and deletes expired ones. */
import { collectFiles } from '../answers.js';
import { parseRecord, type DraftRecord, type ReadError } from './draft-record.js';
import { readItem, removeItem, type StorageLocation } from '../../util/storage.js';
import { listDraftKeys } from './draft-key.js';
import { repairJson } from '../../util/repair-json.js';
import { deleteFile, deleteOrphans } from './file-storage.js';

export interface StoredDraft {
  readonly record: DraftRecord;
  readonly location: StorageLocation;
  /** What could not be read. */
  readonly readErrors: readonly ReadError[];
}

/** One stored draft, by its storage key. */
export function readDraft(location: StorageLocation, itemKey: string): StoredDraft | undefined {
  const repaired = repairJson(readItem(location, itemKey) ?? '');
  if (!repaired) return undefined;
  // The key identifies the draft, even if the record is damaged.
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
 * The drafts of a contest that are stored on this device or in this tab, the latest first. Expired drafts of all
 * contests are deleted, with their files.
 */
export async function listDrafts(contest: string): Promise<readonly StoredDraft[]> {
  const drafts: StoredDraft[] = [];
  for (const location of ['session', 'local'] as const) {
    for (const itemKey of listDraftKeys(location)) {
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
  await deleteOrphans((key) => listDraftKeys('local').some((item) => item.endsWith(`:${key}`)));
  return drafts.sort((a, b) => b.record.changed - a.record.changed);
}
