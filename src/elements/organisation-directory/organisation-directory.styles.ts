import { css, type CSSResultGroup } from 'lit';
import { listStyles } from '../internal/collection/collection.styles.js';

/** Styles of the question and of an organisation in the list. */
export const styles: CSSResultGroup = [
  listStyles,
  css`
    .question {
      display: grid;
      gap: 0.9em;
      margin-block-end: 0.9em;
    }
    .question label > span {
      display: block;
      font-weight: 600;
      margin-block-end: 0.35em;
    }
    .question select {
      inline-size: 100%;
    }
    article[part='card'],
    .card-text {
      display: grid;
      gap: 0.4em;
    }
    .area {
      color: var(--_muted);
      font-size: 0.9em;
      font-weight: 600;
    }
    .helps {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35em 0.5em;
      list-style: none;
      padding: 0;
    }
    .helps li {
      background: var(--_pale);
      border: 1px solid var(--_border);
      border-radius: 2em;
      font-size: 0.9em;
      padding: 0.1em 0.8em;
    }
    .whom {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1em 0.9em;
    }
    .whom > :first-child {
      font-weight: 600;
    }
    .action-lists {
      margin-block-start: var(--_gap);
    }
    .on-map {
      justify-self: start;
    }
    @media print {
      .on-map,
      .question {
        display: none;
      }
    }
    @container (min-width: 34em) {
      .question {
        grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
      }
    }
    @container results (min-width: 38em) {
      article[part='card'] {
        gap: 0.35em 1.5em;
        grid-template-columns: minmax(0, 1fr) auto;
      }
    }
  `,
];
