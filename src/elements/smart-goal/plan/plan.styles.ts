import { css } from 'lit';
import { chartStyles } from './charts.styles.js';
import { editableListStyles } from './editable-list.styles.js';

/** Styles of the overview and the sections; the contents of the sections have their own. */
export const planStyles = [
  editableListStyles,
  chartStyles,
  css`
    .section,
    .plan section,
    .opening {
      align-content: start;
      display: grid;
      gap: 0.9em;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      min-inline-size: 0;
    }
    .opening {
      gap: 0.35em;
    }
    .section {
      gap: var(--_gap);
    }
    .section > *,
    .plan section > *,
    .section > fieldset {
      inline-size: 100%;
    }
    .overview {
      display: grid;
      gap: 0.7em;
      grid-template-columns: minmax(0, 1fr);
      list-style: none;
    }
    .overview li {
      display: grid;
    }
    .card {
      align-content: start;
      background: var(--_tint);
      border: 1px solid var(--_border);
      display: grid;
      gap: 0.3em;
      grid-template-rows: auto 1fr auto;
      padding: 0.9em 1.1em;
    }
    .card:hover {
      border-color: var(--_accent);
    }
    .item:has(> .line-button:hover) {
      border-color: var(--_accent);
    }
    .card-title {
      color: var(--_accent);
      font-size: 1.1em;
      font-weight: 650;
    }
    .card-content,
    .section-link {
      align-items: baseline;
      display: flex;
      gap: 0.55em;
    }
    .card-content {
      font-weight: 600;
      padding-block-start: 0.4em;
    }
    .card[data-state='empty'] .card-content {
      color: var(--_muted);
      font-weight: 400;
    }
    .card-content::before,
    .section-link::before {
      block-size: 0.7em;
      border: 2px solid var(--_control);
      border-radius: 50%;
      content: '';
      flex: none;
      inline-size: 0.7em;
    }
    [data-state='filled'] > .card-content::before,
    .section-link[data-state='filled']::before {
      background: var(--_good);
      border-color: var(--_good);
    }
    [data-state='urgent'] > .card-content::before,
    .section-link[data-state='urgent']::before {
      background: var(--_urgent);
      border-color: var(--_urgent);
      border-radius: 0.1em;
      rotate: 45deg;
    }
    .sections {
      align-content: start;
      display: none;
      gap: 0.1em;
    }
    .section-link {
      border-inline-start: 3px solid transparent;
      border-radius: 0;
      min-block-size: 2.4em;
      padding: 0.4em 0.8em;
    }
    .section-link:hover {
      background: var(--_faint);
    }
    /* Not bold: a name would take another line. */
    .section-link[aria-current] {
      background: var(--_accent-faint);
      border-color: var(--_accent);
      color: var(--_accent);
    }
    /* A narrow column would make its rows tall for no visible reason. */
    .section .wide td:not(.day, .number) {
      min-inline-size: 9em;
    }
    .section .wide th[scope='row'] {
      min-inline-size: 13em;
    }
    .back::before {
      content: '←';
      content: '←' / '';
      display: inline-block;
      margin-inline-end: 0.4em;
    }
    .next::after {
      content: '→';
      content: '→' / '';
      margin-inline-start: 0.5em;
    }
    .layout-switch {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em;
    }
    .years {
      display: grid;
      gap: 0.9em;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    }
    .year {
      align-content: start;
      display: grid;
      gap: 0.3em;
    }
    .short {
      color: var(--_urgent);
    }
    @container (inline-size > 34em) {
      .overview {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    @container (inline-size > 56em) {
      .overview {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }
      .in-section {
        gap: calc(var(--_gap) * 2);
        grid-template-columns: 15em minmax(0, 1fr);
      }
      .sections {
        display: grid;
      }
      .section > :first-child {
        display: none;
      }
    }
    @media (forced-colors: active) {
      [data-state='filled'] > .card-content::before,
      [data-state='urgent'] > .card-content::before,
      .section-link:not([data-state='empty'])::before {
        background: CanvasText;
        forced-color-adjust: none;
      }
      .section-link:not([aria-current]) {
        border-color: Canvas;
      }
      .layout-switch [aria-pressed='true'] {
        border-color: Highlight;
      }
    }
    @media print {
      .sections,
      .back,
      .layout-switch {
        display: none;
      }
    }
  `,
];
