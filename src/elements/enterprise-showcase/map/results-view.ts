import type { Msg } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { localizedText } from '../../internal/localized-text.js';
import type { EnterpriseItem } from '../enterprise-collection.js';
import { renderTitle, locationText } from '../views/card.js';
import { renderLogo } from '../views/picture.js';
import type { ShowcaseViewModel } from '../enterprise-showcase.types.js';
import type { Pin } from './clusters.js';
import { renderMapChrome, type MapViewModel } from './map-chrome.js';

/** Everything that the map of the list shows. */
export interface ResultsMapViewModel extends MapViewModel {
  readonly state: ShowcaseViewModel;
  /** Number of enterprises with a location, and without. */
  readonly locatedCount: number;
  readonly unlocatedCount: number;
  readonly selected: EnterpriseItem | undefined;
  /** Pins at the same location, to choose from. */
  readonly coincident: readonly Pin[];
  select(id: string): void;
  scrollToItem(item: EnterpriseItem): void;
  close(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** “# enterprises on the map” */
export const locatedText = (
  msg: Msg,
  { formatter }: Pick<ShowcaseViewModel, 'formatter'>,
  placed: number,
): string =>
  formatter.plural(placed, msg('# enterprise on the map|# enterprises on the map', { id: 'map.located' }));

/** The map with its surroundings: how to move it, its notices, the selected enterprise. */
export function renderMap(view: ResultsMapViewModel): TemplateResult {
  const { locatedCount, unlocatedCount, state, msg } = view;
  return html`<section
    class="map"
    aria-label=${msg('Map', { id: 'showcase.map' })}
    @keydown=${view.onKeyDown}
  >
    <div class="map-head">
      <p>
        <strong>${locatedText(msg, state, locatedCount)}</strong>
        ${
          unlocatedCount
            ? html`<span class="secondary"
                >${state.formatter.plural(
                  unlocatedCount,
                  msg(
                    '# enterprise without an exact location: list only|# enterprises without an exact location: list only',
                    { id: 'map.unlocated' },
                  ),
                )}</span
              >`
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

/** The enterprise that is selected in the map or the list; before that, how to select one. */
function renderSelection(view: ResultsMapViewModel): TemplateResult {
  const { selected, coincident, state, msg } = view;
  return html`<div class="map-selection">
    ${
      selected
        ? renderSelected(view, selected)
        : coincident.length
          ? html`<p id="map-coincident" tabindex="-1">
                <strong
                  >${state.formatter.plural(
                    coincident.length,
                    msg('# enterprise at this location|# enterprises at this location', {
                      id: 'map.coincident',
                    }),
                  )}</strong
                >
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
              ${view.locatedCount ? msg('Select a pin to see who is there.', { id: 'map.hint' }) : msg('No enterprise in this list has an exact location.', { id: 'map.none' })}
            </p>`
    }
  </div>`;
}

function renderSelected({ scrollToItem, state }: ResultsMapViewModel, item: EnterpriseItem): TemplateResult {
  const { collection, language, msg } = state;
  const { enterprise } = item;
  const where = enterprise.address
    ? collection.resolve(enterprise.address.text).text
    : locationText(state, item);
  return html`${renderLogo(state, enterprise)} ${renderTitle(state, item)}
    <p class="location">${where}</p>
    <p ${localizedText(collection.resolve(enterprise.summary), language)}></p>
    <button type="button" class="button" @click=${() => scrollToItem(item)}>
      ${msg('Show in the list', { id: 'map.show-in-list' })}
    </button>`;
}
