import { css, type CSSResultGroup } from 'lit';
import { listStyles } from '../internal/collection/collection.styles.js';

/** Styles of a need or offer in the list. */
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
    .kind > span + span::before {
      content: '· ' / '';
    }
    .state {
      border: 1px solid currentColor;
      border-radius: 2em;
      color: var(--_good);
      font-size: 0.9em;
      font-weight: 600;
      padding: 0.1em 0.8em;
    }
    .state[data-soon] {
      color: var(--_urgent);
    }
    .state[data-past] {
      color: var(--_muted);
    }
    .by {
      font-weight: 650;
    }
    .fits {
      border-inline-start: 0.25em solid var(--_good);
      padding-inline-start: 0.7em;
    }
    .fits:empty {
      display: none;
    }
    .facts {
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
