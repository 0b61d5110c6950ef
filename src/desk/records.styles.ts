/** Styles of the list of records, of findings and of changes. */
import { css } from 'lit';

export const recordsStyles = css`
  .rows,
  .changes,
  .findings {
    display: grid;
    list-style: none;
  }
  .row {
    align-items: start;
    border-block-start: 1px solid var(--_border);
    display: grid;
    gap: 0.8em;
    grid-template-columns: auto minmax(0, 1fr);
    padding-block: 0.75em;
  }
  .row > input {
    block-size: 1.5em;
    inline-size: 1.5em;
    margin-block-start: 0.15em;
  }
  .row-main {
    display: grid;
    gap: 0.2em;
    justify-items: start;
  }
  .row-title {
    font-weight: 600;
    min-block-size: 24px;
    text-decoration: none;
  }
  .row-title:hover {
    text-decoration: underline;
  }
  .row-meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    font-size: 0.92em;
  }
  .row-state {
    align-items: center;
    display: inline-flex;
    gap: 0.45em;
  }
  /* The word beside it says the same; shapes differ, too. */
  .dot {
    block-size: 0.7em;
    border: 2px solid var(--_good);
    border-radius: 50%;
    display: inline-block;
    flex: none;
    inline-size: 0.7em;
  }
  .dot[data-state='good'] {
    background: var(--_good);
  }
  .dot[data-state='left-out'] {
    background: var(--_urgent);
    border-color: var(--_urgent);
    border-radius: 0;
  }
  .dot[data-state='warning'] {
    border-color: var(--_urgent);
    rotate: 45deg;
    border-radius: 0;
  }
  .dot[data-state='soon'] {
    border-color: var(--_accent);
  }
  .findings {
    gap: 0.35em;
    font-size: 0.92em;
    margin-block-start: 0.3em;
  }
  .finding {
    border-inline-start: 3px solid var(--_border);
    padding-inline-start: 0.7em;
  }
  .finding[data-severity='error'] {
    border-color: var(--_urgent);
  }
  .finding .secondary {
    display: block;
  }
  .path {
    font-weight: 600;
  }
  .change {
    align-items: baseline;
    border-block-start: 1px solid var(--_border);
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
    padding-block: 0.6em;
  }
  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
    }
    .dot[data-state='warning'],
    .dot[data-state='soon'] {
      background: Canvas;
    }
  }
`;
