import type { DialogViewModel } from '../../internal/collection/lazy/collection-actions.js';
import type { OrganisationCollection } from '../organisation-collection.js';

/** The directory’s own part of the view model. */
export interface OrganisationDialogViewModel extends DialogViewModel<
  'organisations',
  OrganisationCollection
> {
  /** Address of the feed, for what has no address of its own. */
  readonly feedUrl: string;
  /** Shows another organisation in the open dialog. */
  show(id: string): void;
}
