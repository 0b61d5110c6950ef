import { css, type CSSResultGroup } from 'lit';
import { listStyles } from '../internal/collection/collection.styles.js';

/** Styles of an instrument in the list. */
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
    :is([data-state='open'], [data-state='all-year']) .state,
    .state:is([data-state='open'], [data-state='all-year']) {
      background: var(--_pale);
      color: var(--_good);
    }
    .state.state[data-soon] {
      color: var(--_urgent);
    }
    .amount {
      font-weight: 650;
    }
    li p:empty {
      display: none;
    }
    .applicants {
      color: var(--_muted);
      font-size: 0.95em;
    }
    @container results (min-width: 38em) {
      article[part='card'] {
        grid-template: repeat(6, auto) 1fr / minmax(0, 1fr) 15em;
        padding: 1.25em 1.5em;
      }
      article[part='card'] > * {
        grid-column: 1;
      }
      /* The full width, so that no status moves the title. */
      .cards .meta {
        grid-column: 1 / -1;
      }
      .cards .amount,
      .cards .favourite {
        grid-column: 2;
        justify-self: end;
        text-align: end;
        text-wrap: balance;
      }
      .cards .amount {
        grid-row: 2 / span 3;
      }
      .cards .favourite {
        grid-row: 5 / -1;
      }
    }
  `,
];
