import { css } from 'lit';

/** Styles of everything besides the questions: privacy notice, draft, answers, submission. */
export const statusStyles = css`
  .draft {
    border-block-start: 1px solid var(--_border);
    padding-block-start: 0.6em;
  }
  .draft summary {
    color: var(--_muted);
    font-size: 0.92em;
    min-block-size: 1.8em;
  }
  .draft-actions {
    padding-block: 0.8em;
  }
  .error-summary {
    border: 2px solid var(--_urgent);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: 0.9em 1.1em;
  }
  .error-summary ul {
    display: grid;
    gap: 0.4em;
    list-style: none;
  }
  .error-summary a {
    color: var(--_urgent);
  }
  .stored-draft,
  .privacy {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1em 1.1em;
  }
  .stored-draft {
    border-inline-start: 0.3em solid var(--_accent);
  }
  .privacy {
    background: var(--_tint);
  }
  .privacy dl,
  .review-section dl,
  .printout dl,
  .consent-form dl {
    display: grid;
    gap: 0.7em;
  }
  .privacy ul,
  .help ul {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .contact {
    list-style: none;
  }
  .review-section {
    border-block-start: 1px solid var(--_border);
    padding-block-start: 1em;
  }
  .review-section dl > div {
    display: grid;
    gap: 0.1em 1em;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .review-section dt {
    grid-column: 1 / -1;
  }
  .row-list {
    padding-inline-start: 1.3em;
  }
  .answer {
    white-space: pre-line;
  }
  .change {
    justify-self: end;
  }
  .sending {
    border: 1px solid var(--_border);
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.7em;
    padding: 1em 1.1em;
  }
  progress {
    accent-color: var(--_accent);
    block-size: 1em;
    inline-size: 100%;
  }
  @container (inline-size > 34em) {
    .privacy dl > div,
    .stages > div,
    .consent-form dl > div {
      display: grid;
      gap: 0.2em 1.2em;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.4fr);
    }
  }
`;
