/** What a list and its lazily loaded actions know of each other. */
import type { ReactiveController } from 'lit';
import type { CollectionName } from '../../../core/feed/schema/schema.js';
import type { StoredIdSet } from '../favourites.js';
import type { FeedData } from './collection-controller.js';

export interface LazyActionsHost<K extends CollectionName, C> {
  collection(): C | undefined;
  feed(): FeedData<K> | undefined;
  /** Positions of all records found. */
  positions(): readonly number[];
  readonly favourites: StoredIdSet;
  headingLevel(): number;
  /** The address says what is searched and opened, so it is worth copying. */
  hasUrlState(): boolean;
  /** The page's address with the present search, and one record opened. */
  hrefOf(id?: string): string;
  onOpened(id: string): void;
  /** Another record has taken the place of the opened one. */
  onMoved(id: string): void;
  onClosed(): void;
}

/** What the list must know of its tools once they are here. */
export interface LazyActions extends ReactiveController {
  /** Draws what is opened, and does what a button of the list asks for. */
  run(action?: string): Promise<void>;
  /** Closes the dialog. */
  close(): void;
}

/** What is opened: the id of a record, or `true` for what is kept. */
export interface DialogTarget {
  target: string | true | undefined;
}
