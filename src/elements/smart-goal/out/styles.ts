import { css } from 'lit';

/** The document of a plan, what opens a file, and a link. */
export const outStyles = css`
  .document {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: clamp(0.9em, 4cqi, 2em);
  }
  .document,
  .document section {
    display: grid;
    gap: 1.2em;
    grid-template-columns: minmax(0, 1fr);
  }
  .document section {
    border-block-start: 1px solid var(--_border);
    padding-block-start: 1.2em;
  }
  .document .day {
    min-inline-size: 7em;
  }
  .document .number {
    text-align: end;
    white-space: nowrap;
  }
  tfoot {
    font-weight: 650;
  }
  .facts {
    display: grid;
    gap: 0.6em;
    margin: 0;
  }
  .facts dt {
    font-weight: 650;
  }
  .facts dd {
    margin: 0;
    white-space: pre-line;
  }
  .share {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
  }
  .share .hint {
    flex: 1 1 16em;
  }
  .share > .field,
  .share > .notice {
    flex: 1 1 100%;
  }
  .file {
    border-radius: var(--_radius);
    position: relative;
  }
  .file:focus-within {
    outline: 3px solid var(--tilts-focus, var(--_accent));
    outline-offset: 2px;
  }
  @container (inline-size > 34em) {
    .facts > div {
      column-gap: 1.2em;
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
    }
    .facts dt {
      grid-row: 1 / span 9;
    }
    .facts dd {
      grid-column: 2;
    }
  }
  @media print {
    .out-name,
    .no-print {
      display: none;
    }
    .document {
      border: 0;
      padding: 0;
    }
    .wide {
      overflow: visible;
    }
    /* Paper cannot be scrolled: every column is on it. */
    .document table {
      font-size: 0.78em;
    }
    .document th,
    .document td {
      hyphens: auto;
      min-inline-size: 0;
      overflow-wrap: anywhere;
      padding: 0.25em 0.4em;
      white-space: normal;
    }
    tr,
    .facts > div {
      break-inside: avoid;
    }
    .subtitle,
    caption {
      break-after: avoid;
    }
  }
`;
