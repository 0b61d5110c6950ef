import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formatter } from '../../../../core/i18n/formatter.js';
import type { Msg } from '../../../../core/i18n/translator.js';

/**
 * The tiles under the pins: `none` if the webmaster has not set any, `needs-consent` until the visitor agrees to
 * contact another host, `unavailable` if they cannot be loaded.
 */
export type BasemapStatus = 'none' | 'needs-consent' | 'shown' | 'unavailable';

/** Everything that the frame around a map shows. */
export interface MapViewModel {
  readonly formatter: Formatter;
  readonly msg: Msg;
  readonly basemapStatus: BasemapStatus;
  /** Host of the tiles. */
  readonly host: string;
  /** Attribution of the tiles, and the address of its source. */
  readonly credit: { readonly text: string; readonly href?: string } | undefined;
  readonly scale: { readonly km: number; readonly width: number } | undefined;
  canZoom(step: 1 | -1): boolean;
  zoom(step: 1 | -1): void;
  showAll(): void;
  /** Loads the tiles from their host, after a click. */
  showTiles(): void;
}

/** The label of the visitor’s location. */
export const userLocationLabel = (msg: Msg): string => msg('You are here', { id: 'map.user-location' });

export const tilesUnavailableText = (msg: Msg): string =>
  msg('The map images could not be loaded. The pins are still in the right places.', {
    id: 'map.tiles-unavailable',
  });

/** The map with its buttons, its scale and the notices about its tiles. */
export function renderMapChrome(view: MapViewModel, hasMany: boolean): TemplateResult {
  return html`<div class="map-frame">
    <div
      class="map-canvas"
      data-basemap=${view.basemapStatus}
      role="group"
      tabindex="0"
      aria-label=${view.msg('Map. Use the arrow keys to move it, plus and minus to zoom.', { id: 'map.canvas' })}
    ></div>
    ${renderButtons(view, hasMany)} ${renderBasemapNotice(view)} ${renderLegend(view)}
  </div>`;
}

function renderButtons(view: MapViewModel, hasMany: boolean): TemplateResult {
  const button = (step: 1 | -1, name: string, sign: string) =>
    html`<button
      type="button"
      class="button"
      aria-label=${name}
      title=${name}
      aria-disabled=${!view.canZoom(step)}
      @click=${() => view.zoom(step)}
    >
      ${sign}
    </button>`;
  return html`<div class="map-buttons">
    ${button(1, view.msg('Zoom in', { id: 'map.zoom-in' }), '+')}
    ${button(-1, view.msg('Zoom out', { id: 'map.zoom-out' }), '−')}
    ${
      hasMany
        ? html`<button type="button" class="button" @click=${view.showAll}>
            ${view.msg('Show all', { id: 'map.all' })}
          </button>`
        : nothing
    }
  </div>`;
}

/** The notice about the tiles. */
function renderBasemapNotice({
  basemapStatus,
  host,
  showTiles,
  msg,
}: MapViewModel): TemplateResult | typeof nothing {
  if (basemapStatus === 'needs-consent')
    return html`<p class="map-basemap-notice">
      <button type="button" class="button-primary" @click=${showTiles}>
        <span>${msg('Show the map images', { id: 'map.show-tiles' })}</span>
      </button>
      <span
        >${msg(str`They come from ${host}, which will know that you visited.`, { id: 'map.tile-host' })}</span
      >
    </p>`;
  if (basemapStatus === 'unavailable')
    return html`<p class="map-basemap-notice">
      <span>${tilesUnavailableText(msg)}</span>
      <button type="button" class="button" @click=${showTiles}>
        ${msg('Try again', { id: 'feed.retry' })}
      </button>
    </p>`;
  return nothing;
}

/** The scale, how fingers move the map, and the attribution of the tiles. */
function renderLegend({ credit, formatter, basemapStatus, scale, msg }: MapViewModel): TemplateResult {
  return html`<p class="map-legend">
    ${
      scale
        ? html`<span class="map-scale"
            ><svg width=${scale.width} height="6" aria-hidden="true">
              <path d="M0 0v5h${scale.width}v-5" /></svg
            >${lengthText(scale.km, formatter)}</span
          >`
        : nothing
    }
    <span class="map-fingers">${msg('Two fingers move the map', { id: 'map.fingers' })}</span>
    ${credit && basemapStatus === 'shown' ? html`<span>${credit.href ? html`<a href=${credit.href}>${credit.text}</a>` : credit.text}</span>` : nothing}
  </p>`;
}

const lengthText = (km: number, formatter: Formatter): string =>
  km < 1 ? `${formatter.number(km * 1000)}\u00a0m` : `${formatter.number(km)}\u00a0km`;
