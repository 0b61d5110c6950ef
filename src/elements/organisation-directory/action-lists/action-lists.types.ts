import type { Msg } from '../../../core/i18n/translator.js';
import type { StoredIdSet } from '../../internal/favourites.js';

/** Who has a list. */
export const ACTORS = ['policy', 'municipality', 'support', 'entrepreneurs'] as const;
export type Actor = (typeof ACTORS)[number];

/** Something that one side can do. */
export interface Action {
  /** What is done is stored by it: never rename. */
  readonly id: `${Actor}.${string}`;
  title(msg: Msg): string;
  /** How it is done, in a sentence. */
  how(msg: Msg): string;
}

/** Everything the lists show and can do. */
export interface ActionListsViewModel {
  readonly actor: Actor;
  /** Ids of what is done; on this device only. */
  readonly done: StoredIdSet;
  readonly headingLevel: number;
  readonly msg: Msg;
  /** The result of the last action. */
  readonly status: string;
  choose(actor: Actor): void;
  setStatus(text: string): void;
}
