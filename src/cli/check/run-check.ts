import { checkFeed } from '../../core/check/check-feed.js';
import { FeedDocument } from '../../core/check/json-document.js';
import { loadWording, type Wording } from '../../core/check/wording.js';
import { cliCheckMessages } from '../../core/i18n/generated/cli/check.js';
import type { Language } from '../../core/i18n/languages.js';
import { loadMessages } from '../../core/i18n/messages.js';
import { colored, formatReport, uncolored } from './format-report.js';
import { reportOf, type Report } from '../../core/check/report.js';
import { readEncoded } from './source.js';
import { SourceError } from './source-error.js';

export interface CheckResult {
  readonly report: Report;
  /** The report as text for a terminal. */
  readonly text: string;
}

/** The words of the report in a language, and those around it. */
export async function loadReportWording(language: Language): Promise<Wording> {
  await loadMessages(language, [cliCheckMessages]);
  return loadWording(language);
}

/** Reads and checks a feed. A feed that cannot be read is an error in the report, never an exception. */
export async function runCheck(
  feed: string,
  now: number,
  hasColours: boolean,
  language: Language = 'en',
): Promise<CheckResult> {
  const wording = await loadReportWording(language);
  const { source, report } = await readAndCheck(feed, now, wording);
  const document = new FeedDocument(source);
  const colorize = hasColours ? colored : uncolored;
  const text = formatReport(report, (line) => document.line(line), { colorize, language });
  return { report, text };
}

async function readAndCheck(
  feed: string,
  now: number,
  wording: Wording,
): Promise<{ source: string; report: Report }> {
  try {
    const { text, encoding } = await readEncoded(feed);
    return { source: text, report: checkFeed(feed, text, now, { encoding, wording }) };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { source: '', report: reportOf(feed, [error.findingIn(wording.msg)]) };
  }
}
