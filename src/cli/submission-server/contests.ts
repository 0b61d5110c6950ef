/** The contests of the feed, as the officer’s side needs them. */
import type { Contest, Envelope } from '../../core/feed/schema/schema.js';
import { parseEnvelope, parseRecord } from '../../core/feed/parse.js';

export interface ContestBook {
  readonly envelope: Envelope;
  /** By id; those that are valid. */
  readonly contests: ReadonlyMap<string, Contest>;
}

/** @throws {FeedError} if the envelope is invalid */
export function readContests(feed: unknown): ContestBook {
  const envelope = parseEnvelope(feed);
  const contests = new Map<string, Contest>();
  (envelope.contests ?? []).forEach((raw, index) => {
    const result = parseRecord('contests', raw, index);
    if ('record' in result) contests.set(result.record.id, result.record);
  });
  return { envelope, contests };
}
