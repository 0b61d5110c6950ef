import { css } from 'lit';

/** Lists and bars of the plan. */
export const planStyles = css`
  .plan section {
    display: grid;
    gap: 0.9em;
    grid-template-columns: minmax(0, 1fr);
  }
  .activities,
  .timeline {
    display: grid;
    gap: 0.4em;
    list-style: none;
  }
  .activity {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    content-visibility: auto;
    contain-intrinsic-size: auto 2.75em;
  }
  .activity-line {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.8em;
  }
  .activity-name {
    flex: 1 1 12em;
    font-weight: 600;
  }
  .standing {
    border: 1px solid var(--_border);
    border-radius: 1em;
    padding: 0 0.7em;
  }
  .standing[data-standing='done'] {
    border-color: var(--_good);
  }
  .standing[data-standing='late'],
  .standing[data-standing='blocked'] {
    border-color: var(--_urgent);
    border-style: dashed;
  }
  .fields {
    border-block-start: 1px solid var(--_border);
    display: grid;
    gap: 0.9em;
    padding: 0.9em;
  }
  .row-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.2em;
  }
  .timeline li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
  }
  .timeline svg {
    block-size: 1.1em;
    inline-size: 100%;
  }
  .tick {
    stroke: var(--_border);
    stroke-width: 0.2;
  }
  .bar {
    fill: var(--_accent);
  }
  .bar[data-standing='done'] {
    fill: var(--_good);
  }
  .bar[data-standing='late'],
  .bar[data-standing='blocked'] {
    fill: var(--_urgent);
  }
  .scale {
    display: flex;
    font-size: 0.85em;
  }
  .scale span {
    flex: 1;
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
  }
`;
