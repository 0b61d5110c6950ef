import { FEEDS, type Feed } from '../feeds/states.js';

/** Where the stories' feeds stand: no file, the answers are made below. */
const FOLDER = /\/story-feeds\/([\w-]+)\.json$/;

export const addressOf = (name: keyof typeof FEEDS): string => `story-feeds/${name}.json`;

/**
 * Answers the stories' own feeds in the page itself: some never come and some fail, which no static host of a
 * built Storybook can do.
 */
export function answerFeeds(): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const name = FOLDER.exec(url.pathname)?.[1];
    const feed = Object.entries(FEEDS).find(([each]) => each === name)?.[1];
    return feed ? answer(feed) : fetch(input, init);
  };
}

function answer(feed: Feed): Promise<Response> | Response {
  switch (feed) {
    case 'never':
      return new Promise(() => undefined);
    case 'broken':
      return new Response('', { status: 404 });
    case 'offline':
      throw new TypeError('Failed to fetch');
    default:
      return Response.json(feed);
  }
}

/** Puts a feed where the loader keeps the last good copy of a feed, as of two days before the stories' day. */
export async function keepOldCopy(name: keyof typeof FEEDS, feed: object): Promise<void> {
  const cache = await caches.open('tilts-feeds');
  const at = String(Date.parse('2026-11-20T14:05:00Z'));
  await cache.put(
    new URL(addressOf(name), document.baseURI),
    Response.json(feed, { headers: { 'x-fetched-at': at } }),
  );
}
