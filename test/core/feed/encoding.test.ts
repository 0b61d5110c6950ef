import { expect } from '@open-wc/testing';
import { loadFeed } from '../../../src/core/feed/load.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';

const FEED = { tilts: 1, title: 'Š' };

const encoded = (text: string): number[] => [...new TextEncoder().encode(text)];
/** `{"tilts":1,"title":"…"}`, with these bytes as the title. */
const json = (...title: number[]): number[] => [
  ...encoded('{"tilts":1,"title":"'),
  ...title,
  ...encoded('"}'),
];
const utf16 = (isBigEndian: boolean, mark = '\ufeff'): number[] =>
  Array.from(`${mark}${JSON.stringify(FEED)}`, (letter) => letter.charCodeAt(0)).flatMap((code) =>
    isBigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8],
  );

describe('a feed that is not in UTF-8', () => {
  const network = useNetwork();
  useTestPage();
  const { warn } = console;
  const warnings: string[] = [];
  beforeEach(() => (console.warn = (text: string) => warnings.push(text)));
  afterEach(() => {
    console.warn = warn;
    warnings.length = 0;
  });

  for (const [name, bytes, type, encoding] of [
    ['windows-1257', json(0xd0), '', 'windows-1257'],
    [
      'windows-1257, and the server says UTF-8',
      json(0xd0),
      'application/json; charset=utf-8',
      'windows-1257',
    ],
    ['windows-1252', json(0x8a), '', 'windows-1252'],
    ['what the server says', json(0xa9), 'text/plain; charset="ISO-8859-4"', 'iso-8859-4'],
    ['a name that no browser knows', json(0xd0), 'text/plain; charset=baltic', 'windows-1257'],
    ['UTF-16 with its mark', utf16(false), '', 'utf-16le'],
    ['UTF-16, the other way round', utf16(true), '', 'utf-16be'],
    ['UTF-16 without its mark', utf16(false, ''), 'application/json; charset=utf-16', 'utf-16le'],
    ['UTF-16 without its mark, the other way round', utf16(true, ''), '', 'utf-16be'],
  ] as const)
    it(`is read all the same, and the webmaster is told: ${name}`, async () => {
      const headers = type ? { 'content-type': type } : undefined;
      const url = network.respondAt(() => new Response(new Uint8Array(bytes), headers && { headers }));
      expect((await loadFeed(url, 'lv')).json).to.deep.equal(FEED);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`is not in UTF-8 and was read as ${encoding}. Save it as UTF-8.`);
    });

  for (const [name, bytes, title] of [
    ['a byte order mark', [0xef, 0xbb, 0xbf, ...json(0xc5, 0xa0)], 'Š'],
    ['letters that were lost before', json(0xef, 0xbf, 0xbd), '\ufffd'],
  ] as const)
    it(`is not one with ${name}`, async () => {
      const url = network.respondAt(() => new Response(new Uint8Array(bytes)));
      expect((await loadFeed(url, 'lv')).json).to.deep.equal({ ...FEED, title });
      expect(warnings).to.deep.equal([]);
    });
});
