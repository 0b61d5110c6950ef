import { css } from 'lit';

/** What stands below the road map once it is opened, and above it when a link was followed. */
export const styles = css`
  .share {
    display: grid;
    gap: 0.8em;
    margin-block-start: var(--_gap);
  }
  .share > * {
    margin: 0;
  }
  .share .names {
    display: grid;
    gap: 0.6em var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }
  .documents {
    display: grid;
    gap: 0.4em;
    padding: 0;
    list-style: none;
  }
  .share table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .share caption {
    padding-block: 0.4em;
    font-weight: 650;
    text-align: start;
  }
  .share :is(th, td) {
    padding: 0.4em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }
  .received {
    padding: 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  @media print {
    .share :not(table, table *) {
      display: none;
    }
  }
`;
