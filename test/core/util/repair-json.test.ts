import { expect } from '@open-wc/testing';
import { repairJson } from '../../../src/core/util/repair-json.js';

const WHOLE = {
  version: 1,
  text: 'quotes \\" and } and , and \\\\',
  list: [1, { deep: 'ā', more: [true, null] }, 'last'],
  number: -1.5e3,
};

describe('repairJson', () => {
  it('reads a complete text', () => {
    expect(repairJson(JSON.stringify(WHOLE))).to.deep.equal({ json: WHOLE, isTruncated: false });
    expect(repairJson('\ufeff{"a": 1}')).to.deep.equal({ json: { a: 1 }, isTruncated: false });
  });

  it('keeps everything before the end of a truncated text', () => {
    const text = JSON.stringify(WHOLE, null, 1);
    let before = -1;
    for (let end = 1; end < text.length; end++) {
      const found = repairJson(text.slice(0, end));
      expect(found?.isTruncated, text.slice(0, end)).to.equal(true);
      const json = found?.json as Record<string, unknown>;
      for (const [name, value] of Object.entries(json))
        if (name !== 'list') expect(value).to.equal((WHOLE as Record<string, unknown>)[name]);
      // Never less than a shorter text gave.
      const size = JSON.stringify(json).length;
      expect(size).to.be.at.least(before);
      before = size;
    }
    // A number at the cut may have gone on.
    const { number: _, ...rest } = WHOLE;
    expect(repairJson(text.slice(0, -1))?.json).to.deep.equal(rest);
  });

  for (const [text, json] of [
    ['{"a": 1} and more', { a: 1 }],
    ['{"a": 1, "b": truu, "c": 3}', { a: 1 }],
    ['{"a": 1, "b": [2}', { a: 1 }],
    ['[1, 2', [1]],
    ['{"a":[1,{"b":"x"},{"c":"br', { a: [1, { b: 'x' }] }],
    ['{"a":"x","b":tr', { a: 'x' }],
    ['{"a":"q\\"}","b":"', { a: 'q"}' }],
    ['{"a":', {}],
  ] as const) {
    it(`reads ${text} as far as possible`, () =>
      expect(repairJson(text)).to.deep.equal({ json, isTruncated: true }));
  }
  it('finds damage far from the end', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => ({ id: at, text: `“${at}” \\ {[,` }));
    const text = JSON.stringify({ rows }).replace('"id":400,', '"id":4OO,');
    expect(repairJson(text)).to.deep.equal({ json: { rows: rows.slice(0, 400) }, isTruncated: true });
  });

  for (const text of ['', 'no', '"half a text', '}', '<!doctype html>']) {
    it(`gives up on ${JSON.stringify(text)}`, () => expect(repairJson(text)).to.equal(undefined));
  }
});
