import { css, type CSSResultGroup } from 'lit';
import { listStyles } from '../internal/collection/collection.styles.js';

/** Styles of a resource in the list. */
export const styles: CSSResultGroup = [
  listStyles,
  css`
    .card-text {
      display: grid;
      gap: 0.35em;
    }
    .kind {
      color: var(--_muted);
      font-size: 0.9em;
      font-weight: 600;
    }
    .new {
      background: var(--_pale);
      border: 1px solid currentColor;
      border-radius: 2em;
      color: var(--_good);
      font-size: 0.9em;
      font-weight: 600;
      padding: 0.1em 0.8em;
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
    .applicants {
      color: var(--_muted);
      font-size: 0.95em;
    }
    @container results (min-width: 38em) {
      article[part='card'] {
        gap: 1.5em;
        grid-template-columns: minmax(0, 1fr) auto;
        padding: 1.25em 1.5em;
      }
    }
  `,
];
