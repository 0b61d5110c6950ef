import { html, nothing, type TemplateResult } from 'lit';
import { localizedText } from '../../localized-text.js';
import type { Pin } from './clusters.js';
import { renderMapChrome, type MapViewModel } from './map-chrome.js';
import type { MapListState, MapSubject } from './map.types.js';

/** Everything that the map of the list shows. */
export interface ResultsMapViewModel<E, S extends MapListState<E>> extends MapViewModel {
  readonly state: S;
  readonly subject: MapSubject<E, S>;
  /** Number of records with a location, and without. */
  readonly locatedCount: number;
  readonly unlocatedCount: number;
  readonly selected: E | undefined;
  /** Pins at the same location, to choose from. */
  readonly coincident: readonly Pin[];
  select(id: string): void;
  scrollToItem(item: E): void;
  close(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** The map with its surroundings: how to move it, its notices, the selected record. */
export function renderMap<E, S extends MapListState<E>>(view: ResultsMapViewModel<E, S>): TemplateResult {
  const { locatedCount, unlocatedCount, state, subject, msg } = view;
  return html`<section class="map" aria-label=${subject.mapName(msg)} @keydown=${view.onKeyDown}>
    <div class="map-head">
      <p>
        <strong>${subject.located(state, locatedCount)}</strong>
        ${
          unlocatedCount
            ? html`<span class="secondary">${subject.unlocated(state, unlocatedCount)}</span>`
            : nothing
        }
      </p>
      <button type="button" class="button" @click=${view.close}>
        ${msg('Close the map', { id: 'map.close' })}
      </button>
    </div>
    <div class="map-body">${renderMapChrome(view, true)} ${renderSelection(view)}</div>
  </section>`;
}

/** The record that is selected in the map or the list; before that, how to select one. */
function renderSelection<E, S extends MapListState<E>>(view: ResultsMapViewModel<E, S>): TemplateResult {
  const { selected, coincident, state, subject, msg } = view;
  return html`<div class="map-selection">
    ${
      selected
        ? renderSelected(view, selected)
        : coincident.length
          ? html`<p id="map-coincident" tabindex="-1">
                <strong>${subject.coincident(state, coincident.length)}</strong>
              </p>
              <ul aria-labelledby="map-coincident">
                ${coincident.map(
                  ({ id, name }) =>
                    html`<li>
                      <button
                        type="button"
                        class="link"
                        @click=${() => view.select(id)}
                        ${localizedText(name, state.language)}
                      ></button>
                    </li>`,
                )}
              </ul>`
          : html`<p class="secondary">
              ${view.locatedCount ? msg('Select a pin to see who is there.', { id: 'map.hint' }) : subject.none(msg)}
            </p>`
    }
  </div>`;
}

function renderSelected<E, S extends MapListState<E>>(
  { scrollToItem, state, subject }: ResultsMapViewModel<E, S>,
  item: E,
): TemplateResult {
  const { collection, language, msg } = state;
  return html`${subject.renderSelected(state, item)}
    <p ${localizedText(collection.resolve(subject.recordOf(item).summary), language)}></p>
    <button type="button" class="button" @click=${() => scrollToItem(item)}>
      ${msg('Show in the list', { id: 'map.show-in-list' })}
    </button>`;
}
