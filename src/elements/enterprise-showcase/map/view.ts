import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { feedText } from '../../../ui/feed-text.js';
import type { Entry } from '../enterprises.js';
import { renderTitle, whereText } from '../view-card.js';
import { renderFace } from '../view-picture.js';
import type { ViewState } from '../view.js';
import { distanceText } from '../words.js';
import type { Pin } from './pins.js';

/**
 * The pictures under the pins: `plain` where the webmaster names none, `asked` while a visitor has not agreed to ask
 * another host for them, `missing` where they do not come.
 */
export type Ground = 'plain' | 'asked' | 'laid' | 'missing';

/** Everything the map's frame shows. */
export interface MapView {
  readonly state: ViewState;
  readonly ground: Ground;
  /** Host of the pictures. */
  readonly host: string;
  /** Whose pictures they are, and where that is explained. */
  readonly credit: { readonly text: string; readonly href?: string } | undefined;
  /** Enterprises with a place, and without. */
  readonly placed: number;
  readonly placeless: number;
  readonly scale: { readonly km: number; readonly width: number } | undefined;
  readonly chosen: Entry | undefined;
  /** Pins in one place, from which to choose. */
  readonly gathered: readonly Pin[];
  canZoom(step: 1 | -1): boolean;
  zoom(step: 1 | -1): void;
  showAll(): void;
  /** Asks the host for its pictures, after a click. */
  lay(): void;
  choose(id: string): void;
  reveal(entry: Entry): void;
  close(): void;
  key(event: KeyboardEvent): void;
}

/** "# enterprises on the map" */
export const placedText = ({ formats }: Pick<ViewState, 'formats'>, placed: number): string =>
  formats.plural(placed, msg('# enterprise on the map|# enterprises on the map', { id: 'map.placed' }));

export const missingText = (): string =>
  msg('The map pictures do not come. The pins are in their right places all the same.', {
    id: 'map.missing',
  });

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
                    '# without an exact place is in the list only|# without an exact place are in the list only',
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
    <div class="map-body">
      <div class="map-frame">
        <div
          class="map-canvas"
          data-ground=${view.ground}
          role="group"
          tabindex="0"
          aria-label=${msg('Map. The arrow keys move it, plus and minus zoom.', { id: 'map.canvas' })}
        ></div>
        ${renderButtons(view)} ${renderGround(view)} ${renderLegend(view)}
      </div>
      ${renderChoice(view)}
    </div>
  </section>`;
}

function renderButtons(view: MapView): TemplateResult {
  const button = (step: 1 | -1, name: string, sign: string) =>
    html`<button
      type="button"
      class="plain"
      aria-label=${name}
      title=${name}
      aria-disabled=${!view.canZoom(step)}
      @click=${() => view.zoom(step)}
    >
      ${sign}
    </button>`;
  return html`<div class="map-buttons">
    ${button(1, msg('Zoom in', { id: 'map.zoom-in' }), '+')}
    ${button(-1, msg('Zoom out', { id: 'map.zoom-out' }), '−')}
    <button type="button" class="plain" @click=${view.showAll}>${msg('Show all', { id: 'map.all' })}</button>
  </div>`;
}

/** What is to be said of the pictures under the pins. */
function renderGround({ ground, host, lay }: MapView): TemplateResult | typeof nothing {
  if (ground === 'asked')
    return html`<p class="map-ground">
      <button type="button" class="primary" @click=${lay}>
        <span>${msg('Show the map pictures', { id: 'map.lay' })}</span>
      </button>
      <span>${msg(str`They come from ${host}, which will learn of your visit.`, { id: 'map.host' })}</span>
    </p>`;
  if (ground === 'missing')
    return html`<p class="map-ground">
      <span>${missingText()}</span>
      <button type="button" class="plain" @click=${lay}>${msg('Try again', { id: 'feed.retry' })}</button>
    </p>`;
  return nothing;
}

/** How long a kilometre is, and whose pictures these are. */
function renderLegend({ credit, ground, scale, state }: MapView): TemplateResult {
  return html`<p class="map-legend">
    ${
      scale
        ? html`<span class="map-scale"
            ><svg width=${scale.width} height="6" aria-hidden="true">
              <path d="M0 0v5h${scale.width}v-5" /></svg
            >${lengthText(scale.km, state)}</span
          >`
        : nothing
    }
    ${credit && ground === 'laid' ? html`<span>${credit.href ? html`<a href=${credit.href}>${credit.text}</a>` : credit.text}</span>` : nothing}
  </p>`;
}

const lengthText = (km: number, { formats }: ViewState): string =>
  km < 1 ? `${formats.number(km * 1000)}\u00a0m` : distanceText(km, formats);

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
                    msg('# enterprise in this place|# enterprises in this place', { id: 'map.gathered' }),
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
              ${view.placed ? msg('Choose a pin to see who is there.', { id: 'map.hint' }) : msg('No enterprise of this list has an exact place.', { id: 'map.none' })}
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
