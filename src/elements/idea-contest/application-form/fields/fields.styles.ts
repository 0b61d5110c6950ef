import { css } from 'lit';

/** Styles of questions, controls, rows and sums. */
export const answerStyles = css`
  .field > .name {
    font-weight: 600;
  }
  .field > legend {
    margin-block-end: 0.4em;
  }
  .application-form textarea {
    max-block-size: 30em;
    min-block-size: 6em;
  }
  .application-form textarea[rows='5'] {
    min-block-size: 8.5em;
  }
  .application-form textarea[rows='8'] {
    min-block-size: 13em;
  }
  .control {
    align-items: center;
    display: flex;
    gap: 0.6em;
  }
  [data-kind='year'] input,
  [data-kind='number'] input,
  [data-kind='money'] input {
    max-inline-size: 10em;
  }
  [data-kind='date'] input,
  [data-kind='month'] select {
    max-inline-size: 14em;
  }
  .count [data-over] {
    color: var(--_urgent);
    font-weight: 600;
  }
  .application-form .criteria {
    background: var(--_tint);
    border-radius: var(--_radius);
    font-size: 0.92em;
    padding: 0.55em 0.8em;
  }
  .criteria-mark {
    color: var(--_muted);
    font-weight: 650;
  }
  .suggested-goal {
    border-inline-start: 0.25em solid var(--_accent);
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding-inline-start: 0.8em;
  }
  .options {
    display: grid;
    gap: 0.5em;
  }
  .option {
    align-items: start;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.7em;
    grid-template-columns: auto minmax(0, 1fr);
    min-block-size: 2.75em;
    padding: 0.6em 0.9em;
  }
  .option:hover {
    background: var(--_faint);
  }
  .option:has(:checked) {
    background: var(--_accent-faint);
    border-color: var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--tilts-focus, var(--_accent));
    outline-offset: 2px;
  }
  .option:has(:focus-visible) input {
    outline: none;
  }
  .option input {
    margin-block-start: 0.12em;
  }
  .option .help {
    display: block;
  }
  .field[data-kind='group'] ol {
    display: grid;
    gap: 1em;
    list-style: none;
  }
  .row {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    min-inline-size: 0;
    padding: 0.9em 1em;
  }
  .row > legend {
    font-weight: 650;
    padding: 0 0.35em;
  }
  .row > .link,
  .field > .button {
    justify-self: start;
  }
  .field[data-kind='group'] > .button {
    margin-block-start: 0.6em;
  }
  .sums,
  .stages,
  .receipt-facts {
    display: grid;
    gap: 0.4em;
  }
  .sums {
    background: var(--_tint);
    border-radius: var(--_radius);
    padding: 0.8em 1em;
  }
  .sums div {
    display: grid;
    gap: 0 1em;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .sums dd {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .sums .rule {
    font-weight: 400;
    grid-column: 1 / -1;
    text-align: start;
  }
  .sums .requested {
    border-block-start: 1px solid var(--_border);
    font-weight: 650;
    padding-block-start: 0.4em;
  }
  .sums [data-over] dd {
    color: var(--_urgent);
    font-weight: 650;
  }
  .file-list {
    display: grid;
    gap: 0.4em;
    list-style: none;
  }
  .file-list li {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
  }
  [data-kind='person'] {
    flex-basis: 100%;
    margin-block-end: 0.4em;
  }
  [data-kind='person'] select {
    max-inline-size: 25em;
  }
  .file:focus-within {
    outline: 3px solid var(--tilts-focus, var(--_accent));
    outline-offset: 2px;
  }
  .sums dt {
    font-size: 1em;
    font-weight: inherit;
  }
  @container (inline-size > 34em) {
    .options[data-short] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .row[data-kind='budget'] {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr);
    }
    .row[data-kind='budget'] > .link {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
    }
  }
`;
