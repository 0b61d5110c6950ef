import { css, type CSSResultGroup } from 'lit';
import { listStyles } from '../internal/collection/collection.styles.js';

/** Styles of a resource in the list. */
export const styles: CSSResultGroup = [
  listStyles,
  css`
    article[part='card'],
    .card-text {
      display: grid;
      gap: 0.35em;
    }
    .state {
      background: var(--_pale);
      color: var(--_good);
    }
    .original {
      font-style: italic;
    }
    .year::before {
      content: '· ' / '';
    }
    .year:first-child::before {
      content: none;
    }
    .languages {
      font-size: 0.95em;
      font-weight: 600;
    }
    @container results (min-width: 38em) {
      article[part='card'] {
        gap: 0.35em 1.5em;
        grid-template-columns: minmax(0, 1fr) auto;
      }
    }
  `,
];
