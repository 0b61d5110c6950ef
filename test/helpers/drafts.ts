/** Drafts of an application on a clock of the test; after each test they are closed and everything stored is cleared. */
import type { FileRef } from '../../src/core/application/answers.js';
import { Draft } from '../../src/core/application/drafts/draft.js';
import type { DraftRecord } from '../../src/core/application/drafts/draft-record.js';
import { listDrafts } from '../../src/core/application/drafts/list-drafts.js';
import { clearDrafts } from './storage.js';

export const DAY = 86_400_000;
export const CONTEST = 'ideas';
export const RECEIPT = { reference: '2026-1', received: '2026-11-22T09:00:00Z' };

export const pdf = (): File => new File(['plan'], 'plāns.pdf', { type: 'application/pdf' });

export interface Drafts {
  /** Epoch milliseconds, which `Date.now` returns. */
  readonly clock: { now: number };
  begin(closes?: number): Draft;
  /** What a person who returns finds. */
  comeBack(): Promise<Draft | undefined>;
}

export function useDrafts(): Drafts {
  const drafts: Draft[] = [];
  const realNow = Date.now;
  const clock = { now: 0 };
  beforeEach(() => {
    clock.now = Date.UTC(2026, 10, 22, 9);
    Date.now = () => clock.now;
  });
  afterEach(async () => {
    drafts.splice(0).forEach((draft) => draft.close());
    Date.now = realNow;
    await clearDrafts();
  });
  return {
    clock,
    begin(closes) {
      const draft = Draft.start(CONTEST, { closes });
      drafts.push(draft);
      return draft;
    },
    async comeBack() {
      const [found] = await listDrafts(CONTEST);
      if (!found) return undefined;
      const draft = new Draft(found.record, found.location);
      drafts.push(draft);
      return draft;
    },
  };
}

/** The names of the stored drafts. */
export const storedDraftNames = (storage: Storage = localStorage): string[] =>
  Object.keys(storage).filter((name) => name.startsWith('tilts:'));

/** The one draft stored on the device. */
export const storedDraft = (): DraftRecord =>
  JSON.parse(localStorage.getItem(storedDraftNames()[0]!)!) as DraftRecord;

export const fileText = async (draft: Draft, file: FileRef): Promise<string | undefined> =>
  (await draft.files.read(file))?.text();

/** Counts the events of a type from now on. */
export function countEvents(draft: Draft, type: string): { count: number } {
  const seen = { count: 0 };
  draft.addEventListener(type, () => seen.count++);
  return seen;
}
