import { css } from 'lit';

/** Styles of the plan’s document, of opening a file, and of the share link. */
export const exportStyles = css`
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
  .layout {
    border: 0;
    display: grid;
    gap: 0.2em;
    justify-items: start;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  .layout legend {
    font-weight: 650;
    padding: 0;
  }
  .layout input {
    margin: 0;
  }
  .layout label {
    align-items: center;
    display: flex;
    gap: 0.6em;
    min-block-size: 2em;
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
    .plan-name,
    .no-print {
      display: none;
    }
    .document {
      border: 0;
      padding: 0;
    }
    /* Chromium prints table headers over other rows if a grid spans several pages. */
    .frame,
    .export,
    .document,
    .document section,
    .facts {
      display: block;
    }
    .document section,
    .document section > *,
    .facts > div {
      margin-block-start: 1em;
    }
    .wide {
      background: none;
      overflow: visible;
    }
    .document table {
      font-size: 0.72em;
    }
    .document th,
    .document td {
      hyphens: auto;
      padding: 0.25em 0.4em;
    }
    tr,
    .facts > div {
      break-inside: avoid;
    }
    .title,
    .subtitle,
    caption,
    .group {
      break-after: avoid;
    }
    .document tbody tr:first-child {
      break-before: avoid;
    }
    /* Paper cannot scroll: rows of a table that is too wide become cards. */
    @container (inline-size < 50em) {
      .too-wide :is(table, caption, tbody, tr, th, td) {
        display: block;
      }
      .too-wide table {
        font-size: 0.8em;
      }
      .too-wide thead {
        display: none;
      }
      .too-wide tr:not(.group) {
        border: 1px solid var(--_border);
        display: grid;
        gap: 0.1em 1.5em;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        margin-block-end: 0.5em;
        padding: 0.4em 0.6em;
      }
      .too-wide :is(th, td) {
        border: 0;
        overflow-wrap: anywhere;
        padding: 0;
        text-align: start;
        white-space: normal;
      }
      .too-wide :is(th, td):first-child {
        font-weight: 650;
        grid-column: 1 / -1;
      }
      .too-wide td:not(:first-child)::before {
        color: var(--_muted);
        content: attr(data-column) ': ';
      }
      .too-wide td:empty {
        display: none;
      }
      .too-wide .group {
        margin-block: 0.6em 0.3em;
      }
    }
  }
`;
