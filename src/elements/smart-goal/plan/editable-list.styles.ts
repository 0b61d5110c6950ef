import { css } from 'lit';

/** Styles of lists whose items expand into fields. */
export const editableListStyles = css`
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
  .status-badge,
  .level {
    border: 1px solid var(--_border);
    border-radius: 1em;
    color: inherit;
    display: inline-block;
    padding: 0 0.7em;
    white-space: nowrap;
  }
  .status-badge[data-status='done'],
  .level[data-level='low'] {
    border-color: var(--_good);
  }
  .status-badge[data-status='late'],
  .status-badge[data-status='blocked'] {
    border-color: var(--_urgent);
    border-style: dashed;
    font-weight: 600;
  }
  .level[data-level='high'] {
    border-color: var(--_urgent);
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
  .row-actions {
    border-block-start: 1px solid var(--_border);
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.2em;
    padding-block-start: 0.7em;
  }
  @container (inline-size > 34em) {
    .row.value-row {
      grid-template-columns: 1fr 1fr 2fr auto;
    }
    .inner {
      padding-inline-start: 1.6em;
    }
  }
  @media print {
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
