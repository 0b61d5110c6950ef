/** The interface between a list and its lazily loaded actions. */
import type { ReactiveController } from 'lit';
import type { CollectionName } from '../../../core/feed/schema/schema.js';
import type { StoredIdSet } from '../favourites.js';
import type { FeedData } from './collection-controller.js';

export interface LazyActionsHost<K extends CollectionName, C> {
  collection(): C | undefined;
  feed(): FeedData<K> | undefined;
  /** Positions of all matching records. */
  positions(): readonly number[];
  readonly favourites: StoredIdSet;
  headingLevel(): number;
  /** The address has the search and the open record, so it is worth copying. */
  hasUrlState(): boolean;
  /** The page’s address with the current search, and one record open. */
  hrefOf(id?: string): string;
  onOpened(id: string): void;
  /** Another record has replaced the open one. */
  onMoved(id: string): void;
  onClosed(): void;
}

/** What the list needs from its loaded actions. */
export interface LazyActions extends ReactiveController {
  /** Renders the open record, and runs the actions of the list’s buttons. */
  run(action?: string): Promise<void>;
  /** Closes the dialog. */
  close(): void;
}

/** The id of the open record, or `true` for the shortlist. */
export interface DialogTarget {
  target: string | true | undefined;
}
