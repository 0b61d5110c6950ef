/** Finds what was begun earlier on this device, and deletes what is past its date. */
import { filesIn } from '../answers.js';
import { readRecord, type DraftRecord, type Loss } from './draft-record.js';
import { itemsIn, readItem, removeItem, type Place } from './storage.js';
import { salvage } from '../../util/repair-json.js';
import { dropFile, dropOrphans } from './file-storage.js';

export interface FoundDraft {
  readonly record: DraftRecord;
  readonly place: Place;
  /** What could not be read. */
  readonly losses: readonly Loss[];
}

/** One kept draft, by the name of its item. */
export function readDraft(place: Place, item: string): FoundDraft | undefined {
  const salvaged = salvage(readItem(place, item) ?? '');
  if (!salvaged) return undefined;
  // Its name says whose it is, whatever has become of the rest.
  const [contest, key] = item.split(':').slice(-2);
  const { record, losses } = readRecord({ ...Object(salvaged.json), contest, key }, Date.now());
  if (!record) return undefined;
  return {
    record,
    place,
    losses: salvaged.isCut ? [...losses, { what: 'document', why: 'damaged' }] : losses,
  };
}

/**
 * The drafts of a contest that are kept on this device or in this tab, the latest first. Drafts of any contest that are past
 * their delete date are deleted, files too.
 */
export async function findDrafts(contest: string): Promise<readonly FoundDraft[]> {
  const found: FoundDraft[] = [];
  for (const place of ['tab', 'device'] as const) {
    for (const item of itemsIn(place)) {
      const draft = readDraft(place, item);
      if (!draft || draft.record.expires <= Date.now()) {
        const { key, answers } = draft?.record ?? { key: '', answers: {} };
        removeItem(place, item);
        await Promise.all(filesIn(answers).map(({ file }) => dropFile(place, key, file.key)));
        continue;
      }
      if (draft.record.contest === contest) found.push(draft);
    }
  }
  await dropOrphans((key) => itemsIn('device').some((item) => item.endsWith(`:${key}`)));
  return found.sort((a, b) => b.record.changed - a.record.changed);
}
