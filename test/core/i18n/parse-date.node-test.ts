import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateOfSerial, parseTypedDate } from '../../../src/core/i18n/parse-date.js';

describe('dates as people write them', () => {
  for (const text of [
    ...[
      '2026-12-31',
      '2026.12.31',
      '2026.12.31.',
      '31.12.2026',
      '31.12.2026.',
      '31. 12. 2026.',
      '31/12/2026',
    ],
    ...['12/31/2026', '2026. gada 31. decembris', '2026. gada 31. decembrī', '31. decembris 2026'],
    ...['2026 m. gruodžio 31 d.', '31. detsember 2026', '31. detsembril 2026', '31 December 2026'],
    ...['December 31, 2026', '31 Dec 2026', '31.12.2026 g.', '\u200e31.12.2026', ' 31.12.2026 '],
  ])
    it(text, () => assert.deepEqual(parseTypedDate(text), { value: '2026-12-31' }));

  for (const text of [
    ...['2026-12-31T16:00', '2026-12-31 16:00', '31.12.2026. plkst. 16.00', '31.12.2026 16:00'],
    ...[
      '2026. gada 31. decembris, plkst. 16:00',
      '31. detsember 2026 kell 16.00',
      '31 December 2026, 16:00:00',
    ],
  ])
    it(text, () => assert.deepEqual(parseTypedDate(text), { value: '2026-12-31T16:00' }));

  it('asks about a day that can be a month', () => {
    assert.deepEqual(parseTypedDate('03/04/2026'), { either: ['2026-04-03', '2026-03-04'] });
    assert.deepEqual(parseTypedDate('03/04/2026 9:30'), {
      either: ['2026-04-03T09:30', '2026-03-04T09:30'],
    });
    assert.deepEqual(parseTypedDate('04/04/2026'), { value: '2026-04-04' });
  });

  for (const text of ['', 'soon', '31.12.26', '2026', '31.02.2026', '2026-13-01', '16:00', 'no 2026', '1.5'])
    it(`does not guess “${text}”`, () => assert.equal(parseTypedDate(text), undefined));

  it('reads the days of a spreadsheet', () => {
    assert.equal(dateOfSerial(46_387), '2026-12-31');
    assert.equal(dateOfSerial(46_387 + 2 / 3), '2026-12-31T16:00');
    assert.equal(dateOfSerial(2026), undefined);
  });
});
