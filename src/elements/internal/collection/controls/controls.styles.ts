import { css } from 'lit';

/** The content of the filter column, the chips, and the list on paper. */
export const controlsStyles = css`
  .filters > * {
    border-block-start: 1px solid var(--_border);
  }
  .filters > :last-child {
    border-block-end: 1px solid var(--_border);
  }
  .filters summary {
    font-weight: 600;
    padding: 0.7em 0.2em;
  }
  .filters .boolean-filter {
    padding-block: 0.35em;
  }
  .filters [role='group'] {
    display: grid;
    padding-block-end: 0.8em;
  }
  .filters label {
    align-items: center;
    border-radius: 0.3em;
    display: grid;
    gap: 0.65em;
    grid-template-columns: auto 1fr auto;
    min-block-size: 2.3em;
    padding: 0.2em 0.3em;
  }
  .filters label:hover {
    background: var(--_tint);
  }
  .filters .link {
    justify-self: start;
    margin-block-start: 0.3em;
    padding-inline: 0.3em;
  }
  /* Reserves the space of the values that are still being counted: five and “Show all”, laid out as above. */
  .values-placeholder {
    block-size: 14.2em;
  }
  .count {
    color: var(--_muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
  }
  .chip {
    background: var(--_accent-pale);
    border: 1px solid var(--_accent-line);
    border-radius: 2em;
    min-block-size: 2.2em;
    padding: 0.25em 0.9em;
  }
  .chip::after {
    content: '×' / '';
    font-weight: 700;
    margin-inline-start: 0.5em;
  }
  .chips .link {
    min-block-size: 2.2em;
    padding-inline: 0.4em;
  }
  @media print {
    .search-bar,
    .toolbar,
    .filters,
    .chips,
    .footer-actions,
    .more,
    .favourite,
    .result-count .link {
      display: none !important;
    }
    .columns {
      display: block;
    }
    .cards {
      display: block;
      font-size: 0.8em;
    }
    article[part='card'] {
      break-inside: avoid;
      margin-block-end: 0.8em;
      padding: 0.7em 1em;
    }
  }
`;
