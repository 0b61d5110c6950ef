/** Shows contests to a test; what a person does in them is done as in a directory. */
import '../../src/define/idea-contest.js';
import type { IdeaContestElement } from '../../src/elements/idea-contest/idea-contest.js';
import { createElement, mountAndLoad, type Attributes } from './elements.js';
import { feedOf, sample } from './feeds.js';
import { json, type Network } from './network.js';

/** A contest that is not in the page yet. */
export const createContest = (attributes: Attributes = {}): IdeaContestElement =>
  createElement('tilts-idea-contest', attributes);

/** Serves a feed and shows a contest of it, once the whole feed is read. */
export const mountContest = (
  network: Network,
  feed: unknown,
  attributes: Attributes = {},
): Promise<IdeaContestElement> =>
  mountAndLoad(createContest({ src: network.respondAt(json(feed)), ...attributes }));

/** Shows a contest of the sample feed. */
export const mountSampleContest = (
  network: Network,
  contest: string,
  attributes: Attributes = {},
): Promise<IdeaContestElement> => mountContest(network, sample(), { contest, ...attributes });

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
