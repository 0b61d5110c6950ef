import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../styles/base.styles.js';

/** Layout of the list. The element measures its own width: it may be in a narrow column of a wide page. */
export const listStyles: CSSResultGroup = [
  baseStyles,
  css`
    .search-bar {
      align-items: end;
      display: grid;
      gap: 0.9em;
    }
    .search-bar label > span {
      display: block;
      font-weight: 600;
      margin-block-end: 0.35em;
    }
    .toolbar {
      display: flex;
      flex-wrap: wrap;
      gap: 0.6em;
      margin-block: 0.9em var(--_gap);
    }
    .filters-toggle {
      scroll-margin-block-start: 0.7em;
    }
    .columns {
      display: grid;
      gap: var(--_gap);
    }
    .filters {
      display: none;
    }
    .filters[data-open] {
      display: block;
    }
    /* Reserves the space of the filters that are loading: their names, and the values of the first. */
    .filters > p {
      block-size: 3em;
    }
    .filters > p:first-child {
      block-size: 17em;
    }
    /* Reserves its space until the number is known, so that the list below does not move. */
    [data-unknown] {
      visibility: hidden;
    }
    .results {
      container: results / inline-size;
      min-inline-size: 0;
    }
    .result-count {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2em 1em;
      min-block-size: 1.6em;
    }
    .result-count strong {
      font-size: 1.1em;
    }
    /* At least one line, reserved while the names of the filters are loading. */
    .chips {
      margin-block-start: 0.8em;
      min-block-size: 2.2em;
    }
    /* Reserves the space of what to try if nothing was found. */
    .nothing-found {
      block-size: 12em;
    }
    .cards {
      display: grid;
      gap: 0.9em;
      list-style: none;
      margin-block-start: 1em;
    }
    article[part='card'] {
      background: var(--_tint);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      display: grid;
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
    .kind,
    .state {
      color: var(--_muted);
      font-size: 0.9em;
      font-weight: 600;
    }
    .state {
      border: 1px solid currentColor;
      border-radius: 2em;
      padding: 0.1em 0.8em;
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
    .applicants {
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
    .favourite {
      align-self: end;
      justify-self: start;
      margin-block-start: 0.4em;
      min-block-size: 2.4em;
      padding: 0.2em 0.9em;
    }
    .favourite::before {
      content: '☆' / '';
      font-size: 1.15em;
      line-height: 1;
      margin-inline-end: 0.45em;
    }
    .favourite[aria-pressed='true']::before {
      content: '★' / '';
    }
    .more {
      margin-block-start: 1.2em;
    }
    .footer-actions {
      border-block-start: 1px solid var(--_border);
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1.4em;
      margin-block-start: var(--_gap);
      padding-block-start: 0.9em;
    }
    @container results (min-width: 38em) {
      article[part='card'] {
        padding: 1.25em 1.5em;
      }
      /* The full width, so that no status moves the title. */
      .cards .meta {
        grid-column: 1 / -1;
      }
    }
    @container (min-width: 34em) {
      .search-bar {
        grid-template-columns: minmax(0, 1fr) 14em;
      }
    }
    @container (min-width: 52em) {
      .columns {
        grid-template-columns: 16em minmax(0, 1fr);
        gap: 2em;
      }
      .filters {
        display: block;
      }
      .filters-toggle {
        display: none;
      }
    }
  `,
];
