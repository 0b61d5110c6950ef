import { css } from 'lit';
import { pinStyles } from './leaflet/pins.styles.js';

const frame = css`
  .map {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    margin-block-end: var(--_gap);
    overflow: clip;
  }
  .place-map {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    margin-block: 0.5em;
    overflow: clip;
  }
  .place-map .map-frame {
    border: 0;
  }
  .place-map .map-canvas {
    block-size: 17em;
  }
  .map-head {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    justify-content: space-between;
    padding: 0.7em 0.9em;
  }
  .map-head p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
  }
  .map-frame {
    border-block: 1px solid var(--_border);
    isolation: isolate;
    position: relative;
  }
  .map-canvas {
    background: linear-gradient(var(--_faint) 0 0) var(--_surface);
    block-size: min(25em, 62svh);
    isolation: isolate;
    min-block-size: 17em;
    overflow: hidden;
    position: relative;
  }
  .map-canvas:focus-visible {
    outline-offset: -4px;
  }
  .map-buttons {
    display: flex;
    flex-direction: row-reverse;
    flex-wrap: wrap;
    gap: 0.4em;
    inset: 0.6em 0.6em auto auto;
    position: absolute;
  }
  .map-buttons .button {
    background: var(--_surface);
    min-inline-size: 2.75em;
    padding-inline: 0.7em;
  }
  .map-buttons [aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0.6;
  }
  .map-basemap-notice {
    align-items: center;
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    inset: auto 0.6em 2.4em;
    margin-inline: auto;
    max-inline-size: 34em;
    padding: 0.6em 0.8em;
    position: absolute;
  }
  .map-basemap-notice > span {
    flex: 1 1 14em;
  }
  .map-legend {
    display: flex;
    font-size: 0.8em;
    gap: 1em;
    inset: auto 0 0;
    justify-content: space-between;
    pointer-events: none;
    position: absolute;
  }
  .map-legend > * {
    background: var(--_veil);
    margin-inline-start: auto;
    padding: 0.15em 0.6em;
    pointer-events: auto;
  }
  @media not all and (any-pointer: coarse) {
    .map-fingers {
      display: none;
    }
  }
  .map-scale {
    align-items: center;
    display: flex;
    gap: 0.5em;
    margin-inline: 0;
    pointer-events: none;
    white-space: nowrap;
  }
  .map-scale path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .map-selection {
    align-content: start;
    display: grid;
    gap: 0.45em;
    justify-items: start;
    padding: 0.9em;
    position: relative;
  }
  .map-selection .logo {
    margin-block: 0;
  }
  .map-selection .title > *::after {
    content: none;
  }
  .map-selection .title > :focus-visible {
    border-radius: 0.2em;
    outline: 3px solid var(--tilts-focus, var(--_accent));
  }
  .map-selection ul {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }
  .map-selection .link {
    min-block-size: 2.4em;
  }
  article[aria-current] {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @container (min-width: 46em) {
    .map-body {
      border-block-start: 1px solid var(--_border);
      display: grid;
      grid-template-columns: minmax(0, 1fr) 17em;
    }
    .map-frame {
      border-block: 0;
      border-inline-end: 1px solid var(--_border);
    }
    .map-selection {
      max-block-size: min(25em, 62svh);
      overflow: auto;
    }
  }
  @media (forced-colors: active) {
    .map-canvas [data-pin]::before {
      background: ButtonText;
      border-color: Canvas;
      forced-color-adjust: none;
    }
    .map-canvas [data-pin][aria-pressed='true']::before {
      background: Highlight;
    }
    .map-canvas [data-cluster] {
      border-color: ButtonText;
    }
    .map-canvas [data-cluster] > span {
      color: ButtonText;
    }
  }
  @media print {
    .map,
    .map-toggle,
    .place-map {
      display: none !important;
    }
  }
`;

/** Styles of the map; loaded with it. */
export const mapStyles = [pinStyles, frame];
