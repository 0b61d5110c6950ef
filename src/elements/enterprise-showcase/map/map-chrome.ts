import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../../core/i18n/formatter.js';
import { distanceText } from '../labels.js';

/**
 * The pictures under the pins: `plain` where the webmaster names none, `asked` while a visitor has not agreed to ask
 * another host for them, `missing` where they do not come.
 */
export type Ground = 'plain' | 'asked' | 'laid' | 'missing';

/** Everything the frame around a map shows. */
export interface FrameView {
  readonly formats: Formats;
  readonly ground: Ground;
  /** Host of the pictures. */
  readonly host: string;
  /** Whose pictures they are, and where that is explained. */
  readonly credit: { readonly text: string; readonly href?: string } | undefined;
  readonly scale: { readonly km: number; readonly width: number } | undefined;
  canZoom(step: 1 | -1): boolean;
  zoom(step: 1 | -1): void;
  showAll(): void;
  /** Asks the host for its pictures, after a click. */
  lay(): void;
}

/** The name of the visitor's place. */
export const hereText = (): string => msg('You are here', { id: 'map.here' });

export const missingText = (): string =>
  msg('The map images could not be loaded. The pins are still in the right places.', {
    id: 'map.missing',
  });

/** The map itself with its buttons, its scale and what is to be said of its pictures. */
export function renderFrame(view: FrameView, hasMany: boolean): TemplateResult {
  return html`<div class="map-frame">
    <div
      class="map-canvas"
      data-ground=${view.ground}
      role="group"
      tabindex="0"
      aria-label=${msg('Map. Use the arrow keys to move it, plus and minus to zoom.', { id: 'map.canvas' })}
    ></div>
    ${renderButtons(view, hasMany)} ${renderGround(view)} ${renderLegend(view)}
  </div>`;
}

function renderButtons(view: FrameView, hasMany: boolean): TemplateResult {
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
    ${
      hasMany
        ? html`<button type="button" class="plain" @click=${view.showAll}>
            ${msg('Show all', { id: 'map.all' })}
          </button>`
        : nothing
    }
  </div>`;
}

/** What is to be said of the pictures under the pins. */
function renderGround({ ground, host, lay }: FrameView): TemplateResult | typeof nothing {
  if (ground === 'asked')
    return html`<p class="map-ground">
      <button type="button" class="primary" @click=${lay}>
        <span>${msg('Show the map images', { id: 'map.lay' })}</span>
      </button>
      <span>${msg(str`They come from ${host}, which will know that you visited.`, { id: 'map.host' })}</span>
    </p>`;
  if (ground === 'missing')
    return html`<p class="map-ground">
      <span>${missingText()}</span>
      <button type="button" class="plain" @click=${lay}>${msg('Try again', { id: 'feed.retry' })}</button>
    </p>`;
  return nothing;
}

/** How long a kilometre is, and whose pictures these are. */
function renderLegend({ credit, formats, ground, scale }: FrameView): TemplateResult {
  return html`<p class="map-legend">
    ${
      scale
        ? html`<span class="map-scale"
            ><svg width=${scale.width} height="6" aria-hidden="true">
              <path d="M0 0v5h${scale.width}v-5" /></svg
            >${lengthText(scale.km, formats)}</span
          >`
        : nothing
    }
    ${credit && ground === 'laid' ? html`<span>${credit.href ? html`<a href=${credit.href}>${credit.text}</a>` : credit.text}</span>` : nothing}
  </p>`;
}

const lengthText = (km: number, formats: Formats): string =>
  km < 1 ? `${formats.number(km * 1000)}\u00a0m` : distanceText(km, formats);
