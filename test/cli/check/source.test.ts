import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';
import { readSource, SourceError } from '../../../src/cli/check/source.js';
import { withFile, withServer } from '../../helpers/run-tilts.js';

/** Why a feed cannot be read, and how to mend it. */
async function refusal(source: string): Promise<string> {
  try {
    await readSource(source);
  } catch (error) {
    if (error instanceof SourceError) return `${error.message} ${error.help}`;
    throw error;
  }
  return assert.fail('it was read');
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

  it('asks for JSON', async () => {
    const asked = await withServer((request, response) => response.end(request.headers.accept), readSource);
    assert.equal(asked, 'application/json');
  });

  for (const [status, said] of [
    [401, /answers 401 .+asks for a password/],
    [403, /answers 403 .+forbids/],
    [404, /answers 404 .+look at the address letter by letter/],
    [418, /answers 418 .+private window/],
    [503, /answers 503 .+try again later/],
  ] as const)
    it(`tells of the answer ${status}`, async () => {
      await withServer(
        (_, response) => response.writeHead(status).end(),
        async (url) => assert.match(await refusal(url), said),
      );
    });

  it('tells of a server that is not there', async () => {
    const url = await withServer(
      (_, response) => response.end(),
      (address) => Promise.resolve(address),
    );
    assert.match(await refusal(url), /127\.0\.0\.1:\d+ does not take the connection/);
  });

  it('tells of a line that breaks', async () => {
    await withServer(
      (_, response) => response.socket?.destroy(),
      async (url) => assert.match(await refusal(url), /does not take the connection/),
    );
  });

  for (const [name, source, said] of [
    ['a file that is not there', '/nowhere/feed.json', /no file \/nowhere\/feed\.json.+right folder/],
    ['a folder', tmpdir(), /is a folder/],
    ['an address that is none', 'https://', /is not a web address/],
    ['a language in the address', 'https://novads.lv/feed-{lang}.json', /Check the feed of each language/],
  ] as const)
    it(`tells of ${name}`, async () => assert.match(await refusal(source), said));

  it('tells of UTF-16, which spreadsheets call Unicode', async () => {
    const utf16 = Buffer.from('\ufeff{}', 'utf16le');
    assert.match(await withFile(utf16, refusal), /UTF-16.+Save the file as UTF-8/);
  });
});
