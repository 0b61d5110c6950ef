import type { TemplateResult } from 'lit';
import type { CollectionViewModel } from '../internal/collection/collection.types.js';
import type { ListMap } from '../internal/collection/map/map.types.js';
import type { OrganisationCollection, OrganisationItem } from './organisation-collection.js';

/** What the directory has as every list has. */
export type ListViewModel = CollectionViewModel<'organisations', OrganisationItem, OrganisationCollection>;

/** The lists of what each side can do, below the organisations. */
export interface ActionListsState {
  readonly isOpen: boolean;
  /** Undefined until they are opened and loaded. */
  readonly content: TemplateResult | undefined;
  /** They could not be loaded. */
  readonly retry: (() => void) | undefined;
  toggle(): void;
}

/** Everything the view shows; it is a pure function of this. */
export interface OrganisationsViewModel extends ListViewModel {
  readonly lists: ActionListsState | undefined;
  /** The map, if the webmaster enabled it. */
  readonly map: ListMap<OrganisationsViewModel> | undefined;
}
