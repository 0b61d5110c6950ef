/** The map of the showcase: where the enterprises found are. Loaded when a person opens it. */
import { msg } from '@lit/localize';
import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Entry } from '../enterprises.js';
import type { MapState } from './state.js';

const WIDTH = 640;
const HEIGHT = 320;
const MARGIN = 32;

export const mapStyles = [
  css`
    .map {
      background: var(--_tint);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      margin-block-end: var(--_gap);
      overflow: hidden;
    }
    .map svg {
      block-size: auto;
      display: block;
      inline-size: 100%;
    }
    .map circle {
      cursor: pointer;
      fill: var(--_accent);
      stroke: var(--_surface);
      stroke-width: 2;
    }
    .map [aria-pressed='true'] {
      stroke: currentColor;
      stroke-width: 4;
    }
  `,
];

/** The enterprises as pins, north up. */
export function renderMap(state: MapState): TemplateResult {
  const spot = spotsOf(state.entries);
  return html`<section class="map" aria-label=${msg('Map', { id: 'showcase.map' })}>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}">${state.entries.map((entry) => renderPin(state, entry, spot))}</svg>
  </section>`;
}

function renderPin(
  { catalogue, select, selected }: MapState,
  { enterprise }: Entry,
  spot: (entry: Entry['enterprise']) => readonly [number, number],
): SVGTemplateResult {
  const { id, name } = enterprise;
  const [x, y] = spot(enterprise);
  const choose = () => select(id);
  return svg`<circle cx=${x} cy=${y} r="11" role="button" tabindex="0" aria-pressed=${selected === id} aria-label=${catalogue.text(name).text} @click=${choose} @keydown=${(event: KeyboardEvent) => /^(Enter| )$/.test(event.key) && (event.preventDefault(), choose())}></circle>`;
}

/** Where each place stands in the picture; a degree of longitude is shorter than one of latitude. */
function spotsOf(entries: readonly Entry[]): (enterprise: Entry['enterprise']) => readonly [number, number] {
  const places = entries.map(({ enterprise }) => enterprise.geo!);
  const lats = places.map(({ lat }) => lat);
  const lons = places.map(({ lon }) => lon);
  const [south, north, west, east] = [
    Math.min(...lats),
    Math.max(...lats),
    Math.min(...lons),
    Math.max(...lons),
  ];
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / ((east - west) * narrow || 1),
    (HEIGHT - 2 * MARGIN) / (north - south || 1),
  );
  return ({ geo }) => [
    WIDTH / 2 + (geo!.lon - (west + east) / 2) * narrow * scale,
    HEIGHT / 2 - (geo!.lat - (south + north) / 2) * scale,
  ];
}
