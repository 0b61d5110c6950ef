import { css } from 'lit';

/** Styles of printout, consent form and receipt; loaded when the form is open. */
export const printStyles = css`
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
  .withdrawal .button {
    justify-self: start;
  }
  .printout table {
    border-collapse: collapse;
    inline-size: 100%;
    margin-block-start: 0.4em;
  }
  .printout th,
  .printout td {
    block-size: 2.2em;
    border: 1px solid currentColor;
    padding: 0.3em 0.5em;
    text-align: start;
  }
  .printout ul,
  .consent-form ul {
    list-style: none;
    padding: 0;
  }
  .printout .checkbox-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.6em;
  }
  .printout-rows {
    padding-inline-start: 1.4em;
  }
  .printout-rows > li + li {
    margin-block-start: 1em;
  }
  .write-in {
    block-size: 1.9em;
    border-block-end: 1px solid currentColor;
    display: block;
  }
  .write-in[data-long] {
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
  .consent-form {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    margin-block-start: var(--_gap);
    padding: 1.4em;
  }
  .consent-form-actions {
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
    .consent-form .signatures > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .consent-form {
      border: 0;
      break-after: page;
      padding: 0;
    }
    /* Browsers break grids badly between pages. */
    .application-form,
    .printout,
    .printout section,
    .printout dl {
      display: block;
    }
    .printout {
      font-size: 0.92em;
    }
    .printout section {
      margin-block-start: 1.4em !important;
    }
    .printout dl > div {
      break-inside: avoid;
      margin-block-end: 0.7em;
    }
    .printout dl > [data-space='narrow'] {
      display: inline-block;
      inline-size: 47%;
      margin-inline-end: 2%;
      vertical-align: bottom;
    }
    .printout dl > [data-space='rows'] {
      break-inside: auto;
    }
    .printout dl > [data-space='box'] {
      display: flex;
      gap: 1em;
      justify-content: space-between;
    }
    .printout .printout-rows dl {
      align-items: end;
      display: grid;
      gap: 0.4em 1.5em;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .printout .printout-rows dl > div {
      display: block;
      grid-column: 1 / -1;
      inline-size: auto;
      margin: 0;
    }
    .printout .printout-rows dl > [data-space='narrow'] {
      grid-column: auto;
    }
    .printout .subtitle {
      margin-block-end: 0.4em;
    }
    .printout .form-title,
    .printout .subtitle,
    .printout dt,
    .printout .help {
      break-after: avoid;
    }
    .printout-rows > li,
    .printout table,
    .printout tr,
    .review-section dl > div {
      break-inside: avoid;
    }
    .signature {
      break-before: avoid;
    }
  }
`;
