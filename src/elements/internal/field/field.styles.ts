import { css } from 'lit';

/** Styles of a field, its hint and its texts for screen readers. */
export const fieldStyles = css`
  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  input.visually-hidden {
    inline-size: 1px;
    min-block-size: 0;
    padding: 0;
  }
  .field {
    border: 0;
    display: grid;
    gap: 0.35em;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  .field > label:not(.button, .option),
  .field > legend {
    font-weight: 600;
    padding: 0;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.92em;
  }
  textarea {
    background: none;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    field-sizing: content;
    font: inherit;
    inline-size: 100%;
    letter-spacing: inherit;
    min-block-size: 4.2em;
    padding: 0.5em 0.8em;
    resize: vertical;
    word-spacing: inherit;
  }
`;
