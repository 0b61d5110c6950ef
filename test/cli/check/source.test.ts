import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';
import { readSource, SourceError } from '../../../src/cli/check/source.js';
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

  it('explains UTF-16, which spreadsheets call Unicode', async () => {
    const utf16 = Buffer.from('\ufeff{}', 'utf16le');
    assert.match(await withFile(utf16, errorOf), /UTF-16.+Save the file as UTF-8/);
  });
});
