/** The keys of drafts in the browser’s storage. */
import { listKeys, type StorageLocation } from '../../util/storage.js';

const PREFIX = 'tilts:draft:';

/** The storage key of a draft. */
export const storageKey = (contest: string, key: string): string => `${PREFIX}${contest}:${key}`;

/** The storage keys of all drafts, or of one contest’s. */
export const listDraftKeys = (location: StorageLocation, contest?: string): readonly string[] =>
  listKeys(location, contest === undefined ? PREFIX : storageKey(contest, ''));
