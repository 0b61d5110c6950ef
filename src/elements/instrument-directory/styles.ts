import { css, type CSSResultGroup } from 'lit';
import { listStyles } from '../../browse/styles.js';

/** Looks of one instrument in the list. */
export const styles: CSSResultGroup = [
  listStyles,
  css`
    article[part='card'] {
      gap: 0.35em 1.5em;
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
      background: var(--_pale);
      color: var(--_urgent);
    }
    [data-state='all-year'] .state,
    .state[data-state='all-year'] {
      color: var(--_good);
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
  `,
];
