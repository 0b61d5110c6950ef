import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../internal/styles/base.styles.js';
import { printStyles } from './print.styles.js';

/** Styles of the first view: the contest’s header and dates, and the list of contests. */
export const styles: CSSResultGroup = [
  baseStyles,
  css`
    .contest,
    .list,
    .details,
    .form,
    section {
      align-content: start;
      display: grid;
      gap: var(--_gap);
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
    section {
      gap: 0.8em;
    }
    .contest > *,
    .list > *,
    .details > *,
    section > ol,
    section > ul,
    section > dl {
      inline-size: 100%;
    }
    header {
      background: var(--_accent-faint);
      border-block-start: 0.35em solid var(--_accent);
      border-radius: var(--_radius);
      display: grid;
      gap: 0.6em;
      justify-items: start;
      padding: 1.2em clamp(1em, 4cqi, 2em) 1.4em;
    }
    .meta {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em 0.9em;
      inline-size: 100%;
      justify-content: space-between;
    }
    .kind {
      color: var(--_muted);
      font-weight: 600;
    }
    .state {
      border: 1px solid currentColor;
      border-radius: 2em;
      color: var(--_muted);
      font-size: 0.95em;
      font-weight: 600;
      padding: 0.1em 0.8em;
    }
    .state[data-state='open'],
    .state[data-state='all-year'] {
      background: var(--_pale);
      color: var(--_good);
    }
    .state[data-soon] {
      color: var(--_urgent);
    }
    .title {
      font-size: clamp(1.5em, 5cqi, 2.1em);
      font-weight: 750;
      line-height: 1.15;
      text-wrap: balance;
    }
    header .summary {
      font-size: 1.1em;
    }
    .summary {
      max-inline-size: 62ch;
    }
    .heading {
      font-size: 1.25em;
      font-weight: 700;
      line-height: 1.25;
    }
    header .notice {
      margin: 0.4em 0 0;
    }
    .facts {
      display: grid;
      gap: 1em var(--_gap);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    }
    .facts > div {
      border-inline-start: 3px solid var(--_border);
      padding-inline-start: 0.9em;
    }
    .facts dt {
      color: var(--_muted);
      font-size: 0.95em;
    }
    .facts dd > * {
      display: block;
    }
    .facts dd > :first-child {
      font-size: 1.1em;
      font-weight: 650;
    }
    .state::first-letter,
    .facts dt::first-letter,
    .facts dd > :first-child::first-letter,
    .facts dd > span::first-letter,
    .amount::first-letter {
      text-transform: uppercase;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.7em;
    }
    .button-primary {
      min-inline-size: 9em;
    }
    .cards {
      display: grid;
      gap: 0.9em;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
      list-style: none;
    }
    article[part='card'] {
      align-content: start;
      background: var(--_tint);
      block-size: 100%;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      display: grid;
      gap: 0.4em;
      padding: 1.1em 1.2em;
    }
    article[part='card']:hover {
      border-color: var(--_accent);
    }
    .amount {
      font-weight: 600;
    }
    .winner {
      font-size: 1.15em;
      font-weight: 650;
      line-height: 1.3;
    }
    .badge {
      border: 1px dashed var(--_control);
      border-radius: 0.3em;
      font-size: 0.9em;
      padding: 0.05em 0.6em;
    }
    .all-link {
      margin-block-end: 0.8em;
    }
    .footer-actions {
      border-block-start: 1px solid var(--_border);
      padding-block-start: 0.9em;
    }
    @media (forced-colors: active) {
      header {
        border: 1px solid CanvasText;
      }
    }
  `,
  printStyles,
];
