import { css } from 'lit';

/** Styles of the map’s background, pins, clusters and place names. */
export const pinStyles = css`
  :host {
    --_veil: var(--_surface);
  }
  @supports (color: color-mix(in srgb, red, blue)) {
    :host {
      --_veil: color-mix(in srgb, var(--_surface) 80%, transparent);
    }
  }
  /* The necessary rules of Leaflet’s style sheet; its controls, popups and vector layers are not used. */
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
    -webkit-user-select: none;
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
  /* One finger scrolls the page. */
  .leaflet-touch-zoom {
    touch-action: pan-x pan-y;
  }
  .leaflet-grab {
    cursor: grab;
  }
  .leaflet-dragging .leaflet-grab {
    cursor: grabbing;
  }

  /* Our own elements. */
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
    box-shadow: 0 0 0 1px var(--_control);
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
    /* Larger, with its tip at the same place. */
    inline-size: 2.2em;
    inset: -0.14em auto auto 0.15em;
  }
  /* The label of a pin: on hover, on focus and if it is selected. */
  .map-canvas [data-pin]:is(:hover, :focus-visible, [aria-pressed='true'], [role='img'])::after,
  .map-canvas [data-user-location]::after {
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: 0.4em;
    content: attr(data-name) attr(data-user-location);
    font-size: 0.88em;
    font-weight: 600;
    inline-size: max-content;
    inset: calc(100% + 0.2em) auto auto 50%;
    max-inline-size: 13em;
    padding: 0.1em 0.5em;
    pointer-events: none;
    position: absolute;
    text-align: center;
    text-wrap: balance;
    translate: -50% 0;
  }
  /* Near the edge of the map, whole names still fit. */
  .map-canvas [data-pin][data-edge='left']::after {
    translate: -1.4em 0;
  }
  .map-canvas [data-pin][data-edge='right']::after {
    translate: calc(-100% + 1.4em) 0;
  }
  .map-canvas [data-pin]:is(:hover, :focus-visible) {
    z-index: 20000 !important;
  }
  /* The visitor’s location: a different shape, with a label. */
  .map-canvas [data-user-location] {
    block-size: 1.4em;
    inline-size: 1.4em;
    pointer-events: none;
    translate: -50% -50%;
  }
  .map-canvas [data-user-location]::before {
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
    border: 0.25em solid var(--_veil);
    border-radius: 50%;
    display: flex;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    inline-size: 2.75em;
    justify-content: center;
    translate: -50% -50%;
  }
  /* On a child element: a colour mixed from the text colour would change with the button’s own. */
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
    white-space: nowrap;
  }
  .map-canvas[data-basemap='shown'] .leaflet-labels-pane {
    display: none;
  }
`;
