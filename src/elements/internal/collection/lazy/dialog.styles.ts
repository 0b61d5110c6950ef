import { css } from 'lit';

/** Styles of full records, the comparison and the printout; loaded with the actions. */
export const dialogStyles = css`
  .detail-title {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .detail-actions,
  .dialog-head {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em 1.2em;
  }
  dialog {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    inset: 0;
    /* In an iframe as high as the list: the visible part of it (src/loader/iframe/iframe-page.ts). */
    inset-block: var(--tilts-unseen-top, 0px) var(--tilts-unseen-bottom, 0px);
    margin: auto;
    max-block-size: min(100dvb - var(--tilts-unseen-top, 0px) - var(--tilts-unseen-bottom, 0px) - 2em, 60em);
    max-inline-size: min(100dvi - 1em, 46em);
    inline-size: 100%;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0;
  }
  .wide .dialog-body > p {
    max-inline-size: 34em;
  }
  dialog.wide {
    inline-size: fit-content;
    min-inline-size: min(100dvi - 1em, 26em);
    max-inline-size: min(100dvi - 1em, 76em);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .dialog-body {
    display: grid;
    gap: 1em;
    padding: 0 clamp(1em, 4%, 2em) 1.6em;
  }
  .dialog-body > article {
    display: grid;
    gap: 0.9em;
  }
  /* Content with its own stacking layers scrolls below the header. */
  .dialog-body > * {
    isolation: isolate;
  }
  .dialog-head {
    background: var(--_surface);
    inset-block-start: 0;
    justify-content: space-between;
    padding-block: 0.8em;
    position: sticky;
    z-index: 1;
  }
  /* No row, and no gap, for an empty value. */
  .dialog-body > p:empty {
    position: absolute;
  }
  .prose {
    display: grid;
    gap: 0.7em;
    max-inline-size: 68ch;
  }
  .prose ul,
  dl.rows ul,
  dl.rows ol {
    padding-inline-start: 1.2em;
  }
  dl.rows > div {
    border-block-start: 1px solid var(--_border);
    display: grid;
    gap: 0.2em 1.5em;
    padding-block: 0.8em;
  }
  dl.rows dt {
    font-weight: 650;
  }
  dl.rows dd {
    display: grid;
    gap: 0.4em;
  }
  dl.rows .unstyled {
    list-style: none;
    padding: 0;
  }
  .calendar summary {
    color: var(--_accent);
    padding-block: 0.2em;
  }
  .calendar ul {
    display: grid;
    gap: 0.5em;
    padding-block: 0.4em;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
  }
  th,
  td {
    border-block-end: 1px solid var(--_border);
    min-inline-size: 11em;
    padding: 0.7em 1em 0.7em 0;
    text-align: start;
    vertical-align: top;
  }
  tbody th {
    color: var(--_muted);
    font-weight: 600;
    min-inline-size: 8em;
  }
  thead .link {
    display: block;
    font-weight: 400;
  }
  /* Column and row headers stay visible while scrolling in either direction. */
  .comparison th {
    background: var(--_surface);
    position: sticky;
  }
  .comparison thead :is(th, td) {
    background: var(--_surface);
    inset-block-start: 0;
    position: sticky;
    z-index: 1;
  }
  .comparison tbody th {
    inset-inline-start: 0;
  }
  @media screen and (min-height: 40em) {
    dialog:has(.comparison) {
      overflow: hidden;
    }
    .dialog-body:has(> .scroll) {
      display: flex;
      flex-direction: column;
      max-block-size: inherit;
    }
    .dialog-body > .scroll {
      overflow: auto;
    }
    .dialog-body > :not(.scroll) {
      flex: none;
    }
  }
  /* On narrow screens each row has its name above it, and the start of the next column is visible. */
  @media screen and (max-width: 48em) {
    .comparison,
    .comparison :is(thead, tbody) {
      display: block;
      inline-size: max-content;
      min-inline-size: 100%;
    }
    .comparison thead {
      background: var(--_surface);
      inset-block-start: 0;
      position: sticky;
      z-index: 1;
    }
    .comparison tr {
      display: grid;
      grid-auto-columns: clamp(9.2em, 40vi, 13em);
      grid-auto-flow: column;
    }
    .comparison tr:has(> :nth-child(2):last-child) {
      grid-auto-columns: min(100dvi - 5.2em, 40em);
    }
    .comparison :is(th, td) {
      min-inline-size: 0;
      padding-inline-end: 0.6em;
    }
    .comparison thead td {
      display: none;
    }
    .comparison tbody th {
      border: 0;
      grid-area: 1 / 1;
      inline-size: min(100dvi - 5em, 40em);
      justify-self: start;
      padding-block-end: 0;
    }
    .comparison tbody td {
      grid-row: 2;
      padding-block-start: 0.2em;
    }
  }
  .sheets {
    display: grid;
    gap: 2em;
  }
  .sheets > article {
    display: grid;
    gap: 0.7em;
  }
  @media (min-width: 40em) {
    dl.rows > div {
      grid-template-columns: 11em minmax(0, 1fr);
    }
  }
  @media print {
    dialog {
      border: 0;
      inset: auto;
      max-block-size: none;
      max-inline-size: none;
      overflow: visible;
      position: static;
    }
    .dialog-head,
    .detail-actions,
    .calendar,
    thead .link {
      display: none !important;
    }
    :not(dialog):has(~ dialog[open]) {
      display: none !important;
    }
    /* Browsers break grids badly between pages. */
    .sheets,
    .dialog-body {
      display: block;
      font-size: 0.8em;
      padding: 0;
    }
    .table-of-contents {
      border-block-end: 2px solid;
      columns: 2;
      column-gap: 2em;
      margin-block-end: 1.6em;
      padding: 0 0 1em 2em;
    }
    .table-of-contents > li {
      break-inside: avoid;
      padding-block: 0.15em;
    }
    .dialog-body > article,
    .sheets > article {
      display: block;
    }
    .dialog-body > article > *,
    .sheets > article > * {
      margin-block: 0 0.6em;
    }
    .sheets > article {
      counter-increment: sheet;
      margin-block-start: 1.6em;
    }
    .table-of-contents ~ article .detail-title::before {
      content: counter(sheet) '. ';
    }
    .sheets > article > .meta {
      break-inside: avoid;
    }
    .detail-title,
    .section-title,
    .sheets .meta,
    .sheets .provider {
      break-after: avoid;
    }
    dl.rows > div {
      break-inside: avoid;
      padding-block: 0.35em;
    }
  }
`;
