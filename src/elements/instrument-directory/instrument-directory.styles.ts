import { css, type CSSResultGroup } from 'lit';
import { listStyles } from '../internal/collection/collection.styles.js';

/** Styles of an instrument in the list. */
export const styles: CSSResultGroup = [
  listStyles,
  css`
    article[part='card'] {
      gap: 0.35em 1.5em;
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
    @container results (min-width: 38em) {
      article[part='card'] {
        grid-template: repeat(6, auto) 1fr / minmax(0, 1fr) 15em;
      }
      article[part='card'] > * {
        grid-column: 1;
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
