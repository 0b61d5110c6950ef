import { css } from 'lit';

/** Looks of one instrument in the list. */
export const cardStyles = css`
  article[part='card'] {
    background: var(--_tint);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.35em 1.5em;
    padding: 1.1em 1.2em;
  }
  article[part='card']:hover {
    border-color: var(--_accent);
  }
  .meta {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.9em;
    justify-content: space-between;
  }
  .kind {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 600;
  }
  .state {
    border: 1px solid currentColor;
    border-radius: 2em;
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 600;
    padding: 0.1em 0.8em;
  }
  [data-state='open'] .state,
  .state[data-state='open'] {
    background: color-mix(in srgb, currentColor 10%, transparent);
    color: var(--_urgent);
  }
  [data-state='all-year'] .state,
  .state[data-state='all-year'] {
    color: var(--_good);
  }
  .title > * {
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .summary {
    max-inline-size: 65ch;
  }
  .amount {
    font-weight: 650;
  }
  .amount:empty {
    display: none;
  }
  .who {
    color: var(--_muted);
    font-size: 0.95em;
  }
  .badge {
    border: 1px dashed var(--_control);
    border-radius: 0.3em;
    font-size: 0.9em;
    justify-self: start;
    padding: 0.05em 0.6em;
  }
  .keep {
    align-self: end;
    justify-self: start;
    margin-block-start: 0.4em;
    min-block-size: 2.4em;
    padding: 0.2em 0.9em;
  }
  .keep::before {
    content: '☆' / '';
    font-size: 1.15em;
    line-height: 1;
    margin-inline-end: 0.45em;
  }
  .keep[aria-pressed='true']::before {
    content: '★' / '';
  }
  .verdict {
    border-inline-start: 0.25em solid var(--_muted);
    padding-inline-start: 0.8em;
  }
  .verdict[data-result='fits'] {
    border-color: var(--_good);
  }
  .verdict[data-result='fits'] strong {
    color: var(--_good);
  }
  .verdict[data-result='ask'] {
    border-color: var(--_urgent);
  }
  .verdict ul {
    font-size: 0.95em;
    padding-inline-start: 1.1em;
  }
  @container results (min-width: 38em) {
    article[part='card'] {
      grid-template: repeat(6, auto) 1fr / minmax(0, 1fr) 16em;
      padding: 1.25em 1.5em;
    }
    article[part='card'] > * {
      grid-column: 1;
    }
    .cards .meta {
      display: contents;
    }
    .cards .state,
    .cards .amount,
    .cards .keep {
      grid-column: 2;
      justify-self: start;
    }
    .cards .state {
      grid-row: 1;
    }
    .cards .amount {
      grid-row: 2 / span 3;
    }
    .cards .keep {
      grid-row: 5 / -1;
    }
  }
`;
