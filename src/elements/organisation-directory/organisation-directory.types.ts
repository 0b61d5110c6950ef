import type { CollectionViewModel } from '../internal/collection/collection.types.js';
import type { OrganisationCollection, OrganisationItem } from './organisation-collection.js';

/** Everything the view shows; it is a pure function of this. */
export type OrganisationsViewModel = CollectionViewModel<
  'organisations',
  OrganisationItem,
  OrganisationCollection
>;
