import type { CSSResultOrNative, TemplateResult } from 'lit';
import type { Formats } from '../../../locale/format.js';
import type { Language } from '../../../locale/languages.js';
import type { Place } from '../distance.js';
import type { Enterprises, Entry } from '../enterprises.js';

/** What the map shows and can do; it stands above the list and never in its place. */
export interface MapState {
  readonly catalogue: Enterprises;
  readonly language: Language;
  readonly formats: Formats;
  /** All enterprises found that say where they are, those further down the list too, in its order. */
  readonly entries: readonly Entry[];
  /** Id of the enterprise chosen in the map or in the list. */
  readonly selected: string | undefined;
  /** Where the visitor is, once asked for; it must not leave the device. */
  readonly place: Place | undefined;
  /** Address of the tiles as the webmaster gave it, e.g. `https://tiles.example/{z}/{x}/{y}.png`. */
  readonly tiles: string | undefined;
  /** Who made the tiles, as the webmaster wrote it. */
  readonly attribution: string | undefined;
  /** Chooses an enterprise: its card is marked and, where it is on the screen's list, brought into view. */
  select(id: string | undefined): void;
  /** Opens the profile. */
  open(id: string, event: Event): void;
  /** Draws again, after the map has changed something of its own. */
  redraw(): void;
}

/** `map/map.ts`: loaded when a person opens the map. */
export interface MapModule {
  readonly mapStyles: readonly CSSResultOrNative[];
  renderMap(state: MapState): TemplateResult;
}
