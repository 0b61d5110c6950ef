import { css } from 'lit';

/** Looks of a record in full, the comparison and the printed sheets; comes with the tools. */
export const toolStyles = css`
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
    /* In a frame as high as the list, what of it is in sight (src/embed/frame.ts). */
    inset-block: var(--tilts-unseen-top, 0px) var(--tilts-unseen-bottom, 0px);
    margin: auto;
    max-block-size: min(100dvb - var(--tilts-unseen-top, 0px) - var(--tilts-unseen-bottom, 0px) - 2em, 60em);
    max-inline-size: min(100dvi - 1em, 46em);
    inline-size: 100%;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0;
  }
  dialog.wide {
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
  .dialog-head {
    background: var(--_surface);
    inset-block-start: 0;
    justify-content: space-between;
    padding-block: 0.8em;
    position: sticky;
  }
  .prose {
    display: grid;
    gap: 0.7em;
    max-inline-size: 68ch;
  }
  .prose ul,
  .rows ul,
  .rows ol {
    padding-inline-start: 1.2em;
  }
  .rows > div {
    border-block-start: 1px solid var(--_border);
    display: grid;
    gap: 0.2em 1.5em;
    padding-block: 0.8em;
  }
  .rows dt {
    font-weight: 650;
  }
  .rows dd {
    display: grid;
    gap: 0.4em;
  }
  .rows .bare {
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
    border-collapse: collapse;
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
  .sheets {
    display: grid;
    gap: 2em;
  }
  .sheets > article {
    display: grid;
    gap: 0.7em;
  }
  @media (min-width: 40em) {
    .rows > div {
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
    .sheets .detail-title,
    .sheets .meta {
      break-after: avoid;
    }
    .rows > div {
      break-inside: avoid;
    }
  }
`;
