/** Checks a feed that it keeps up to date by patches. Runs in the worker, or in the page where there is none. */
import { checkFeed } from '../../core/check/check-feed.js';
import { withoutLine } from '../../core/check/report.js';
import { loadWording, type Wording } from '../../core/check/wording.js';
import { recordSchemas } from '../../core/feed/schema/schema.js';
import { toJson } from '../../core/util/natives.js';
import { applyPatch } from '../state/feed-patch.js';
import type { RawFeed } from '../state/feed-path.js';
import { recordsOf } from '../state/records.js';
import type { CheckAnswer, CheckRequest, DeskFinding } from './check.types.js';

/** Codes about the text of the file: the desk writes it. */
const ABOUT_TEXT = new Set(['syntax', 'duplicate-field']);

export class FeedChecker {
  #feed: RawFeed = {};

  async answer({ number, language, patch, now, only }: CheckRequest): Promise<CheckAnswer> {
    const feed = (this.#feed = applyPatch(this.#feed, patch));
    const wording = await loadWording(language);
    if (!only) return { number, findings: check(feed, now, wording) };
    const { list, index } = only;
    const others = Object.fromEntries(Object.keys(recordSchemas).map((name) => [name, []]));
    const record = recordsOf(feed, list)[index];
    const findings = check({ ...feed, ...others, [list]: [record] }, now, wording)
      .filter((each) => each.list === list)
      .map((each) => ({ ...each, index }));
    return { number, only, findings };
  }
}

const check = (feed: RawFeed, now: number, wording: Wording): DeskFinding[] =>
  checkFeed('', toJson(feed), now, { wording })
    .findings.filter(({ code }) => !ABOUT_TEXT.has(code))
    .map(({ line: _line, column: _column, ...finding }) => ({
      ...finding,
      message: withoutLine(finding),
    }));
