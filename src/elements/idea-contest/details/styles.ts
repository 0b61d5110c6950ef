import { css } from 'lit';

/** Looks of the rules in full and of the panels below the buttons. */
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
  .rows li::first-letter,
  .verdict li::first-letter {
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
  .panel {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1.1em clamp(1em, 4cqi, 1.6em) 1.3em;
  }
  fieldset {
    border: 0;
    display: grid;
    gap: 0.2em;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  legend,
  .short label {
    font-weight: 600;
    margin-block-end: 0.35em;
    padding: 0;
  }
  .option {
    align-items: center;
    border-radius: 0.3em;
    display: grid;
    gap: 0.7em;
    grid-template-columns: auto 1fr;
    min-block-size: 2.6em;
    padding-inline: 0.3em;
  }
  .option:hover {
    background: var(--_tint);
  }
  .option span::first-letter {
    text-transform: uppercase;
  }
  .option span {
    display: inline-block;
  }
  input[type='radio'] {
    accent-color: var(--_accent);
    block-size: 1.25em;
    inline-size: 1.25em;
    min-block-size: 0;
  }
  .short {
    display: grid;
    justify-items: start;
  }
  .short input,
  .short select {
    inline-size: 11em;
    max-inline-size: 100%;
  }
  .error {
    border-inline-start: 3px solid var(--_urgent);
    color: var(--_urgent);
    font-weight: 600;
    margin-block-start: 0.4em;
    padding-inline-start: 0.6em;
  }
  .panel [role='status'],
  .verdict {
    inline-size: 100%;
  }
  .verdict {
    background: var(--_tint);
    border-inline-start: 0.3em solid var(--_good);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: 0.9em 1.2em;
  }
  .verdict[data-result='no'] {
    border-color: var(--_urgent);
  }
  .verdict ul {
    padding-inline-start: 1.2em;
  }
  .dates {
    display: grid;
    gap: 0.8em;
    list-style: none;
  }
  .dates li {
    display: grid;
    gap: 0.1em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
  }
  .links a {
    padding-block: 0.3em;
  }
  @container (min-width: 44em) {
    .rows > div {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
`;
