import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTree, type Node } from 'jsonc-parser';
import { FeedDocument } from '../../../src/core/check/json-document.js';
import { validFeed, validRecord, checkJson } from '../../helpers/check.js';
import { seeded } from '../../helpers/fuzz.js';
import { check, fc } from '../../helpers/properties.js';

/** Text that is not valid JSON, where it breaks (line:column), and the message and help. */
const BROKEN: readonly [name: string, text: string, place: string, message: RegExp, help: RegExp][] = [
  ['nothing', '', '1:1', /is empty/, /sample feed/],
  ['white space', ' \n ', '2:2', /is empty/, /sample feed/],
  ['a web page', '<!doctype html>\n<html>', '1:1', /a web page, not a feed/, /address of the JSON file/],
  ['a comma before }', '{\n  "tilts": 1,\n}', '3:1', /comma before the closing “}”/, /Remove the comma/],
  ['a comma before ]', '[1,]', '1:4', /comma before the closing “]”/, /Remove the comma/],
  ['two commas', '{"a": 1,, "b": 2}', '1:9', /two commas in a row/, /Remove one of them/],
  ['no comma', '{\n  "a": "x"\n  "b": 2\n}', '2:11', /comma is missing/, /with a comma/],
  ['no colon', '{"a" 1}', '1:5', /colon is missing/, /"name": value/],
  ['curly quotation marks', '{"a": “x”}', '1:7', /starts with “/, /straight quotation marks/],
  ['Latvian quotation marks', '{„a“: 1}', '1:2', /starts with „/, /straight quotation marks/],
  ['single quotation marks', "{'a': 1}", '1:2', /starts with '/, /straight quotation marks/],
  ['a name without quotation marks', '{a: 1}', '1:2', /“a” is not valid JSON/, /in quotation marks/],
  ['a comment', '{\n  // later\n  "a": 1}', '2:3', /does not allow comments/, /Remove the comment/],
  ['True', '{"a": True}', '1:7', /does not allow “True”/, /true, false or null/],
  ['a number that starts with 0', '{"a": 01}', '1:8', /starts with 0/, /string: "01"/],
  ['a number with a comma', '{"a": 1,5}', '1:9', /field name should start/, /quotation marks/],
  ['a line break in a string', '{"a": "x\ny"}', '1:7', /not closed before the end of its line/, /\\n/],
  ['a tab in a string', '{"a": "x\ty"}', '1:7', /contains a tab/, /\\t/],
  ['a Windows path', '{"a": "C:\\dati"}', '1:7', /character that JSON does not allow/, /\\\\/],
  ['a missing end', '{"a": [1, 2', '1:12', /ends without a closing “]”/, /end of the file may be missing/],
  [
    'something after the end',
    '{"a": 1}\n{"b": 2}',
    '2:1',
    /Unexpected “{” after the end of the feed/,
    /too many/,
  ],
  ['a missing value', '{"a": }', '1:7', /value is missing/, /Put strings and field names/],
];

describe('a feed that is not valid JSON', () => {
  for (const [name, text, place, message, help] of BROKEN)
    it(`reports ${name}`, () => {
      const { errors, findings } = checkJson(text);
      assert.equal(errors, 1);
      const [finding] = findings;
      assert.equal(finding!.code, 'syntax');
      assert.equal(`${finding!.line}:${finding!.column}`, place);
      assert.match(finding!.message, message);
      assert.match(finding!.help!, help);
    });

  it('is reported exactly if a browser cannot parse it', () => {
    const random = seeded(7);
    const good = JSON.stringify(validFeed([validRecord()]), null, 1);
    let broken = 0;
    for (let turn = 0; turn < 2_000; turn++) {
      const at = random.below(good.length);
      const text =
        good.slice(0, at) +
        random.pick(['', ',', '"', '}', ']', ':', '0', '\\', '\t', '“', '-', '.', 'e']) +
        good.slice(at + random.below(3));
      const isParsed = ((): boolean => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      const isReported = checkJson(text).findings.some(({ code }) => code === 'syntax');
      assert.equal(isReported, !isParsed, text);
      if (isReported) broken++;
    }
    assert.ok(broken > 500, `${broken} broken`);
  });
});

describe('positions in a feed', () => {
  const document = new FeedDocument('{\r\n  "a": [1,\r\n    {"b": 2, "b": 3}]\r}\n');

  it('are lines and columns, whatever ends the lines', () => {
    assert.deepEqual(document.positionOf([]), { line: 1, column: 1 });
    assert.deepEqual(document.positionOf(['a', 0]), { line: 2, column: 9 });
    assert.equal(document.line(2), '  "a": [1,');
    assert.equal(document.line(4), '}');
  });

  it('are those of the last of several fields with one name, which is used', () => {
    assert.deepEqual(document.positionOf(['a', 1, 'b']), { line: 3, column: 19 });
    assert.deepEqual(document.positionOfName(['a', 1, 'b']), { line: 3, column: 14 });
    assert.deepEqual(document.duplicateFields(JSON.parse(document.text)), [
      { path: ['a', 1, 'b'], position: { line: 3, column: 6 } },
    ]);
  });

  it('are those of the object or list that should contain a missing value', () => {
    assert.deepEqual(document.positionOf(['a', 1, 'c', 'd']), { line: 3, column: 5 });
  });

  it('are found behind strings with quotation marks, brackets and backslashes in them', () => {
    const text =
      '{"a\\"": "]}\\\\", "\\u0062": [{}, [ ], "{\\"", -1.5e3, true ,null], "c": {"a": {"\\\\": 1}}}';
    const tricky = new FeedDocument(text);
    const at = (path: readonly (string | number)[]): string => text.slice(tricky.positionOf(path).column - 1);
    assert.match(at(['a"']), /^"\]/);
    assert.match(at(['b', 0]), /^\{\}, \[/);
    assert.match(at(['b', 2]), /^"\{/);
    assert.match(at(['b', 3]), /^-1\.5/);
    assert.match(at(['b', 5]), /^null/);
    assert.match(at(['c', 'a', '\\']), /^1\}/);
    assert.deepEqual(tricky.duplicateFields(JSON.parse(text)), []);
  });

  it('are those of a tree of the whole text, for any value and name in any feed', () => {
    check(
      fc.property(fc.json({ maxDepth: 5 }), fc.nat(4), (text, indent) => {
        const json: unknown = JSON.parse(text);
        const written = JSON.stringify(json, null, indent);
        const tree = parseTree(written);
        const any = new FeedDocument(written);
        const visit = (node: Node, path: readonly (string | number)[]): void => {
          assert.deepEqual(any.positionOf(path), any.position(node.offset));
          node.children?.forEach((child, index) => {
            if (node.type === 'array') return visit(child, [...path, index]);
            const [name, value] = child.children!;
            const own = [...path, name!.value as string];
            assert.deepEqual(any.positionOfName(own), any.position(name!.offset));
            visit(value!, own);
          });
        };
        visit(tree!, []);
        assert.deepEqual(any.duplicateFields(json), []);
      }),
    );
  });
});
