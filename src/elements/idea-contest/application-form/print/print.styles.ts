import { css } from 'lit';

/** Paper, sheet and receipt; they come when the form is open. */
export const paperStyles = css`
  .code {
    font-family: ui-monospace, monospace;
    font-size: 1.35em;
    font-weight: 650;
    letter-spacing: 0.04em;
  }
  .receipt-facts {
    background: var(--_tint);
    border: 1px solid var(--_border);
    border-inline-start: 0.3em solid var(--_good);
    border-radius: var(--_radius);
    gap: 0.7em;
    padding: 1em 1.1em;
  }
  .withdrawal .plain {
    justify-self: start;
  }
  .paper table {
    border-collapse: collapse;
    inline-size: 100%;
    margin-block-start: 0.4em;
  }
  .paper th,
  .paper td {
    block-size: 2.2em;
    border: 1px solid currentColor;
    padding: 0.3em 0.5em;
    text-align: start;
  }
  .paper ul,
  .sheet ul {
    list-style: none;
    padding: 0;
  }
  .paper .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.6em;
  }
  .paper-rows {
    padding-inline-start: 1.4em;
  }
  .paper-rows > li + li {
    margin-block-start: 1em;
  }
  .room {
    block-size: 1.9em;
    border-block-end: 1px solid currentColor;
    display: block;
  }
  .room[data-long] {
    block-size: 9em;
    border: 1px solid currentColor;
  }
  .signature {
    border-block-start: 1px solid currentColor;
    inline-size: 18em;
    margin-block-start: 4em !important;
    max-inline-size: 100%;
    padding-block-start: 0.3em;
  }
  .sheet {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    margin-block-start: var(--_gap);
    padding: 1.4em;
  }
  .sheet-tools {
    display: grid;
    gap: var(--_gap);
  }
  .small {
    font-size: 0.88em;
  }
  @container (inline-size > 34em) {
    .signatures {
      grid-template-columns: 1fr 1fr;
    }
    .sheet .signatures > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .sheet {
      border: 0;
      break-after: page;
      padding: 0;
    }
    /* Grids are cut badly between pages. */
    .application,
    .paper,
    .paper section,
    .paper dl {
      display: block;
    }
    .paper {
      font-size: 0.92em;
    }
    .paper section {
      margin-block-start: 1.4em !important;
    }
    .paper dl > div {
      break-inside: avoid;
      margin-block-end: 0.7em;
    }
    .paper dl > [data-room='narrow'] {
      display: inline-block;
      inline-size: 47%;
      margin-inline-end: 2%;
      vertical-align: bottom;
    }
    .paper dl > [data-room='rows'] {
      break-inside: auto;
    }
    .paper dl > [data-room='box'] {
      display: flex;
      gap: 1em;
      justify-content: space-between;
    }
    .paper .paper-rows dl {
      align-items: end;
      display: grid;
      gap: 0.4em 1.5em;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .paper .paper-rows dl > div {
      display: block;
      grid-column: 1 / -1;
      inline-size: auto;
      margin: 0;
    }
    .paper .paper-rows dl > [data-room='narrow'] {
      grid-column: auto;
    }
    .paper .subtitle {
      margin-block-end: 0.4em;
    }
    .paper .form-title,
    .paper .subtitle,
    .paper dt,
    .paper .help {
      break-after: avoid;
    }
    .paper-rows > li,
    .paper table,
    .paper tr,
    .checked dl > div {
      break-inside: avoid;
    }
    .signature {
      break-before: avoid;
    }
  }
`;
