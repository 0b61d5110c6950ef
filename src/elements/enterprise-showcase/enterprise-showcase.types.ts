import type { TemplateResult } from 'lit';
import type { CollectionViewModel } from '../internal/collection/collection.types.js';
import type { EnterpriseCollection, EnterpriseItem } from './enterprise-collection.js';
import type { GeoPoint } from './geo.js';
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
  readonly map: ShowcaseMap | undefined;
}

/** The map of the list, for the views and for the map itself. */
export interface ShowcaseMap {
  readonly isOpen: boolean;
  /** Id of the enterprise that is selected in the map or in the list. */
  selected: string | undefined;
  /** Opens or closes the map. */
  readonly toggle: () => void;
  /** Shows an enterprise of the list on the map. */
  readonly focusItem: (id: string) => void;
  /** From within the map: closes it, and returns the focus to the button that opens it. */
  close(): Promise<void>;
  /** The map; undefined while it is closed or loading. */
  render(state: ShowcaseViewModel): TemplateResult | undefined;
}

/** Common options of all maps. */
export interface MapOptions {
  imagePolicy(): ImagePolicy;
  /** Address template of the tiles, for example `https://tiles.example/{z}/{x}/{y}.png`. */
  tiles(): string | undefined;
  /** Attribution of the tiles, and the address of its source. */
  credit(): { readonly text?: string; readonly href?: string };
  /** The visitor’s location, if they asked for it. */
  userLocation(): GeoPoint | undefined;
}

/** Options of the list’s map. */
export interface MapCallbacks extends MapOptions {
  /** All matching enterprises, in order. */
  items(): readonly EnterpriseItem[];
  /** Scrolls to the card in the list. */
  scrollToItem(item: EnterpriseItem): void;
}
