import { css, type CSSResultGroup } from 'lit';
import { listStyles } from '../internal/collection/collection.styles.js';

/** Styles of a need or offer in the list. */
export const styles: CSSResultGroup = [
  listStyles,
  css`
    article[part='card'],
    .card-text {
      display: grid;
      gap: 0.35em;
    }
    .kind > span + span::before {
      content: '· ' / '';
    }
    .state:not([data-past]) {
      background: var(--_pale);
      color: var(--_good);
    }
    .state.state[data-soon] {
      color: var(--_urgent);
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
        gap: 0.35em 1.5em;
        grid-template-columns: minmax(0, 1fr) auto;
      }
    }
  `,
];
