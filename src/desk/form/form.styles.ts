/** Styles of the forms; loaded with them. */
import { css } from 'lit';

export const styles = css`
  .record-form,
  .fields,
  .group {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }
  .record-form {
    max-inline-size: 60em;
  }
  .fields,
  .fields > *,
  .group > * {
    inline-size: 100%;
  }
  .group > .button,
  .more > .button {
    inline-size: auto;
    justify-self: start;
  }
  .group {
    border: 0;
    border-inline-start: 2px solid var(--_border);
    margin: 0;
    min-inline-size: 0;
    padding: 0.2em 0 0.2em 1em;
  }
  .group > legend,
  .group > summary {
    font-size: 1.1em;
    font-weight: 650;
    padding: 0;
  }
  .languages {
    display: grid;
    gap: 0.6em 0.9em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5em), 1fr));
  }
  .language-text {
    align-content: start;
    display: grid;
    gap: 0.2em;
  }
  .language-text > label {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .language-text > textarea {
    min-block-size: 2.75em;
  }
  .missing {
    border-color: var(--_urgent);
    color: var(--_urgent);
  }
  .example {
    display: block;
    font-style: italic;
  }
  .warning {
    border-inline-start: 3px solid var(--_border);
    font-size: 0.92em;
    padding-inline-start: 0.7em;
  }
  .options {
    display: grid;
    gap: 0.2em 1.2em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
  }
  .option {
    align-items: center;
    display: flex;
    gap: 0.6em;
    min-block-size: 2.2em;
  }
  .moment,
  .address {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.9em;
  }
  .moment > input {
    inline-size: auto !important;
  }
  .address > input {
    flex: 1 1 16em;
    inline-size: auto !important;
  }
  .number {
    max-inline-size: 14em;
  }
  .thumbnail {
    max-block-size: 8em;
    max-inline-size: min(100%, 16em);
  }
  .entries {
    display: grid;
    gap: 0.6em;
    list-style: none;
  }
  .entry {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.4em 1em;
    padding: 0.6em 0.9em;
  }
  .entry summary {
    font-weight: 600;
    min-block-size: 2em;
  }
  .entry .fields {
    padding-block: 0.6em;
  }
  .more {
    display: grid;
    gap: 0.7em;
  }
  .more > ul {
    list-style: none;
  }
  .chip {
    text-align: start;
  }
`;
