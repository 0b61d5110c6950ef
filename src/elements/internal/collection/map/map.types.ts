/** What the maps of a list and the list know of each other. */
import type { TemplateResult } from 'lit';
import type { Formatter } from '../../../../core/i18n/formatter.js';
import type { Language } from '../../../../core/i18n/languages.js';
import type { LocalizedText, ResolvedText } from '../../../../core/i18n/localized-text.js';
import type { Msg } from '../../../../core/i18n/translator.js';
import type { ImagePolicy } from '../../image-policy.js';
import type { TiltsElement } from '../../tilts-element.js';

/** WGS 84, in degrees. */
export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

/** What a map needs of a record. */
export interface LocatedRecord {
  readonly id: string;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
  readonly geo?: GeoPoint | undefined;
  readonly address?: { readonly locality?: LocalizedText | undefined } | undefined;
}

/** One record of the list, with its position in the feed. */
export interface MapItem {
  readonly index: number;
}

export interface MapCollection<E> {
  byId(id: string): E | undefined;
  resolve(text: LocalizedText): ResolvedText;
}

/** What a map needs of a list’s view model. */
export interface MapListState<E> {
  readonly collection: MapCollection<E>;
  readonly feedUrl: string;
  readonly formatter: Formatter;
  readonly language: Language;
  readonly msg: Msg;
}

type CountText = (texts: Pick<MapListState<unknown>, 'formatter' | 'msg'>, count: number) => string;

/** How a list speaks of its records on the map; loaded with the map. */
export interface MapSubject<E, S> {
  /** “Map”, as the button that opens it is called. */
  mapName(msg: Msg): string;
  readonly recordOf: (item: E) => LocatedRecord;
  /** “# enterprises on the map” */
  readonly located: CountText;
  /** “# enterprises without an exact location: list only” */
  readonly unlocated: CountText;
  /** “# enterprises at this location” */
  readonly coincident: CountText;
  /** “# enterprises here; zoom in” */
  readonly cluster: CountText;
  /** “No enterprise in this list has an exact location.” */
  none(msg: Msg): string;
  /** The name and the place of the selected record, above its summary. */
  renderSelected(state: S, item: E): TemplateResult;
}

/** An element that offers a map, with its attributes. */
export interface MapHost extends TiltsElement {
  /** Address template of the tiles, for example `https://tiles.example/{z}/{x}/{y}.png`. */
  mapTiles?: string;
  mapAttribution?: string;
  mapAttributionLink?: string;
}

/** Common options of all maps. */
export interface MapOptions {
  imagePolicy(): ImagePolicy;
  /** The visitor’s location, if they asked for it. */
  userLocation?(): GeoPoint | undefined;
}

/** Options of the list’s map. */
export interface MapCallbacks<E> extends MapOptions {
  /** All matching records, in order. */
  items(): readonly E[];
  /** Scrolls to the card in the list. */
  scrollToItem(item: E): void;
}

/** The map of the list, for the views and for the map itself. */
export interface ListMap<S> {
  readonly isOpen: boolean;
  /** Id of the record that is selected in the map or in the list. */
  selected: string | undefined;
  /** Opens or closes the map. */
  readonly toggle: () => void;
  /** Shows a record of the list on the map. */
  readonly focusItem: (id: string) => void;
  /** From within the map: closes it, and returns the focus to the button that opens it. */
  close(): Promise<void>;
  /** The map; undefined while it is closed or loading. */
  render(state: S): TemplateResult | undefined;
}
