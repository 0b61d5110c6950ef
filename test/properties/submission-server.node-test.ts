/** Whatever is sent to the submission server: it answers, in JSON or with a page, and keeps applications only. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../../src/cli/submission-server/app.js';
import { TokenFile } from '../../src/cli/submission-server/access/tokens.js';
import { parseRequest } from '../../src/cli/submission-server/parse-request.js';
import { SqliteStore } from '../../src/cli/submission-server/store/sqlite-store.js';
import { isAnswerValue, isQuestionId } from '../../src/core/application/answers.js';
import { fileKey, OFFICER_FEED, teamApplication } from '../helpers/jury-contest.js';
import { ORIGIN, withOffice } from '../helpers/officer.js';
import { anyJson, anyText, checkAsync, damaged, fc, spoilt, wellFormed } from '../helpers/properties.js';
import { applicationOf, officer, TOKEN, withFolder } from '../helpers/submission-server.js';

const PHOTO = { key: fileKey(1), name: 'IMG_0001.HEIC', type: 'image/heic', size: 1 };
const { contest, language, answers } = teamApplication();
const DOCUMENT = applicationOf({ contest, language, answers: { ...answers, photos: [PHOTO] } });
const WITH_FILES = { ...DOCUMENT, files: [{ ...PHOTO, data: 'AA==' }] };

const withServer = (
  use: (request: (path: string, init: RequestInit) => Promise<Response>) => Promise<void>,
) =>
  withFolder(async (folder) => {
    const store = await SqliteStore.open(folder);
    const app = createApp({
      feed: () => Promise.resolve(OFFICER_FEED),
      openStore: () => Promise.resolve(store),
      token: TOKEN,
      tokens: new TokenFile(folder),
      maxBytes: 100_000,
      perMinute: Infinity,
    });
    await use(async (path, init) => app.request(ORIGIN + path, init)).finally(() => store.close());
  });

const BOUNDARY = 'x7';
const partOf = (name: string, body: string, more = ''): string =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${body}\r\n`;
const multipart = `${partOf('application', JSON.stringify(DOCUMENT))}${partOf(PHOTO.key, 'x', '; filename="a.heic"')}--${BOUNDARY}--\r\n`;

const anyBody = fc.oneof(
  fc
    .oneof(anyJson, spoilt(WITH_FILES))
    .map((value) => ({ type: 'application/json', body: String(JSON.stringify(value)) })),
  damaged(JSON.stringify(WITH_FILES)).map((body) => ({ type: 'application/json', body })),
  fc
    .oneof(
      damaged(multipart),
      spoilt(DOCUMENT).map((value) =>
        multipart.replace(JSON.stringify(DOCUMENT), () => String(JSON.stringify(value))),
      ),
    )
    .map((body) => ({ type: `multipart/form-data; boundary=${BOUNDARY}`, body })),
  fc.record({
    type: fc.constantFrom(
      '',
      'text/plain',
      'application/json; charset=utf-16',
      'multipart/form-data',
      'application/x-www-form-urlencoded',
      'application/jsonx',
      '*/*',
    ),
    body: anyText(),
  }),
);
/** What a header may hold; any other character is refused before it is sent. */
const anyHeader = fc.string({ maxLength: 30 }).map((text) => text.trim());
const anyHeaders = fc.dictionary(
  fc.constantFrom(
    'Idempotency-Key',
    'Accept',
    'Accept-Language',
    'Authorization',
    'Cookie',
    'X-Forwarded-For',
    'X-Forwarded-Proto',
    'X-Forwarded-Host',
    'Origin',
    'Content-Length',
    'Range',
    'If-Match',
  ),
  fc.oneof(
    anyHeader,
    fc.constantFrom(
      ORIGIN,
      'null',
      `Bearer ${TOKEN}`,
      'tilts-officer=officer.99999999999999.0',
      '-1',
      'bytes=0-',
    ),
  ),
  { maxKeys: 4 },
);

describe('what is sent as an application', () => {
  it('is read as one, or not at all', () =>
    checkAsync(
      fc.asyncProperty(anyBody, async ({ type, body }) => {
        const request = new Request(`${ORIGIN}/applications`, {
          method: 'POST',
          body,
          headers: { 'Content-Type': type },
        });
        const read = await parseRequest(request);
        if (!read) return;
        for (const [id, value] of Object.entries(read.answers))
          assert.ok(isQuestionId(id) && isAnswerValue(value));
        assert.equal(new Set(read.uploads.map(({ key }) => key)).size, read.uploads.length);
      }),
      200,
    ));

  it('is answered, and kept only if it is one', () =>
    withServer((request) =>
      checkAsync(
        fc.asyncProperty(anyBody, anyHeaders, async ({ type, body }, headers) => {
          const response = await request('/applications', {
            method: 'POST',
            body,
            headers: { ...headers, 'Content-Type': type },
          });
          const json = (await response.json()) as Record<string, unknown>;
          assert.ok(
            [200, 201, 400, 403, 404, 409, 410, 413, 422].includes(response.status),
            `${response.status}`,
          );
          assert.ok(
            response.ok ? json['reference'] && json['withdrawalCode'] : json['code'],
            JSON.stringify(json),
          );
          const list = await request('/applications', { headers: officer });
          for (const each of (await list.json()) as { contest: string; answers: object }[])
            assert.ok(each.contest === 'team' && Object.keys(each.answers).length > 3);
        }),
        25,
      ),
    ));
});

describe('what is asked of the submission server', () => {
  it('is answered, whatever path, method and headers it has', () => {
    const anySegment = fc.oneof(
      fc.constantFrom(
        'applications',
        'officer',
        'withdraw',
        'contests',
        'team',
        'files',
        fileKey(1),
        'table.csv',
        'table.xlsx',
        'results.csv',
        'erase',
        'print',
        'sign-in',
        'ask',
        'score',
        'files.zip',
        '__proto__',
        '..',
        '%2e%2e',
        '%00',
        '%ff',
        '%',
      ),
      anyText(12).map((text) => encodeURIComponent(wellFormed(text))),
    );
    const anyPath = fc
      .tuple(
        fc.array(anySegment, { maxLength: 5 }),
        fc.array(
          fc.tuple(fc.constantFrom('q', 'state', 'sent', 'lang', 'next', 'done', 'contest'), anyText(20)),
          { maxLength: 3 },
        ),
      )
      .map(([segments, query]) => `/${segments.join('/')}?${new URLSearchParams(query).toString()}`);
    return withOffice(async (office) => {
      await office.store.save(teamApplication());
      const { store, folder } = office;
      const app = createApp({
        feed: () => Promise.resolve(OFFICER_FEED),
        openStore: () => Promise.resolve(store),
        token: TOKEN,
        tokens: new TokenFile(folder),
        perMinute: Infinity,
      });
      await checkAsync(
        fc.asyncProperty(
          fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'),
          anyPath,
          anyHeaders,
          anyText(),
          async (method, path, headers, body) => {
            const hasBody = !['GET', 'HEAD'].includes(method);
            const response = await app.request(ORIGIN + path, {
              method,
              headers,
              ...(hasBody ? { body } : {}),
            });
            await response.arrayBuffer();
            assert.ok(response.status < 500, `${response.status}`);
          },
        ),
        200,
      );
    });
  });
});
