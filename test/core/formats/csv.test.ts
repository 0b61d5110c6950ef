import { expect } from '@open-wc/testing';
import { separatorFor, toCsv, type Separator } from '../../../src/core/formats/csv.js';

const BOM = '\ufeff';

/** A strict reader of RFC 4180: CRLF after every record, quotes only around whole cells. */
function parse(text: string, separator: Separator): string[][] {
  if (!text.startsWith(BOM)) throw new Error('no byte order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('open quote');
        if (text[at] === '"') at += 1;
        value += text[at];
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n'; at += 1) {
        if (text[at] === '"') throw new Error(`stray quote at ${at}`);
        value += text[at];
      }
    }
    row.push(value);
    if (text[at] === separator) {
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else {
      throw new Error(`no separator or CRLF at ${at}`);
    }
  }
  if (row.length) throw new Error('last record without CRLF');
  return rows;
}

/** The one cell of a file of one cell, unquoted. */
const cell = (value: string | number | undefined, separator: Separator = ';'): string =>
  parse(toCsv([[value]], { separator }), separator)[0]![0]!;

describe('separatorFor', () => {
  for (const [language, separator] of [
    ['lv', ';'],
    ['lt', ';'],
    ['et', ';'],
    ['lv-LV', ';'],
    ['en', ','],
    ['en-GB', ','],
    ['EN', ','],
    ['enm', ';'],
    ['ru', ';'],
  ] as const) {
    it(`${language}: ${separator}`, () => expect(separatorFor(language)).to.equal(separator));
  }
});

describe('toCsv', () => {
  for (const separator of [';', ','] as const) {
    it(`writes texts that a reader restores, separator ${separator}`, () => {
      const rows = [
        ['Nosaukums', 'Summa', 'Piezīme'],
        ['a;b', 'a,b', 'a\tb'],
        ['say "hi"', '"', '""'],
        ['two\nlines', 'two\r\nlines', 'two\rlines'],
        ['', ' spaces ', "it's"],
        ['Šķūņa žēlastība', 'õäöü', '😀'],
        ['a=b', '1-2', 'me@example.lv'],
      ];
      expect(parse(toCsv(rows, { separator }), separator)).to.deep.equal(rows);
    });
    it(`keeps rows of different lengths and empty rows, separator ${separator}`, () => {
      expect(toCsv([['a', undefined, 'c'], [undefined], ['d']], { separator })).to.equal(
        `${BOM}a${separator}${separator}c\r\n\r\nd\r\n`,
      );
      expect(toCsv([], { separator })).to.equal(BOM);
    });
    it(`quotes both separators, for readers that split at either, separator ${separator}`, () => {
      expect(toCsv([['a;b', 'c,d', 'e\tf', 'g']], { separator })).to.equal(
        `${BOM}${['"a;b"', '"c,d"', '"e\tf"', 'g'].join(separator)}\r\n`,
      );
    });
  }

  describe('formulas', () => {
    const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];
    const BEFORE = [
      '',
      ' ',
      '   ',
      '\u00a0',
      '\u3000',
      '\t',
      '\r',
      '\n',
      '\u0000',
      '\u200b',
      '\ufeff',
      ' \u200b ',
    ];
    for (const sign of SIGNS) {
      for (const before of BEFORE) {
        it(`makes ${JSON.stringify(before + sign)} harmless`, () => {
          const text = `${before}${sign}HYPERLINK("https://example.org";"x")`;
          expect(cell(text)).to.equal(`'${text}`);
          expect(cell(text, ',')).to.equal(`'${text}`);
        });
      }
    }
    for (const text of [
      '\tx',
      '\rx',
      '\nx',
      '\t',
      '=',
      '-',
      '+371-67012345',
      '+371 67012345+A1',
      '-5-A1',
      '-12,5%',
      '+',
      "=cmd|' /C calc'!A0",
    ]) {
      it(`makes ${JSON.stringify(text)} harmless`, () => expect(cell(text)).to.equal(`'${text}`));
    }
    // A telephone number stays one that can be called.
    for (const text of ['+371 67012345', '+37167012345', '-5', '-12,5']) {
      it(`leaves ${JSON.stringify(text)} alone: a number can do nothing`, () =>
        expect(cell(text, ',').replace(/"/g, '')).to.equal(text));
    }
    for (const text of ['a=1', '5-7', ' a', '67012345', "'=1", '–5', '(+371)', '"=1"', '.=', '']) {
      it(`leaves ${JSON.stringify(text)} alone`, () => expect(cell(text)).to.equal(text));
    }
  });

  describe('numbers', () => {
    for (const [value, semicolon, comma] of [
      [0, '0', '0'],
      [-5, '-5', '-5'],
      [1500, '1500', '1500'],
      [1.5, '1,5', '1.5'],
      [-1234.25, '-1234,25', '-1234.25'],
      [1e21, '1e+21', '1e+21'],
      [NaN, '', ''],
      [-Infinity, '', ''],
      [undefined, '', ''],
    ] as const) {
      it(`writes ${value}`, () => {
        expect(cell(value, ';')).to.equal(semicolon);
        expect(cell(value, ',')).to.equal(comma);
      });
    }
  });
});
