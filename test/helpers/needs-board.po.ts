/** Shows needs boards to a test; what a person does in them is done as in a directory. */
import '../../src/define/needs-board.js';
import type { NeedsBoardElement } from '../../src/elements/needs-board/needs-board.js';
import { createElement, mountAndLoad, type Attributes } from './elements.js';
import { feedOf } from './feeds.js';
import { json, type Network } from './network.js';

export type Board = NeedsBoardElement;

/** A board that is not in the page yet. */
export const createBoard = (attributes: Attributes = {}): Board =>
  createElement('tilts-needs-board', attributes);

/** Serves a feed and shows it on a board, once the whole feed is read. */
export const mountBoard = (network: Network, feed: unknown, attributes: Attributes = {}): Promise<Board> =>
  mountAndLoad(createBoard({ src: network.respondAt(json(feed)), ...attributes }));

/** The least need, of the municipality, changed. Its texts are in Latvian and English. */
export const need = (id: string, change: object = {}): Record<string, unknown> => ({
  id,
  who: 'municipality',
  kind: 'service',
  title: { lv: `Nosaukums ${id}`, en: `Title ${id}` },
  summary: { lv: `Kopsavilkums ${id}`, en: `Summary ${id}` },
  ...change,
});

/** The least feed around these needs. */
export const feedWith = (needs: readonly unknown[], change: object = {}): Record<string, unknown> =>
  feedOf([], { needs, ...change });
