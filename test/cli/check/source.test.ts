import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';
import { readSource } from '../../../src/cli/check/source.js';
import { SourceError } from '../../../src/cli/check/source-error.js';
import { runCheck } from '../../../src/cli/check/run-check.js';
import { NOW } from '../../helpers/feeds.js';
import { withFile, withServer } from '../../helpers/run-tilts.js';

/** Why a feed cannot be read, and how to fix it. */
async function errorOf(source: string): Promise<string> {
  try {
    await readSource(source);
  } catch (error) {
    if (error instanceof SourceError) return `${error.message} ${error.help}`;
    throw error;
  }
  return assert.fail('The feed was read');
}

/** `{"a": …}` in an encoding that has one byte for each letter. */
function inCodePage(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Buffer.of(byte)), byte]));
  return Buffer.from(Array.from(JSON.stringify({ a: text }), (letter) => bytes.get(letter)!));
}

describe('readSource', () => {
  it('reads a file, with or without a byte order mark', async () => {
    for (const text of ['{"a": "ā"}', '\ufeff{"a": "ā"}'])
      assert.equal(await withFile(text, readSource), '{"a": "ā"}');
  });

  it('reads an address', async () => {
    const text = await withServer((_, response) => response.end('{"a": "ā"}'), readSource);
    assert.equal(text, '{"a": "ā"}');
  });

  it('requests JSON', async () => {
    const accept = await withServer((request, response) => response.end(request.headers.accept), readSource);
    assert.equal(accept, 'application/json');
  });

  for (const [status, expected] of [
    [401, /answered 401 .+asks for a password/],
    [403, /answered 403 .+does not allow access/],
    [404, /answered 404 .+check the address carefully/],
    [418, /answered 418 .+private browser window/],
    [503, /answered 503 .+try again later/],
  ] as const)
    it(`explains status ${status}`, async () => {
      await withServer(
        (_, response) => response.writeHead(status).end(),
        async (url) => assert.match(await errorOf(url), expected),
      );
    });

  it('explains that there is no server', async () => {
    const url = await withServer(
      (_, response) => response.end(),
      (address) => Promise.resolve(address),
    );
    assert.match(await errorOf(url), /127\.0\.0\.1:\d+ refused or closed the connection/);
  });

  it('explains that the connection was closed', async () => {
    await withServer(
      (_, response) => response.socket?.destroy(),
      async (url) => assert.match(await errorOf(url), /refused or closed the connection/),
    );
  });

  for (const [name, source, expected] of [
    ['a missing file', '/nowhere/feed.json', /no file \/nowhere\/feed\.json.+right folder/],
    ['a folder', tmpdir(), /is a folder/],
    ['an invalid address', 'https://', /is not a valid web address/],
    ['a language in the address', 'https://novads.lv/feed-{lang}.json', /Check the feed of each language/],
  ] as const)
    it(`explains ${name}`, async () => assert.match(await errorOf(source), expected));

  const LETTERS = { '1257': 'Šķūnis, žāvētava', '1252': 'Põlva šokk, žüri' } as const;
  for (const [name, text, bytes, type, encoding] of [
    [
      'UTF-16, which spreadsheets call Unicode',
      'ā',
      Buffer.from('\ufeff{"a": "ā"}', 'utf16le'),
      '',
      'UTF-16LE',
    ],
    ['windows-1257', LETTERS['1257'], inCodePage(LETTERS['1257'], 'windows-1257'), '', 'Windows-1257'],
    [
      'windows-1252',
      LETTERS['1252'],
      Buffer.from('{"a": "P\xf5lva \x9aokk, \x9e\xfcri"}', 'latin1'),
      '',
      'Windows-1252',
    ],
    [
      'what the server says',
      'Žuvis',
      inCodePage('Žuvis', 'iso-8859-4'),
      'application/json; charset="ISO-8859-4"',
      'ISO-8859-4',
    ],
  ] as const)
    it(`reads ${name}, and tilts check says to save it as UTF-8`, async () => {
      const check = async (source: string) => {
        assert.deepEqual(JSON.parse(await readSource(source)), { a: text });
        const { report } = await runCheck(source, NOW, false);
        const found = report.findings.find(({ code }) => code === 'encoding')!;
        assert.equal(found.severity, 'warning');
        assert.equal(found.message, `The feed is saved as ${encoding}, not as UTF-8.`);
        assert.match(found.help!, /Save the file as UTF-8/);
      };
      if (!type) await withFile(bytes, check);
      await withServer(
        (_, response) => response.writeHead(200, type ? { 'content-type': type } : {}).end(bytes),
        check,
      );
    });

  it('believes the letters and not the server, if they are in UTF-8', async () => {
    const type = { 'content-type': 'application/json; charset=windows-1257' };
    const text = await withServer(
      (_, response) => response.writeHead(200, type).end('{"a": "ā"}'),
      readSource,
    );
    assert.equal(text, '{"a": "ā"}');
  });
});

describe('a feed that cannot be read is explained in the language of the report', () => {
  for (const [language, message, help] of [
    ['lv', 'Faila nav-te.json nav.', 'esat īstajā mapē'],
    ['lt', 'Failo nav-te.json nėra.', 'esate tinkamame aplanke'],
    ['et', 'Faili nav-te.json ei ole.', 'olete õiges kaustas'],
    ['en', 'There is no file nav-te.json.', 'you are in the right folder'],
  ] as const)
    it(language, async () => {
      const { text } = await runCheck('nav-te.json', NOW, false, language);
      assert.ok(text.includes(message), text);
      assert.ok(text.includes(help), text);
    });
});
