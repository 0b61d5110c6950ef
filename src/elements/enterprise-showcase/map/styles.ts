import { css } from 'lit';

/** Looks of the map; come with it. */
export const mapStyles = css`
  /* What Leaflet needs of its style sheet, in our words; its controls, popups and drawings are not used. */
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-marker-pane > *,
  .leaflet-labels-pane > * {
    inset: 0 auto auto 0;
    position: absolute;
  }
  .leaflet-map-pane {
    z-index: 1;
  }
  .leaflet-tile-pane {
    z-index: 1;
  }
  .leaflet-labels-pane {
    z-index: 2;
  }
  .leaflet-marker-pane {
    z-index: 3;
  }
  .leaflet-tile {
    max-inline-size: none;
    pointer-events: none;
    user-select: none;
    visibility: hidden;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .leaflet-zoom-anim .leaflet-tile {
    transition: none;
  }
  .leaflet-touch-drag.leaflet-touch-zoom {
    touch-action: none;
  }
  .leaflet-grab {
    cursor: grab;
  }
  .leaflet-dragging .leaflet-grab {
    cursor: grabbing;
  }

  /* The map's own. */
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
    background: color-mix(in srgb, currentColor 7%, var(--_surface));
    block-size: min(25em, 62svh);
    isolation: isolate;
    min-block-size: 17em;
    overflow: hidden;
    position: relative;
  }
  .map-canvas:focus-visible {
    outline-offset: -4px;
  }
  .map-canvas [data-pin] {
    block-size: 2.75em;
    inline-size: 2.5em;
    translate: -50% -100%;
  }
  .map-canvas [data-pin]::before {
    aspect-ratio: 1;
    background: radial-gradient(circle, var(--_surface) 0 22%, var(--_accent) 26%);
    border: 2px solid var(--_surface);
    border-radius: 50% 50% 50% 0;
    box-shadow: 0 0 0 1px color-mix(in srgb, currentColor 35%, transparent);
    content: '';
    inline-size: 1.75em;
    inset: 0.4em auto auto 0.375em;
    position: absolute;
    rotate: -45deg;
  }
  .map-canvas [data-pin][aria-pressed='true'] {
    background: none;
  }
  .map-canvas [data-pin][aria-pressed='true']::before {
    background: radial-gradient(circle, var(--_accent) 0 30%, var(--_surface) 34%);
    border-color: var(--_accent);
    border-width: 3px;
    scale: 1.25;
    transform-origin: 0 100%;
  }
  /* The name beside a pin: for the pointer, the keyboard and what is chosen. */
  .map-canvas [data-pin]:is(:hover, :focus-visible, [aria-pressed='true'], [role='img'])::after,
  .map-canvas [data-here]::after {
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: 0.4em;
    content: attr(data-name) attr(data-here);
    font-size: 0.88em;
    font-weight: 600;
    inline-size: max-content;
    inset: calc(100% + 0.2em) auto auto 50%;
    max-inline-size: 13em;
    padding: 0.1em 0.5em;
    pointer-events: none;
    position: absolute;
    translate: -50% 0;
  }
  .map-canvas [data-pin]:is(:hover, :focus-visible) {
    z-index: 20000 !important;
  }
  /* Where the visitor is: another shape, and its name. */
  .map-canvas [data-here] {
    block-size: 1.4em;
    inline-size: 1.4em;
    pointer-events: none;
    translate: -50% -50%;
  }
  .map-canvas [data-here]::before {
    background: var(--_surface);
    border: 0.35em double currentColor;
    border-radius: 50%;
    content: '';
    inset: 0;
    position: absolute;
  }
  .map-canvas [data-cluster] {
    align-items: center;
    background: var(--_accent);
    block-size: 2.75em;
    border: 0.25em solid color-mix(in srgb, var(--_surface) 75%, transparent);
    border-radius: 50%;
    display: flex;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    inline-size: 2.75em;
    justify-content: center;
    translate: -50% -50%;
  }
  /* On a child: what is mixed from the text colour would change with the button's own. */
  .map-canvas [data-cluster] > span {
    color: var(--_on-accent);
  }
  .map-canvas [data-cluster='middle'] {
    block-size: 3.2em;
    inline-size: 3.2em;
  }
  .map-canvas [data-cluster='large'] {
    block-size: 3.8em;
    inline-size: 3.8em;
  }
  .leaflet-labels-pane > span {
    color: var(--_muted);
    font-weight: 600;
    letter-spacing: 0.04em;
    pointer-events: none;
    text-align: center;
    translate: -50% 1.5em;
    white-space: nowrap;
  }
  /* Below the name of the pin. */
  .place-map .leaflet-labels-pane > span {
    translate: -50% 2.9em;
  }
  .map-canvas[data-ground='laid'] .leaflet-labels-pane {
    display: none;
  }
  .map-buttons {
    display: flex;
    flex-direction: row-reverse;
    flex-wrap: wrap;
    gap: 0.4em;
    inset: 0.6em 0.6em auto auto;
    position: absolute;
  }
  .map-buttons .plain {
    background: var(--_surface);
    min-inline-size: 2.75em;
    padding-inline: 0.7em;
  }
  .map-buttons [aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0.6;
  }
  .map-ground {
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
  .map-ground > span {
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
    background: color-mix(in srgb, var(--_surface) 85%, transparent);
    margin-inline-start: auto;
    padding: 0.15em 0.6em;
    pointer-events: auto;
  }
  .map-scale {
    align-items: center;
    display: flex;
    gap: 0.5em;
    margin-inline: 0;
    pointer-events: none;
  }
  .map-scale path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .map-choice {
    align-content: start;
    display: grid;
    gap: 0.45em;
    justify-items: start;
    padding: 0.9em;
    position: relative;
  }
  .map-choice .face {
    margin-block: 0;
  }
  .map-choice .title > *::after {
    content: none;
  }
  .map-choice .title > :focus-visible {
    border-radius: 0.2em;
    outline: 3px solid var(--tilts-focus, var(--_accent));
  }
  .map-choice ul {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }
  .map-choice .link {
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
    .map-choice {
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
