import type { TemplateResult } from 'lit';
import type { CollectionViewModel } from '../internal/collection/collection.types.js';
import type { EnterpriseCollection, EnterpriseItem } from './enterprise-collection.js';
import type { GeoPoint } from './geo.js';
import type { ImagePolicy } from './image-policy.js';

/** Everything the view shows; it is a pure function of this. */
export interface ShowcaseViewModel extends CollectionViewModel<
  'enterprises',
  EnterpriseItem,
  EnterpriseCollection
> {
  readonly imagePolicy: ImagePolicy;
  /** Looks for the visitor's place, after a click. */
  locateUser(): void;
  /** What came of looking. */
  readonly locationStatus: string;
  /** The map, where the webmaster offers one. */
  readonly map: ShowcaseMap | undefined;
}

/** The map of the list, as views and the map itself see it. */
export interface ShowcaseMap {
  readonly isOpen: boolean;
  /** Id of the enterprise chosen in the map or in the list. */
  selected: string | undefined;
  /** Opens the map or closes it. */
  readonly toggle: () => void;
  /** Shows where an enterprise of the list is. */
  readonly focusItem: (id: string) => void;
  /** From within the map: closes it, and returns the focus to the button that opens it. */
  close(): Promise<void>;
  /** The map; nothing while it is closed or loading. */
  render(state: ShowcaseViewModel): TemplateResult | undefined;
}

/** What the element tells every map in it. */
export interface MapOptions {
  imagePolicy(): ImagePolicy;
  /** Address of the tiles as the webmaster gave it, e.g. `https://tiles.example/{z}/{x}/{y}.png`. */
  tiles(): string | undefined;
  /** Who made the tiles, and where that is explained. */
  credit(): { readonly text?: string; readonly href?: string };
  /** Where the visitor is, once asked for. */
  userLocation(): GeoPoint | undefined;
}

/** What the element tells the map of its list. */
export interface MapCallbacks extends MapOptions {
  /** Everything that was found, in its order. */
  items(): readonly EnterpriseItem[];
  /** Goes to the card of the list. */
  scrollToItem(item: EnterpriseItem): void;
}
