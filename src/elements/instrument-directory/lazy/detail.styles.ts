import { css } from 'lit';

/** Styles of the eligibility questions; loaded with the actions. */
export const eligibilityStyles = css`
  .panel {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.9em;
    margin-block-end: var(--_gap);
    padding: 1.2em 1.4em;
  }
  .panel-title {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .questions {
    display: grid;
    gap: 1em 1.4em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    align-items: end;
  }
  .questions label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.35em;
  }
  .eligibility-summary,
  .panel-actions {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em 1.2em;
  }
  .eligibility-result {
    border-inline-start: 0.25em solid var(--_muted);
    padding-inline-start: 0.8em;
  }
  .eligibility-result[data-result='eligible'] {
    border-color: var(--_good);
  }
  .eligibility-result[data-result='eligible'] strong {
    color: var(--_good);
  }
  .eligibility-result[data-result='maybe'] {
    border-color: var(--_urgent);
  }
  .eligibility-result ul {
    font-size: 0.95em;
    padding-inline-start: 1.1em;
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
