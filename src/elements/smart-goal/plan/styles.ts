import { css } from 'lit';

/** The overview, its sections, and their lists, bars and pictures. */
export const planStyles = css`
  .section,
  .plan section,
  .opening {
    align-content: start;
    display: grid;
    gap: 0.9em;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    min-inline-size: 0;
  }
  .opening {
    gap: 0.35em;
  }
  .section {
    gap: var(--_gap);
  }
  .section > *,
  .plan section > *,
  .section > fieldset {
    inline-size: 100%;
  }
  .overview {
    display: grid;
    gap: 0.7em;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
  }
  .overview li {
    display: grid;
  }
  .card {
    align-content: start;
    background: var(--_tint);
    border: 1px solid var(--_border);
    display: grid;
    gap: 0.3em;
    grid-template-rows: auto 1fr auto;
    padding: 0.9em 1.1em;
  }
  .card:hover,
  .item:has(> .line-button:hover) {
    border-color: var(--_accent);
  }
  .card-title {
    color: var(--_accent);
    font-size: 1.1em;
    font-weight: 650;
  }
  .card-content,
  .section-link {
    align-items: baseline;
    display: flex;
    gap: 0.55em;
  }
  .card-content {
    font-weight: 600;
    padding-block-start: 0.4em;
  }
  .card[data-state='empty'] .card-content {
    color: var(--_muted);
    font-weight: 400;
  }
  .card-content::before,
  .section-link::before {
    block-size: 0.7em;
    border: 2px solid var(--_control);
    border-radius: 50%;
    content: '';
    flex: none;
    inline-size: 0.7em;
  }
  [data-state='filled'] > .card-content::before,
  .section-link[data-state='filled']::before {
    background: var(--_good);
    border-color: var(--_good);
  }
  [data-state='urgent'] > .card-content::before,
  .section-link[data-state='urgent']::before {
    background: var(--_urgent);
    border-color: var(--_urgent);
    border-radius: 0.1em;
    rotate: 45deg;
  }
  .sections {
    align-content: start;
    display: none;
    gap: 0.1em;
  }
  .section-link {
    border-inline-start: 3px solid transparent;
    border-radius: 0;
    min-block-size: 2.4em;
    padding: 0.4em 0.8em;
  }
  .section-link:hover {
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  .section-link[aria-current] {
    border-color: var(--_accent);
    font-weight: 650;
  }
  .back::before {
    content: '←';
    content: '←' / '';
    display: inline-block;
    margin-inline-end: 0.4em;
  }
  .next::after {
    content: '→';
    content: '→' / '';
    margin-inline-start: 0.5em;
  }
  .rows {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }
  .item {
    background: var(--_tint);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    contain-intrinsic-size: auto 2.9em;
    content-visibility: auto;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .item > * {
    grid-column: 1 / -1;
  }
  .tick {
    align-items: center;
    display: flex;
    justify-content: center;
    min-inline-size: 2.9em;
  }
  .tick,
  .tick + .line-button {
    grid-column: auto;
    grid-row: 1;
  }
  .line-button {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1em;
    min-block-size: 2.9em;
    padding: 0.45em 2.6em 0.45em 0.9em;
    position: relative;
  }
  .line-button::after {
    block-size: 0.5em;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    content: '';
    inline-size: 0.5em;
    inset-block-start: 1.1em;
    inset-inline-end: 1.1em;
    position: absolute;
    rotate: 45deg;
  }
  .line-button[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.25em;
  }
  .line-title {
    flex: 1 1 12em;
    font-weight: 600;
  }
  .meta {
    color: var(--_muted);
    font-size: 0.95em;
  }
  .standing,
  .level {
    border: 1px solid var(--_border);
    border-radius: 1em;
    color: inherit;
    display: inline-block;
    padding: 0 0.7em;
  }
  .standing[data-standing='done'],
  .level[data-level='low'] {
    border-color: var(--_good);
  }
  .standing[data-standing='late'],
  .standing[data-standing='blocked'],
  .level[data-level='high'] {
    border-color: var(--_urgent);
    border-style: dashed;
    font-weight: 600;
  }
  .fields {
    border-block-start: 1px solid var(--_border);
    display: grid;
    gap: 0.9em;
    grid-template-columns: minmax(0, 1fr);
    padding: 0.9em;
  }
  .fields .row {
    border: 0;
    padding: 0;
  }
  .inner {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: 0 0.7em 0.7em;
  }
  .inner > .rows {
    inline-size: 100%;
  }
  .inner .item {
    background: var(--_surface);
  }
  .row-tools {
    border-block-start: 1px solid var(--_border);
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.2em;
    padding-block-start: 0.7em;
  }
  .looks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .timeline {
    display: grid;
    gap: 0.6em;
    list-style: none;
  }
  .timeline-task {
    font-weight: 650;
  }
  .timeline li {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.95em;
    gap: 0.1em 0.8em;
  }
  .timeline-name {
    flex: 1 1 12em;
  }
  .timeline svg {
    background: var(--_tint);
    block-size: 1.1em;
    inline-size: 100%;
  }
  .tick-line {
    stroke: var(--_border);
    stroke-width: 0.2;
  }
  .now {
    stroke: currentColor;
    stroke-width: 0.4;
  }
  .bar {
    fill: var(--_accent);
  }
  .bar[data-standing='done'] {
    fill: var(--_good);
  }
  .bar[data-standing='late'],
  .bar[data-standing='blocked'] {
    fill: var(--_urgent);
  }
  .scale {
    display: flex;
    font-size: 0.85em;
  }
  .scale span {
    flex: 1;
  }
  .add {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
  }
  .shortcut {
    display: none;
  }
  .rows:has(> .item > .line-button:focus-visible) + .add > .shortcut {
    display: inline;
  }
  kbd {
    border: 1px solid var(--_control);
    border-radius: 0.25em;
    font: inherit;
    padding: 0 0.35em;
  }
  .years {
    display: grid;
    gap: 0.9em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
  }
  .year {
    align-content: start;
    display: grid;
    gap: 0.3em;
  }
  .short {
    color: var(--_urgent);
  }
  .base,
  .aim {
    stroke: var(--_control);
    stroke-width: 1;
  }
  .aim {
    stroke-dasharray: 6 5;
    stroke-width: 2;
  }
  .progress {
    justify-items: start;
  }
  .progress table {
    inline-size: auto;
  }
  @container (inline-size > 34em) {
    .overview {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .row.reading {
      grid-template-columns: 1fr 1fr 2fr auto;
    }
    .inner {
      padding-inline-start: 1.6em;
    }
  }
  @container (inline-size > 56em) {
    .overview {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .in-section {
      gap: calc(var(--_gap) * 2);
      grid-template-columns: 15em minmax(0, 1fr);
    }
    .sections {
      display: grid;
    }
    .section > :first-child {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    [data-state='filled'] > .card-content::before,
    [data-state='urgent'] > .card-content::before,
    .section-link:not([data-state='empty'])::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .section-link:not([aria-current]) {
      border-color: Canvas;
    }
  }
  @media print {
    .sections,
    .back,
    .looks,
    .add,
    .line-button::after {
      display: none;
    }
    .item {
      break-inside: avoid;
      content-visibility: visible;
    }
  }
`;
