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
  .thumbnail {
    border-radius: var(--_radius);
    object-fit: contain;
  }
  .row.with-picture {
    grid-template-columns: auto auto minmax(0, 1fr);
  }
  .row-picture {
    block-size: 3em;
    inline-size: 4em;
  }
  .row-picture > .thumbnail {
    block-size: 100%;
    inline-size: 100%;
  }
  .row-main {
    display: grid;
    gap: 0.2em;
    justify-items: start;
  }
  .row-summary {
    display: none;
    font-size: 0.92em;
    overflow: hidden;
  }
  .list-tools {
    display: grid;
    gap: 0.6em;
  }
  .row-title {
    font-weight: 600;
    min-block-size: 24px;
    text-align: start;
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
  /* On a wide screen, what is scanned down the list stands in columns of its own. */
  @media (min-width: 60em) {
    .row {
      padding-block: 0.6em;
    }
    .row:hover {
      background: var(--_faint);
    }
    .row-main {
      align-items: baseline;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 12em;
      gap: 0 1.8em;
    }
    .row-main > .row-meta {
      flex-direction: column;
      grid-area: 1 / 3;
    }
    .row-main > .findings {
      grid-area: 1 / 2;
      margin: 0;
    }
    .row-main > .row-summary {
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      display: -webkit-box;
      grid-area: 1 / 2;
      inline-size: 100%;
    }
    .list-tools {
      align-items: center;
      display: flex;
      gap: 0.5em 1.5em;
      inline-size: 100%;
      justify-content: space-between;
    }
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
