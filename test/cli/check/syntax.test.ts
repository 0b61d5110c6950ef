import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedDocument } from '../../../src/cli/check/document.js';
import { goodFeed, goodRecord, reportOn } from '../../helpers/checked.js';
import { seeded } from '../../helpers/random.js';

/** A text that is no JSON, where it breaks (line:column) and what is said. */
const BROKEN: readonly [name: string, text: string, place: string, message: RegExp, help: RegExp][] = [
  ['nothing', '', '1:1', /is empty/, /sample feed/],
  ['white space', ' \n ', '2:2', /is empty/, /sample feed/],
  ['a web page', '<!doctype html>\n<html>', '1:1', /a web page, not a feed/, /address of the JSON file/],
  ['a comma before }', '{\n  "tilts": 1,\n}', '3:1', /comma before the closing “}”/, /Take the comma away/],
  ['a comma before ]', '[1,]', '1:4', /comma before the closing “]”/, /Take the comma away/],
  ['two commas', '{"a": 1,, "b": 2}', '1:9', /two commas in a row/, /one of them away/],
  ['no comma', '{\n  "a": "x"\n  "b": 2\n}', '2:11', /comma is missing/, /parted by a comma/],
  ['no colon', '{"a" 1}', '1:5', /colon is missing/, /"name": value/],
  ['bent quotation marks', '{"a": “x”}', '1:7', /begins with “/, /straight quotation marks/],
  ['Latvian quotation marks', '{„a“: 1}', '1:2', /begins with „/, /straight quotation marks/],
  ['single quotation marks', "{'a': 1}", '1:2', /begins with '/, /straight quotation marks/],
  ['a name without quotation marks', '{a: 1}', '1:2', /“a” is not JSON/, /stand in quotation marks/],
  ['a comment', '{\n  // later\n  "a": 1}', '2:3', /no comments/, /Take the comment out/],
  ['True', '{"a": True}', '1:7', /“True” is not written so/, /true, false or null/],
  ['a number that begins with 0', '{"a": 01}', '1:8', /begins with 0/, /text: "01"/],
  ['a number with a comma', '{"a": 1,5}', '1:9', /name of a field should begin/, /quotation marks/],
  ['a line break in a text', '{"a": "x\ny"}', '1:7', /not closed before its line ends/, /\\n/],
  ['a tabulator in a text', '{"a": "x\ty"}', '1:7', /tabulator/, /\\t/],
  ['a Windows path', '{"a": "C:\\dati"}', '1:7', /letter that JSON does not know/, /\\\\/],
  ['a lost end', '{"a": [1, 2', '1:12', /ends before a closing “]”/, /end of the file may be lost/],
  ['something after the end', '{"a": 1}\n{"b": 2}', '2:1', /After the end of the feed comes “{”/, /too many/],
  ['a missing value', '{"a": }', '1:7', /a value is missing/, /Texts and names/],
];

describe('a feed that is no JSON', () => {
  for (const [name, text, place, message, help] of BROKEN)
    it(`names ${name}`, () => {
      const { errors, findings } = reportOn(text);
      assert.equal(errors, 1);
      const [finding] = findings;
      assert.equal(finding!.code, 'syntax');
      assert.equal(`${finding!.line}:${finding!.column}`, place);
      assert.match(finding!.message, message);
      assert.match(finding!.help!, help);
    });

  it('is what a browser cannot read, and nothing else is', () => {
    const random = seeded(7);
    const good = JSON.stringify(goodFeed([goodRecord()]), null, 1);
    let broken = 0;
    for (let turn = 0; turn < 2_000; turn++) {
      const at = random.below(good.length);
      const text =
        good.slice(0, at) +
        random.pick(['', ',', '"', '}', ']', ':', '0', '\\', '\t', '“', '-', '.', 'e']) +
        good.slice(at + random.below(3));
      const isRead = ((): boolean => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      const isNamed = reportOn(text).findings.some(({ code }) => code === 'syntax');
      assert.equal(isNamed, !isRead, text);
      if (isNamed) broken++;
    }
    assert.ok(broken > 500, `${broken} broken`);
  });
});

describe('places of a feed', () => {
  const document = new FeedDocument('{\r\n  "a": [1,\r\n    {"b": 2, "b": 3}]\r}\n');

  it('are lines and columns, whatever ends the lines', () => {
    assert.deepEqual(document.positionOf([]), { line: 1, column: 1 });
    assert.deepEqual(document.positionOf(['a', 0]), { line: 2, column: 9 });
    assert.equal(document.line(2), '  "a": [1,');
    assert.equal(document.line(4), '}');
  });

  it('are those of the last field of a name, which counts', () => {
    assert.deepEqual(document.positionOf(['a', 1, 'b']), { line: 3, column: 19 });
    assert.deepEqual(document.positionOfName(['a', 1, 'b']), { line: 3, column: 14 });
    assert.deepEqual(
      [...document.duplicateFields()],
      [{ path: ['a', 1, 'b'], position: { line: 3, column: 6 } }],
    );
  });

  it('are those of what should hold a missing value', () => {
    assert.deepEqual(document.positionOf(['a', 1, 'c', 'd']), { line: 3, column: 5 });
  });
});
