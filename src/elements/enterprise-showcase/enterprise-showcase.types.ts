import type { CollectionViewModel } from '../internal/collection/collection.types.js';
import type { ListMap } from '../internal/collection/map/map.types.js';
import type { EnterpriseCollection, EnterpriseItem } from './enterprise-collection.js';
import type { ImagePolicy } from '../internal/image-policy.js';

/** Everything the view shows; it is a pure function of this. */
export interface ShowcaseViewModel extends CollectionViewModel<
  'enterprises',
  EnterpriseItem,
  EnterpriseCollection
> {
  readonly imagePolicy: ImagePolicy;
  /** Gets the visitor’s location, after a click. */
  locateUser(): void;
  /** The result of locating the visitor. */
  readonly locationStatus: string;
  /** The map, if the webmaster enabled it. */
  readonly map: ListMap<ShowcaseViewModel> | undefined;
}
