import type { DialogViewModel } from '../../internal/collection/lazy/collection-actions.js';
import type { LocationMapController } from '../../internal/collection/lazy/location-map-controller.js';
import type { OrganisationCollection, OrganisationItem } from '../organisation-collection.js';
import type { OrganisationsViewModel } from '../organisation-directory.types.js';

/** The directory’s own part of the view model. */
export interface OrganisationDialogViewModel extends DialogViewModel<
  'organisations',
  OrganisationCollection
> {
  /** Address of the feed, for what has no address of its own. */
  readonly feedUrl: string;
  readonly locationMap: LocationMapController<OrganisationItem, OrganisationsViewModel>;
  /** Shows another organisation in the open dialog. */
  show(id: string): void;
}
