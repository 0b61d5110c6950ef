import { css } from 'lit';

/** Styles of the steps after the first one, of the summary, and of what the later parts share. */
export const guidanceStyles = css`
  .goal-summary,
  .goal-summary section,
  .plan,
  .export {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .grid-3,
  .row {
    display: grid;
    gap: 0.9em;
    grid-template-columns: minmax(0, 1fr);
  }
  .missing-parts {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
  }
  blockquote.goal-text {
    background: var(--_accent-faint);
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    margin: 0;
    padding: 1em 1.2em;
  }
  .subtitle {
    font-size: 1.15em;
    font-weight: 650;
  }
  .check {
    align-items: center;
    display: flex;
    gap: 0.6em;
    min-block-size: 2em;
  }
  .findings {
    display: grid;
    gap: 0.3em;
  }
  .finding {
    border-inline-start: 0.25em solid var(--_border);
    font-size: 0.95em;
    padding-inline-start: 0.7em;
  }
  .finding[data-severity='weak'] {
    border-color: var(--_urgent);
  }
  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }
  .suggestions > .hint {
    flex-basis: 100%;
  }
  .suggestion {
    background: var(--_tint);
    border: 1px solid var(--_border);
    border-radius: 1.4em;
    min-block-size: 2.2em;
    padding: 0.25em 0.9em;
  }
  .suggestion:hover {
    border-color: var(--_accent);
  }
  .missing-parts {
    font-size: 0.9em;
    gap: 0.4em 0.8em;
  }
  .missing-part:not(.link) {
    border-block-end: 2px dotted var(--_control);
  }
  fieldset,
  fieldset.field {
    border: 0;
    border-block-start: 1px solid var(--_border);
    display: grid;
    gap: 0.9em;
    grid-template-columns: minmax(0, 1fr);
    justify-items: stretch;
    margin: 0;
    min-inline-size: 0;
    padding: 0.6em 0 0;
  }
  fieldset > .button,
  section > .button {
    justify-self: start;
  }
  legend {
    float: left;
    font-weight: 650;
    padding: 0;
  }
  .row {
    align-items: end;
    border-block-end: 1px solid var(--_border);
    padding-block-end: 0.9em;
  }
  .remove {
    justify-self: start;
  }
  .goals select {
    max-inline-size: 30em;
  }
  .checks {
    display: grid;
    gap: 0.8em;
    list-style: none;
  }
  .checks li {
    display: grid;
    gap: 0.8em;
    grid-template-columns: 2em minmax(0, 1fr);
  }
  .checks li > div {
    display: grid;
    gap: 0.4em;
  }
  .checks .criterion-letter {
    border: 2px solid var(--_good);
    border-radius: 50%;
    block-size: 2em;
    display: grid;
    inline-size: 2em;
    place-items: center;
  }
  .checks [data-state='weak'] .criterion-letter {
    border-color: var(--_urgent);
    border-style: dashed;
  }
  .check-name {
    font-weight: 600;
    padding-block-start: 0.2em;
  }
  .chart {
    display: grid;
    gap: 0.6em;
    margin: 0;
  }
  .chart svg {
    inline-size: 100%;
    max-inline-size: 26em;
  }
  .area {
    fill: var(--_accent-pale);
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .dot {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .goal-dot {
    fill: var(--_accent);
  }
  figcaption ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.5em;
    list-style: none;
  }
  .status-message {
    align-items: center;
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    inset-block-end: 0.6em;
    justify-content: space-between;
    padding: 0.6em 1em;
    position: sticky;
    z-index: 1;
  }
  /* A focused element is not hidden behind the bar. */
  button,
  input,
  select,
  textarea {
    scroll-margin-block-end: 5em;
  }
  .examples ul {
    list-style: none;
    padding-block-start: 0.4em;
  }
  /* A shadow at each edge that hides more; backgrounds that scroll along cover it at the ends. */
  .wide {
    background:
      linear-gradient(to right, var(--_surface) 40%, transparent) left / 3em 100% no-repeat local,
      linear-gradient(to left, var(--_surface) 40%, transparent) right / 3em 100% no-repeat local,
      linear-gradient(to right, rgb(128 128 128 / 0.5), transparent) left / 1em 100% no-repeat scroll,
      linear-gradient(to left, rgb(128 128 128 / 0.5), transparent) right / 1em 100% no-repeat scroll;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.95em;
    inline-size: 100%;
    overflow-wrap: normal;
  }
  caption {
    font-weight: 650;
    padding-block-end: 0.4em;
    text-align: start;
  }
  th,
  td {
    border: 1px solid var(--_border);
    padding: 0.4em 0.6em;
    text-align: start;
    vertical-align: top;
  }
  .day,
  .number {
    white-space: nowrap;
  }
  .number {
    text-align: end;
  }
  th.number {
    white-space: normal;
  }
  .group th {
    background: var(--_tint);
  }
  summary {
    min-block-size: 1.8em;
  }
  @container (inline-size > 56em) {
    .goal-summary {
      column-gap: calc(var(--_gap) * 2);
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .goal-summary > p {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size > 34em) {
    .grid-3,
    .row.milestone {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .row.resource {
      grid-template-columns: 2fr 1.2fr 2fr auto;
    }
  }
  @media (forced-colors: active) {
    .line,
    .dot {
      stroke: CanvasText;
    }
    .goal-dot {
      fill: CanvasText;
    }
  }
  @media print {
    .top,
    .stepper,
    .button-group,
    .storage-notice,
    .row-actions,
    .status-message,
    .suggestions,
    .good-and-weak {
      display: none;
    }
    .finding {
      break-inside: avoid;
    }
  }
`;
