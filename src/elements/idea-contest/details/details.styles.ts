import { css } from 'lit';

/** Styles of the full rules. */
export const detailStyles = css`
  dl.rows > div {
    border-block-start: 1px solid var(--_border);
    display: grid;
    gap: 0.2em 1.5em;
    padding-block: 0.7em;
  }
  dl.rows dt {
    font-weight: 650;
  }
  dl.rows dd {
    display: grid;
    gap: 0.3em;
    max-inline-size: 62ch;
  }
  dl.rows p::first-letter,
  dl.rows li::first-letter {
    text-transform: uppercase;
  }
  .winners ol {
    display: grid;
    gap: 0.9em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    list-style: none;
  }
  .winners li {
    align-content: start;
    background: var(--_tint);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.4em;
    padding: 1.1em 1.2em;
  }
  .rank {
    color: var(--_good);
    font-weight: 650;
  }
  .details ul {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1.2em;
  }
  .details .unstyled,
  .details .criteria {
    list-style: none;
    padding: 0;
  }
  .details .criteria {
    gap: 0.9em;
  }
  .criteria li {
    display: grid;
    gap: 0.25em;
  }
  .criterion {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
  }
  meter {
    appearance: none;
    background: var(--_pale);
    block-size: 0.5em;
    border: 0;
    border-radius: 1em;
    inline-size: 100%;
  }
  meter::-webkit-meter-bar {
    background: var(--_pale);
    block-size: 0.5em;
    border: 0;
    border-radius: 1em;
  }
  meter::-webkit-meter-optimum-value {
    background: var(--_accent);
    border-radius: 1em;
  }
  meter::-moz-meter-bar {
    background: var(--_accent);
    border-radius: 1em;
  }
  @container (min-width: 44em) {
    dl.rows > div {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
  @media print {
    .winners ol,
    .details ul {
      display: block;
    }
    .details li + li {
      margin-block-start: 0.5em;
    }
    dl.rows > div,
    .details li {
      break-inside: avoid;
    }
  }
`;
