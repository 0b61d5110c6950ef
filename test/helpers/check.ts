/** Feeds as a webmaster writes them, checked on the tests' day. */
import { checkFeed } from '../../src/core/check/check-feed.js';
import type { Finding, Report } from '../../src/core/check/report.js';
import { feedOf, instrument, NOW } from './feeds.js';

export const checkJson = (feed: unknown): Report =>
  checkFeed('feed.json', typeof feed === 'string' ? feed : JSON.stringify(feed, null, 2), NOW);

/** A feed without problems: records in two languages, a contact, an area. */
export const validFeed = (records: readonly unknown[], change: object = {}): Record<string, unknown> =>
  feedOf(records, {
    publisher: {
      name: { lv: 'Novada dome', en: 'County council' },
      contact: { email: 'dome@novads.example' },
    },
    areas: [{ id: 'novads', name: { lv: 'Novads', en: 'County' } }],
    ...change,
  });

export const validRecord = (change: object = {}): Record<string, unknown> =>
  instrument('grants', { allYear: true, ...change });

/** What is said of one record, changed. */
export const findingsOf = (change: object): readonly Finding[] =>
  checkJson(validFeed([validRecord(change)])).findings;

/** `path code`, for short tables. */
export const codesOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ path, code }) => `${path} ${code}`);

/** The message and how to fix it, in one line. */
export const messageOf = ({ message, help }: Finding): string => [message, help].filter(Boolean).join(' ');
