import { expect } from '@open-wc/testing';
import { contentLine, escapeText } from '../../../src/core/formats/content-line.js';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('escapeText', () => {
  for (const [text, escaped] of [
    ['Zupa', 'Zupa'],
    ['a, b; c\\d', 'a\\, b\\; c\\\\d'],
    ['a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['a: "b"', 'a: "b"'],
    ['', ''],
  ] as const)
    it(`writes ${JSON.stringify(text)} as ${escaped}`, () => expect(escapeText(text)).to.equal(escaped));
});

describe('contentLine', () => {
  for (const [name, value] of [
    ['letters of one octet', 'a'.repeat(300)],
    ['letters of two octets', 'ā'.repeat(300)],
    ['letters of three octets', '–'.repeat(300)],
    ['letters of four octets', '🍲'.repeat(100)],
    ['a mixture', 'aā–🍲'.repeat(60)],
  ] as const)
    it(`folds ${name} after at most 75 octets, never inside one`, () => {
      const lines = contentLine('NOTE', value).split('\r\n');
      expect(lines.length).to.be.above(3);
      for (const line of lines) expect(bytes(line)).to.be.at.most(75);
      for (const line of lines.slice(0, -1)) expect(bytes(line)).to.be.above(71);
      expect(lines.map((line, at) => (at ? line.slice(1) : line)).join('')).to.equal(`NOTE:${value}`);
    });

  for (const length of [70, 71])
    it(`folds ${length + 5} octets ${length > 70 ? 'once' : 'not at all'}`, () => {
      expect(contentLine('NOTE', 'a'.repeat(length)).split('\r\n ')).to.have.length(length > 70 ? 2 : 1);
    });

  it('lets no value start a new line', () => {
    expect(contentLine('URL', 'https://a.example\r\nEND:VCARD\0')).to.equal(
      'URL:https://a.example  END:VCARD ',
    );
  });
});
