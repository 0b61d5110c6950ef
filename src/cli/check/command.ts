import { checkFeed } from './check.js';
import { FeedDocument } from './document.js';
import { coloured, plain, printReport } from './print.js';
import { reportOf, type Report } from './report.js';
import { readSource, SourceError } from './source.js';

export interface Checked {
  readonly report: Report;
  /** The report in words, for a terminal. */
  readonly words: string;
}

/** Reads and checks a feed; a feed that cannot be read is an error of the report, never an exception. */
export async function check(feed: string, now: number, hasColours: boolean): Promise<Checked> {
  const { text, report } = await readAndCheck(feed, now);
  const document = new FeedDocument(text);
  const words = printReport(report, (line) => document.line(line), hasColours ? coloured : plain);
  return { report, words };
}

async function readAndCheck(feed: string, now: number): Promise<{ text: string; report: Report }> {
  try {
    const text = await readSource(feed);
    return { text, report: checkFeed(feed, text, now) };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { text: '', report: reportOf(feed, [error.finding]) };
  }
}
