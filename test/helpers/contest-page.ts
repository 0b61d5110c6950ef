/** Shows contests to a test; what a person does in them is done as in a directory. */
import { waitUntil } from '@open-wc/testing';
import '../../src/define/idea-contest.js';
import type { IdeaContestElement } from '../../src/elements/idea-contest/idea-contest.js';
import { FALLBACK, place, type Attributes } from './directory.js';
import { feedOf, sample } from './feeds.js';
import { json, type Network } from './network.js';

/** A contest that is not in the page yet. */
export function create(attributes: Attributes = {}): IdeaContestElement {
  const element = document.createElement('tilts-idea-contest');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = '/rules';
  link.textContent = FALLBACK;
  element.append(link);
  return element;
}

/** Serves a feed and shows a contest of it, once the whole feed is read. */
export async function show(
  network: Network,
  feed: unknown,
  attributes: Attributes = {},
): Promise<IdeaContestElement> {
  const element = create({ src: network.serve(json(feed)), ...attributes });
  let isLoaded = false;
  element.addEventListener('tilts-feed-loaded', () => (isLoaded = true), { once: true });
  await place(element);
  await waitUntil(() => isLoaded, 'the feed is read', { timeout: 3000, interval: 5 });
  await element.updateComplete;
  return element;
}

/** Shows a contest of the sample feed. */
export const showSample = (
  network: Network,
  contest: string,
  attributes: Attributes = {},
): Promise<IdeaContestElement> => show(network, sample(), { contest, ...attributes });

/** The least feed around these contests, with the areas that they name. */
export const feedWith = (contests: readonly unknown[], change: object = {}): Record<string, unknown> =>
  feedOf([], {
    areas: [
      { id: 'lv', name: { lv: 'Latvija', en: 'Latvia' } },
      { id: 'cesis', name: { lv: 'Cēsis', en: 'Cesis' }, within: 'lv' },
    ],
    contests,
    ...change,
  });
