/** A server elsewhere that refuses large requests without telling the page why, as web servers in front of one do. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { FEED } from '../../helpers/submission-server.ts';
import { startSite } from './site.mjs';
import { choose, fillUp, find, IDEAS, ONE_FILE, press, says } from './small-application.mjs';

/** Bytes. */
const LIMIT = 1_000_000;
const FOR_OTHER_SITES = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, idempotency-key',
};
const RECEIPT = { reference: '2026-ABC234', withdrawalCode: 'K7PM2QXA', received: '2026-11-22T10:05:00Z' };

async function startStrictServer() {
  const posts = { refused: 0, accepted: [] };
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST') return response.writeHead(204, FOR_OTHER_SITES).end();
    const chunks = await request.toArray();
    const body = Buffer.concat(chunks);
    if (body.length > LIMIT) {
      posts.refused++;
      return response.writeHead(413).end();
    }
    posts.accepted.push(body.toString());
    return response.writeHead(201, FOR_OTHER_SITES).end(JSON.stringify(RECEIPT));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    posts,
    endpoint: `http://127.0.0.1:${server.address().port}/applications`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const CASES = {
  'files that are too large for a server which does not say so: the form suspects them, and sends smaller ones':
    {
      variants: ONE_FILE,
      run: async ({ open, text }) => {
        const strict = await startStrictServer();
        const contests = FEED.contests.map((contest) => ({
          ...contest,
          submission: { ...contest.submission, endpoint: strict.endpoint },
        }));
        const site = await startSite({ feed: { ...FEED, contests }, policy: null });
        try {
          const person = await open({ site, body: IDEAS });
          const { page } = person;
          await fillUp(page, text, '%PDF-1.4'.padEnd(3 * LIMIT));
          await press(page, '', '#send');
          await says(page, text('submission.maybe-too-large'));
          await says(page, text('submission.kept'));
          assert.ok(strict.posts.refused > 1, 'it was tried more than once');
          // The browser itself complains about what it may not read.
          assert.ok(
            (await person.takeComplaints()).every((line) => /CORS|Failed to load resource/.test(line)),
          );
          await press(page, 'Plāns', '#result button');
          await page.waitForFunction(() =>
            document
              .querySelector('tilts-idea-contest')
              .shadowRoot.activeElement?.matches('.field[data-kind=files] *'),
          );
          await press(page, text('application.remove'));
          await choose(page, '[data-files=plan]', 'small.pdf', 'application/pdf', '%PDF-1.4');
          await says(page, 'small.pdf');
          await press(page, text('step.next'));
          await press(page, text('step.next'));
          await find(page, '#send');
          await press(page, '', '#send');
          await says(page, text('receipt.title'));
          await says(page, RECEIPT.reference);
          assert.equal(strict.posts.accepted.length, 1);
          assert.match(strict.posts.accepted[0], /Skeitparks[^]*small\.pdf/);
        } finally {
          await site.close();
          strict.close();
        }
      },
    },
};
