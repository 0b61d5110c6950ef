import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatReport } from '../../../src/cli/check/format-report.js';
import { validFeed, validRecord, checkJson } from '../../helpers/check.js';

const print = (feed: unknown): string => {
  const text = typeof feed === 'string' ? feed : JSON.stringify(feed, null, 2);
  return formatReport(checkJson(text), (number) => text.split('\n')[number - 1]!);
};

describe('the printed report', () => {
  it('says that there are no problems', () => {
    assert.equal(print(validFeed([validRecord()])), 'feed.json\n\n✓ No problems in 1 instrument.');
  });

  it('shows the location, the problem and the fix', () => {
    const printed = print(
      validFeed([validRecord({ rounds: [{}, { closes: '4.12.2026' }], updated: '2025-01-01' })]),
    );
    assert.equal(
      printed,
      `feed.json

✗ error date  line 40, column 21 · instruments 1 “grants” · rounds 2 › closes
  “4.12.2026” is not a valid date.
  → Write "2026-12-04". Use YYYY-MM-DD, or YYYY-MM-DDTHH:MM with a time in the publisher’s time zone.

! warning outdated  line 43, column 18 · instruments 1 “grants” · updated
  “updated” is 2025-01-01, more than a year ago.
  → Review the content and update the date.

1 error and 1 warning in 1 instrument. 1 record is not shown until fixed.`,
    );
  });

  it('calls a field by its title where its name does not say it', () => {
    const printed = print(
      validFeed([
        validRecord({ amount: { coFundingPercent: 120 }, legalBasis: [{ title: '' }], steps: [{ lv: 7 }] }),
      ]),
    );
    assert.match(printed, /amount › coFundingPercent \(Own contribution, %\)\n/);
    assert.match(printed, /legalBasis 1 › title\n/);
    assert.match(printed, /steps 1 › lv\n/);
  });

  it('points to the syntax error in its line, however long the line is', () => {
    const [, , line, caret] = print('{\n\t"tilts": 1,\n}').split('\n');
    assert.equal(line, '✗ error syntax  line 3, column 1');
    assert.equal(caret, '  3 | }');
    const long = `{"a": "${'x'.repeat(500)}" "b": 1}`;
    const [, , , shown, below] = print(long).split('\n') as [string, string, string, string, string];
    assert.ok(shown.length <= '  1 | '.length + 120, `${shown.length} characters`);
    assert.equal(shown.slice(0, below.indexOf('^')).at(-1), '"');
  });

  it('shows ten problems of a type and counts the others', () => {
    const records = Array.from({ length: 14 }, (_, at) =>
      validRecord({ id: `g${at}`, supportType: 'grants' }),
    );
    const printed = print(validFeed(records));
    assert.equal(printed.match(/✗ error unknown-value/g)?.length, 10);
    assert.match(printed, /… and 4 more of “unknown-value”; use --json to see all of them\./);
    assert.match(printed, /14 errors in 14 instruments\. 14 records are not shown/);
  });

  it('says when nothing from the feed can be shown', () => {
    assert.match(print({ ...validFeed([]), instrumentss: [] }), /Nothing from this feed can be shown/);
  });
});
