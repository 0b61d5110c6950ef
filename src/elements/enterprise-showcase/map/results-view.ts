import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { feedText } from '../../internal/localized-text.js';
import type { Entry } from '../enterprise-collection.js';
import { renderTitle, whereText } from '../views/card.js';
import { renderFace } from '../views/picture.js';
import type { ViewState } from '../views/showcase.js';
import type { Pin } from './clusters.js';
import { renderFrame, type FrameView } from './map-chrome.js';

/** Everything the map of the list shows. */
export interface MapView extends FrameView {
  readonly state: ViewState;
  /** Enterprises with a place, and without. */
  readonly placed: number;
  readonly placeless: number;
  readonly chosen: Entry | undefined;
  /** Pins in one place, from which to choose. */
  readonly gathered: readonly Pin[];
  choose(id: string): void;
  reveal(entry: Entry): void;
  close(): void;
  key(event: KeyboardEvent): void;
}

/** "# enterprises on the map" */
export const placedText = ({ formats }: Pick<ViewState, 'formats'>, placed: number): string =>
  formats.plural(placed, msg('# enterprise on the map|# enterprises on the map', { id: 'map.placed' }));

/** The map with what belongs to it: how to move it, what it is made of, what was chosen. */
export function renderMap(view: MapView): TemplateResult {
  const { placed, placeless, state } = view;
  return html`<section class="map" aria-label=${msg('Map', { id: 'showcase.map' })} @keydown=${view.key}>
    <div class="map-head">
      <p>
        <strong>${placedText(state, placed)}</strong>
        ${
          placeless
            ? html`<span class="muted"
                >${state.formats.plural(
                  placeless,
                  msg(
                    '# enterprise without an exact location: list only|# enterprises without an exact location: list only',
                    { id: 'map.placeless' },
                  ),
                )}</span
              >`
            : nothing
        }
      </p>
      <button type="button" class="plain" @click=${view.close}>
        ${msg('Close the map', { id: 'map.close' })}
      </button>
    </div>
    <div class="map-body">${renderFrame(view, true)} ${renderChoice(view)}</div>
  </section>`;
}

/** What the visitor chose on the map or in the list; before that, how to choose. */
function renderChoice(view: MapView): TemplateResult {
  const { chosen, gathered, state } = view;
  return html`<div class="map-choice">
    ${
      chosen
        ? renderChosen(view, chosen)
        : gathered.length
          ? html`<p id="map-gathered" tabindex="-1">
                <strong
                  >${state.formats.plural(
                    gathered.length,
                    msg('# enterprise at this location|# enterprises at this location', {
                      id: 'map.gathered',
                    }),
                  )}</strong
                >
              </p>
              <ul aria-labelledby="map-gathered">
                ${gathered.map(
                  ({ id, name }) =>
                    html`<li>
                      <button
                        type="button"
                        class="link"
                        @click=${() => view.choose(id)}
                        ${feedText(name, state.language)}
                      ></button>
                    </li>`,
                )}
              </ul>`
          : html`<p class="muted">
              ${view.placed ? msg('Select a pin to see who is there.', { id: 'map.hint' }) : msg('No enterprise in this list has an exact location.', { id: 'map.none' })}
            </p>`
    }
  </div>`;
}

function renderChosen({ reveal, state }: MapView, entry: Entry): TemplateResult {
  const { catalogue, language } = state;
  const { enterprise } = entry;
  const where = enterprise.address ? catalogue.text(enterprise.address.text).text : whereText(state, entry);
  return html`${renderFace(state, enterprise)} ${renderTitle(state, entry)}
    <p class="where">${where}</p>
    <p ${feedText(catalogue.text(enterprise.summary), language)}></p>
    <button type="button" class="plain" @click=${() => reveal(entry)}>
      ${msg('Show in the list', { id: 'map.reveal' })}
    </button>`;
}
