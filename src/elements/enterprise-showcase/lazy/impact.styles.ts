import { css } from 'lit';

/** Styles of impact figures, their charts, and opening hours. */
export const figureStyles = css`
  .figures {
    gap: 1.2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }
  .figures > li {
    background: var(--_tint);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.3em;
    align-content: start;
    padding: 1em 1.1em;
  }
  .figure-value strong {
    color: var(--_accent);
    font-size: 2.3em;
    font-weight: 750;
    line-height: 1.1;
  }
  .figure-source {
    font-size: 0.85em;
  }
  .chart {
    inline-size: 100%;
    margin-block: 0.4em 0.1em;
    max-inline-size: 26em;
    overflow: visible;
  }
  .chart-unit {
    font-size: 0.85em;
  }
  .chart-unit + .chart {
    margin-block-start: 0;
  }
  .chart rect {
    fill: var(--_border);
  }
  .chart .last {
    fill: var(--_accent);
  }
  .chart text {
    fill: currentColor;
    font-size: 11.5px;
    text-anchor: middle;
  }
  .figures summary {
    font-size: 0.92em;
    padding-block: 0.3em;
  }
  .figures caption {
    text-align: start;
  }
  .figures :is(th, td),
  .hours :is(th, td) {
    min-inline-size: 0;
    padding: 0.25em 1em 0.25em 0;
  }
  .hours th {
    color: inherit;
    font-weight: 400;
  }
  .hours th::first-letter {
    text-transform: uppercase;
  }
  .hours td {
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
    padding-inline-end: 0;
  }
  @media (forced-colors: active) {
    .chart rect {
      fill: CanvasText;
    }
    .chart .last {
      fill: Highlight;
    }
  }
`;
