/** Styles of the desk: the tokens, type and controls of the elements, and the frame around its screens. */
import { css } from 'lit';
import { errorStyles } from '../elements/internal/field/error.styles.js';
import { fieldStyles } from '../elements/internal/field/field.styles.js';
import { baseStyles } from '../elements/internal/styles/base.styles.js';
import { recordsStyles } from './records.styles.js';

/** The page around the desk. */
export function pageSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif } body { background: Canvas; color: CanvasText; margin: 0 }',
  );
  return sheet;
}

export const styles = [
  baseStyles,
  fieldStyles,
  errorStyles,
  recordsStyles,
  css`
    :host {
      --_gap: 1.1em;
      min-block-size: 100dvb;
    }
    h1,
    h2,
    h3 {
      line-height: 1.25;
      margin: 0;
      text-wrap: balance;
    }
    h1 {
      font-size: 1.6em;
    }
    h2 {
      font-size: 1.15em;
    }
    h3 {
      font-size: 1em;
    }
    .bar,
    .tabs,
    .screen {
      box-sizing: border-box;
      inline-size: 100%;
      margin-inline: auto;
      max-inline-size: 74em;
      padding-inline: clamp(1em, 4%, 2em);
    }
    .bar {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1.2em;
      padding-block: 0.8em;
    }
    .brand {
      color: var(--_muted);
    }
    .brand strong {
      color: var(--_accent);
      font-size: 1.15em;
    }
    .file {
      align-items: center;
      display: flex;
      flex: 1 1 8em;
      flex-wrap: wrap;
      gap: 0.2em 0.7em;
      min-inline-size: 0;
    }
    .file-name {
      font-weight: 600;
    }
    .language {
      inline-size: auto;
      margin-inline-start: auto;
    }
    .pill {
      border: 1px solid var(--_control);
      border-radius: 1em;
      font-size: 0.85em;
      padding: 0.05em 0.7em;
    }
    .tabs {
      border-block-end: 1px solid var(--_border);
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.4em;
      position: sticky;
      inset-block-start: 0;
      background: Canvas;
      z-index: 2;
    }
    .tab {
      border-block-end: 3px solid transparent;
      border-radius: 0;
      min-block-size: 2.75em;
      padding: 0.4em 0.7em;
      white-space: nowrap;
    }
    .tab[aria-current] {
      border-color: var(--_accent);
      color: var(--_accent);
      font-weight: 600;
    }
    .screen {
      display: grid;
      gap: var(--_gap);
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      padding-block: 1em 4em;
    }
    .screen > * {
      max-inline-size: 100%;
    }
    .message:empty {
      display: none;
    }
    button:disabled {
      color: var(--_muted);
      cursor: default;
      opacity: 0.6;
    }
    .button-group,
    .chips,
    .list-head {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 0.7em;
    }
    .chip {
      gap: 0.5em;
      min-block-size: 2.4em;
      padding: 0.25em 0.9em;
    }
    .chip[aria-pressed='true'] {
      background: var(--_accent-pale);
      border-color: var(--_accent);
    }
    .count {
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    .list-head,
    .rows,
    .changes,
    .start,
    .panels,
    .narrow,
    .record-form {
      inline-size: 100%;
    }
    .search {
      flex: 1 1 14em;
      inline-size: auto !important;
    }
    .start {
      display: grid;
      gap: 1.6em;
      padding-block: clamp(0.5em, 4vh, 3em);
    }
    .intro {
      display: grid;
      gap: 0.6em;
      max-inline-size: 38em;
    }
    .panels {
      display: grid;
      gap: var(--_gap);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    }
    .panel {
      align-content: start;
      background: var(--_tint);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      display: grid;
      gap: 0.8em;
      justify-items: start;
      padding: 1.2em;
    }
    .panel > .field {
      inline-size: 100%;
    }
    .file-choice:focus-within {
      outline: 3px solid var(--tilts-focus, var(--_accent));
      outline-offset: 2px;
    }
    .narrow {
      display: grid;
      gap: 1.3em;
      max-inline-size: 40em;
    }
    @media (pointer: coarse) {
      input,
      select,
      textarea {
        font-size: max(1em, 16px) !important;
      }
    }
    @media (forced-colors: active) {
      .tab:not([aria-current]) {
        border-color: Canvas;
      }
      .chip[aria-pressed='true'] {
        outline: 2px solid Highlight;
      }
      .tab[aria-current] {
        border-color: Highlight;
      }
    }
  `,
];
