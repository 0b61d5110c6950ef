import type { CollectionViewModel } from '../internal/collection/collection.types.js';
import type { NeedCollection, NeedItem } from './need-collection.js';

/** Everything the view shows; it is a pure function of this. */
export type BoardViewModel = CollectionViewModel<'needs', NeedItem, NeedCollection>;
