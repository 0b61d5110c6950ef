import { css } from 'lit';

/** Styles of the timeline, and of an indicator’s progress. */
export const chartStyles = css`
  .timeline {
    display: grid;
    gap: 0.6em;
    list-style: none;
  }
  .timeline-task {
    font-weight: 650;
  }
  .timeline li {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.95em;
    gap: 0.1em 0.8em;
  }
  .timeline-name {
    flex: 1 1 12em;
  }
  .timeline svg {
    background: var(--_tint);
    block-size: 1.1em;
    inline-size: 100%;
  }
  .tick-line {
    stroke: var(--_border);
    stroke-width: 0.2;
  }
  .now {
    stroke: currentColor;
    stroke-width: 0.4;
  }
  .bar {
    fill: var(--_accent);
  }
  .bar[data-status='done'] {
    fill: var(--_good);
  }
  .bar[data-status='late'],
  .bar[data-status='blocked'] {
    fill: var(--_urgent);
  }
  .scale {
    display: flex;
    font-size: 0.85em;
  }
  .scale span {
    flex: 1;
  }
  .add {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
  }
  .shortcut {
    display: none;
  }
  .rows:has(> .item > .line-button:focus-visible) + .add > .shortcut {
    display: inline;
  }
  kbd {
    border: 1px solid var(--_control);
    border-radius: 0.25em;
    font: inherit;
    padding: 0 0.35em;
  }
  .base,
  .target-line {
    stroke: var(--_control);
    stroke-width: 1;
  }
  .target-line {
    stroke-dasharray: 6 5;
    stroke-width: 2;
  }
  .progress {
    justify-items: start;
  }
  .progress table {
    inline-size: auto;
  }
  @media (forced-colors: active) {
    .bar[data-status] {
      fill: CanvasText;
    }
  }
`;
