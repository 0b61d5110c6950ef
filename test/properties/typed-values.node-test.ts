/** Whatever is typed: numbers, dates, telephone numbers and addresses are read or refused, never more. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toPlainText } from '../../src/core/application/coerce-answer.js';
import { isAnswerValue } from '../../src/core/application/answers.js';
import { QUESTION_TYPES } from '../../src/core/feed/enums/contests.js';
import { validateField } from '../../src/core/application/validation/validate-field.js';
import { dateOfSerial, parseTypedDate } from '../../src/core/i18n/parse-date.js';
import {
  bothReadings,
  parseAmount,
  parseNumber,
  parseTypedNumber,
} from '../../src/core/i18n/parse-number.js';
import { anyJson, anyText, check, fc } from '../helpers/properties.js';

const TODAY = '2026-11-22';

/** What separates digits, and what stands around numbers and dates. */
const anyFigures = fc
  .array(
    fc.oneof(
      fc.nat(99_999).map(String),
      fc.constantFrom(..."0123456789.,'’ -–−+/:%€TZ"),
      fc.constantFrom('\u00a0', '\u202f', '\u200e', ' EUR', 'eiro', 'eurot', 'plkst. ', 'gada', ' d.', 'm. '),
      fc.constantFrom('janvāris', 'gruodžio', 'detsember', 'May', 'T', '00', '31', '2026', '29.02.2024'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const anyInput = fc.oneof(anyFigures, anyText());
/** Real dates from 1900 on. */
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toISOString().startsWith(text);
const isMoment = (text: string): boolean =>
  isDay(text.slice(0, 10)) && /^(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/.test(text.slice(10));

describe('a number as it is typed', () => {
  it('is read or refused', () => {
    check(
      fc.property(anyInput, (text) => {
        const typed = parseTypedNumber(text);
        if (!typed) return assert.equal(parseNumber(text), undefined);
        assert.ok(Number.isFinite(typed.value) && Number.isFinite(typed.asDecimal ?? 0));
        const amount = parseAmount(text);
        if (amount !== undefined) assert.equal(amount, Number(amount.toFixed(2)));
        if (typed.asDecimal === undefined) return;
        for (const mark of [',', '.']) {
          const [whole, decimal] = bothReadings(typed, mark);
          assert.deepEqual([parseNumber(whole), parseNumber(decimal)], [typed.value, typed.asDecimal]);
        }
      }),
      1000,
    );
  });

  it('is what each of the languages writes', () => {
    const anyNumber = fc.tuple(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.constantFrom(1, 10, 100),
    );
    check(
      fc.property(anyNumber, fc.constantFrom('lv', 'lt', 'et', 'en'), ([digits, by], language) => {
        const value = digits / by;
        const typed = parseTypedNumber(value.toLocaleString(language, { maximumFractionDigits: 2 }));
        // In English 1,200 can also be 1.2: then it is asked about.
        assert.ok(typed && typed.value === value, `${typed?.value}`);
      }),
      500,
    );
  });
});

describe('a date as it is typed', () => {
  it('is a day of the calendar, or refused', () => {
    check(
      fc.property(anyInput, (text) => {
        const typed = parseTypedDate(text);
        if (typed)
          for (const each of 'value' in typed ? [typed.value] : typed.either) assert.ok(isMoment(each), each);
      }),
      1000,
    );
  });

  it('is what each of the languages writes', () => {
    const styles = ['short', 'medium', 'long'] as const;
    check(
      fc.property(
        anyDay,
        fc.constantFrom('lv', 'lt', 'et', 'en-GB'),
        fc.constantFrom(...styles),
        (day, language, dateStyle) => {
          // Two digits of a year may be of any century.
          if (dateStyle === 'short' && language !== 'lt' && language !== 'en-GB') return;
          const text = new Date(`${day}T00:00Z`).toLocaleDateString(language, { dateStyle, timeZone: 'UTC' });
          const typed = parseTypedDate(text);
          assert.ok(typed, text);
          assert.ok('value' in typed ? typed.value === day : typed.either.includes(day), text);
        },
      ),
      500,
    );
  });

  it('of a spreadsheet is a day or a moment', () => {
    check(
      fc.property(fc.double(), (serial) => {
        const date = dateOfSerial(serial);
        if (date !== undefined) assert.ok(isMoment(date), date);
      }),
    );
    check(
      fc.property(fc.double({ min: 36_526, max: 73_050, noNaN: true }), (serial) => {
        const date = dateOfSerial(serial);
        assert.ok(date && isMoment(date), date);
      }),
      500,
    );
  });
});

describe('an answer of any kind', () => {
  const anyField = fc.record({
    id: fc.constant('x'),
    type: fc.constantFrom(...QUESTION_TYPES, 'year' as const, 'month' as const),
    required: fc.boolean(),
  });

  it('is accepted or refused', () => {
    check(
      fc.property(
        anyField,
        fc.oneof(
          anyInput,
          anyJson.filter((value) => isAnswerValue(value)),
        ),
        (field, value) => {
          const violation = validateField(field, value, TODAY);
          if (violation) assert.ok(violation.code);
        },
      ),
      1000,
    );
  });

  it('is an address or a number to call only if it can be one', () => {
    const near = fc
      .array(
        fc.oneof(
          fc.constantFrom(...['@', '.', '-', '+', '..', ' ', '\n', '\u200b', '(', ')']),
          fc.string({ maxLength: 6 }),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    check(
      fc.property(fc.oneof(near, anyInput), (text) => {
        const isFine = (type: 'email' | 'phone' | 'link') =>
          text.trim() !== '' && !validateField({ id: 'x', type }, text, TODAY);
        if (isFine('email'))
          assert.match(toPlainText('email', text), /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/);
        if (isFine('phone')) assert.match(toPlainText('phone', text), /^(\(?\+?|\+\()\d[\d ()/.-]+$/);
        if (isFine('link')) assert.match(new URL(toPlainText('link', text)).protocol, /^https?:$/);
      }),
      2000,
    );
  });

  it('is looked at quickly, however long it is', () => {
    check(
      fc.property(
        fc.oneof(anyInput, fc.constantFrom('1 ', 'a.', 'a-', '@', 'a@b', '1.', ' ', '\u200b')),
        anyField,
        (part, field) => {
          const text = part.repeat(Math.ceil(100_000 / (part.length || 1)));
          const start = performance.now();
          parseTypedNumber(text);
          parseTypedDate(text);
          validateField(field, text, TODAY);
          assert.ok(performance.now() - start < 1_000, `${Math.round(performance.now() - start)} ms`);
        },
      ),
      60,
    );
  });
});
