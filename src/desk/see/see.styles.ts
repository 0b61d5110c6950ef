/** Styles of the preview and of embedding; loaded with them. */
import { css } from 'lit';

export const styles = css`
  .choices {
    display: grid;
    gap: 0.8em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    inline-size: 100%;
  }
  .preview {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    inline-size: 100%;
    overflow-x: auto;
  }
  .preview > iframe {
    border: 0;
    display: block;
    margin-inline: auto;
  }
  .snippet {
    background: var(--_faint);
    border-radius: var(--_radius);
    font-family: ui-monospace, monospace;
    font-size: 0.92em;
    inline-size: 100%;
    margin: 0;
    max-block-size: 24em;
    overflow: auto;
    padding: 1em;
    tab-size: 2;
    white-space: pre-wrap;
  }
  .embed {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
    justify-items: start;
  }
  .choices > .field {
    align-content: end;
  }
  .embed > .choices > .field {
    align-content: start;
  }
  .colour {
    align-items: center;
    display: flex;
    gap: 0.8em;
  }
  .colour > input {
    block-size: 2.75em;
    inline-size: 4em !important;
    padding: 0.2em;
  }
`;
