import { checkFeed } from '../../core/check/check-feed.js';
import { FeedDocument } from '../../core/check/json-document.js';
import { colored, formatReport, uncolored } from './format-report.js';
import { reportOf, type Report } from '../../core/check/report.js';
import { readEncoded, SourceError } from './source.js';

export interface CheckResult {
  readonly report: Report;
  /** The report as text for a terminal. */
  readonly text: string;
}

/** Reads and checks a feed. A feed that cannot be read is an error in the report, never an exception. */
export async function runCheck(feed: string, now: number, hasColours: boolean): Promise<CheckResult> {
  const { source, report } = await readAndCheck(feed, now);
  const document = new FeedDocument(source);
  const text = formatReport(report, (line) => document.line(line), hasColours ? colored : uncolored);
  return { report, text };
}

async function readAndCheck(feed: string, now: number): Promise<{ source: string; report: Report }> {
  try {
    const { text, encoding } = await readEncoded(feed);
    return { source: text, report: checkFeed(feed, text, now, encoding) };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { source: '', report: reportOf(feed, [error.finding]) };
  }
}
