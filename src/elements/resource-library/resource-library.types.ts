import type { CollectionViewModel } from '../internal/collection/collection.types.js';
import type { ResourceCollection, ResourceItem } from './resource-collection.js';

/** Everything the view shows; it is a pure function of this. */
export type LibraryViewModel = CollectionViewModel<'resources', ResourceItem, ResourceCollection>;
