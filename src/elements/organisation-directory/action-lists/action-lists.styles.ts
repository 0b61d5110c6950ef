import { css } from 'lit';

/** Styles of the lists of what each side can do; loaded with them. */
export const styles = css`
  .action-list {
    display: grid;
    gap: 0.9em;
    margin-block-start: 1em;
  }
  .actors {
    border: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.4em;
    margin: 0;
    padding: 0;
  }
  .actors legend {
    font-weight: 600;
    margin-block-end: 0.35em;
    padding: 0;
  }
  .actors label,
  .actions label {
    align-items: start;
    display: flex;
    gap: 0.6em;
  }
  .actors label {
    min-block-size: 2em;
  }
  .actors input,
  .actions input {
    margin: 0.15em 0 0;
  }
  .list-title {
    font-size: 1.2em;
    font-weight: 700;
  }
  .actions {
    display: grid;
    gap: 0.9em;
    list-style: none;
    padding: 0;
  }
  .action-title {
    font-weight: 600;
  }
  .actions p {
    margin-inline-start: 1.8em;
    max-inline-size: 65ch;
  }
  .action-buttons {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em 1.2em;
  }
  @media print {
    .action-lists:not([data-printed]),
    .action-lists[data-printed] :is(button, .actors, .secondary) {
      display: none !important;
    }
    :not(.action-lists):has(~ .action-lists[data-printed]) {
      display: none !important;
    }
    .actions > li {
      break-inside: avoid;
    }
  }
`;
