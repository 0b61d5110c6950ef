import { css } from 'lit';

/** Styles of the full rules. */
export const detailStyles = css`
  :host {
    --_accent-halo: rgb(128 128 128 / 0.35);
  }
  @supports (color: color-mix(in srgb, red, blue)) {
    :host {
      --_accent-halo: color-mix(in srgb, var(--_accent) 30%, transparent);
    }
  }
  .columns {
    display: grid;
    gap: calc(var(--_gap) * 1.6);
    grid-template-columns: minmax(0, 1fr);
  }
  .details {
    gap: calc(var(--_gap) * 1.4);
  }
  .prose {
    display: grid;
    gap: 0.7em;
    max-inline-size: 66ch;
  }
  .prose ul {
    padding-inline-start: 1.2em;
  }
  .timeline ol {
    --_dot: 0.85em;
    list-style: none;
  }
  .timeline li {
    border-inline-start: 2px solid var(--_border);
    display: grid;
    justify-items: start;
    margin-inline-start: calc(var(--_dot) / 2 - 1px);
    padding: 0 0 1.1em 1.2em;
    position: relative;
  }
  .timeline li:last-child {
    border-color: transparent;
    padding-block-end: 0;
  }
  .timeline li::before {
    background: var(--_surface);
    block-size: var(--_dot);
    border: 2px solid var(--_control);
    border-radius: 50%;
    content: '';
    inline-size: var(--_dot);
    inset-block-start: 0.35em;
    inset-inline-start: calc(var(--_dot) / -2 - 1px);
    position: absolute;
  }
  .timeline li[data-when='past'] {
    color: var(--_muted);
  }
  .timeline li[data-when='past']::before {
    background: var(--_control);
  }
  .timeline li[data-when='now']::before {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .timeline li.current {
    background: var(--_accent-pale);
    border-color: var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    margin-block-end: 1.1em;
    padding-block: 0.5em;
    padding-inline-end: 0.8em;
  }
  .timeline li.current::before {
    background: var(--_accent);
    border-color: var(--_accent);
    inset-block-start: 0.85em;
    outline: 3px solid var(--_accent-halo);
  }
  dl.rows > div {
    border-block-start: 1px solid var(--_border);
    display: grid;
    gap: 0.2em 1.5em;
    padding-block: 0.7em;
  }
  dl.rows dt {
    font-weight: 650;
  }
  dl.rows dd {
    display: grid;
    gap: 0.3em;
    max-inline-size: 62ch;
  }
  dl.rows p::first-letter,
  dl.rows li::first-letter {
    text-transform: uppercase;
  }
  .winners ol {
    display: grid;
    gap: 0.9em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    list-style: none;
  }
  .winners li {
    align-content: start;
    background: var(--_tint);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.4em;
    padding: 1.1em 1.2em;
  }
  .rank {
    color: var(--_good);
    font-weight: 650;
  }
  .details ul {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1.2em;
  }
  .details .unstyled,
  .details .criteria {
    list-style: none;
    padding: 0;
  }
  .details .criteria {
    gap: 0.9em;
  }
  .criteria li {
    display: grid;
    gap: 0.25em;
  }
  .criterion {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
  }
  meter {
    appearance: none;
    background: var(--_pale);
    block-size: 0.5em;
    border: 0;
    border-radius: 1em;
    inline-size: 100%;
  }
  meter::-webkit-meter-bar {
    background: var(--_pale);
    block-size: 0.5em;
    border: 0;
    border-radius: 1em;
  }
  meter::-webkit-meter-optimum-value {
    background: var(--_accent);
    border-radius: 1em;
  }
  meter::-moz-meter-bar {
    background: var(--_accent);
    border-radius: 1em;
  }
  @container (min-width: 44em) {
    dl.rows > div {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
  @media print {
    .winners ol,
    .details ul {
      display: block;
    }
    .details li + li {
      margin-block-start: 0.5em;
    }
    dl.rows > div,
    .details li {
      break-inside: avoid;
    }
  }
  @container (min-width: 54em) {
    .columns:has(> .timeline) {
      gap: 3em;
      grid-template-columns: minmax(0, 1fr) 19em;
    }
    .timeline {
      order: 1;
    }
  }
  @media (forced-colors: active) {
    .timeline li::before {
      forced-color-adjust: none;
    }
  }
  @media print {
    /* Browsers break grids badly between pages. */
    .columns,
    .details,
    .prose,
    .timeline li,
    .timeline li > * {
      display: block;
    }
    .columns > * + *,
    .details > * + * {
      margin-block-start: var(--_gap);
    }
    .prose > * + * {
      margin-block-start: 0.8em;
    }
    .timeline li {
      break-inside: avoid;
    }
  }
`;
