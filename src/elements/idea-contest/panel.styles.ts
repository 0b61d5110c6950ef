import { css } from 'lit';

/** Styles of the panels below the buttons; loaded with them. */
export const panelStyles = css`
  .panel {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1.1em clamp(1em, 4cqi, 1.6em) 1.3em;
  }
  form.panel {
    align-content: start;
    display: grid;
    gap: 0.8em;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
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
  .panel .field {
    gap: 0.2em;
    justify-items: start;
  }
  .panel .field > legend {
    margin-block-end: 0.35em;
  }
  .panel .field > input,
  .panel select {
    inline-size: 11em;
    max-inline-size: 100%;
  }
  .panel [role='status'],
  .eligibility-result {
    inline-size: 100%;
  }
  .eligibility-result {
    background: var(--_tint);
    border-inline-start: 0.3em solid var(--_good);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: 0.9em 1.2em;
  }
  .eligibility-result[data-result='ineligible'] {
    border-color: var(--_urgent);
  }
  .eligibility-result li::first-letter {
    text-transform: uppercase;
  }
  .eligibility-result ul {
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
`;
