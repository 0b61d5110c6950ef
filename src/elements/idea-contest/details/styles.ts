import { css } from 'lit';

/** Looks of the rules in full. */
export const detailStyles = css`
  .rows > div {
    border-block-start: 1px solid var(--_border);
    display: grid;
    gap: 0.2em 1.5em;
    padding-block: 0.7em;
  }
  .rows dt {
    font-weight: 650;
  }
  .rows dd {
    display: grid;
    gap: 0.3em;
    max-inline-size: 62ch;
  }
  .rows p::first-letter,
  .rows li::first-letter {
    text-transform: uppercase;
  }
  .details ul {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1.2em;
  }
  .details .bare,
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
    background: color-mix(in srgb, currentColor 10%, transparent);
    block-size: 0.5em;
    border: 0;
    border-radius: 1em;
    inline-size: 100%;
  }
  meter::-webkit-meter-bar {
    background: color-mix(in srgb, currentColor 10%, transparent);
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
    .rows > div {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
`;
