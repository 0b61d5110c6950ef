import { css } from 'lit';
import { fieldStyles } from '../internal/field/field.styles.js';
import { baseStyles } from '../internal/styles/base.styles.js';

export const styles = [
  baseStyles,
  fieldStyles,
  css`
    .sides,
    .progress,
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.6em var(--_gap);
      align-items: center;
    }
    .sides input {
      margin: 0;
    }
    .sides label {
      display: flex;
      gap: 0.5em;
      align-items: center;
      min-block-size: 2em;
    }
    .step-title {
      display: flex;
      gap: 0.5em;
      align-items: start;
      min-block-size: 2em;
    }
    .step-title input {
      margin: 0.15em 0 0;
    }
    .progress,
    .notice {
      margin-block: 0.8em;
    }
    progress {
      flex: 1 1 12em;
      block-size: 0.7em;
      accent-color: var(--_accent);
    }
    .stages,
    .steps {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .stages > li {
      border-block-start: 1px solid var(--_border);
    }
    summary {
      padding-block: 0.7em;
      cursor: pointer;
    }
    .title,
    .step-title {
      font-weight: 650;
    }
    .steps > li {
      margin-block: 0.8em;
      padding: 0.8em;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_tint);
    }
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 0.2em 0.8em;
      margin-block: 0.4em 0.8em;
    }
    dt {
      color: var(--_muted);
    }
    dd {
      margin: 0;
    }
    .fields {
      display: grid;
      grid-template-columns: 1fr max-content;
      gap: 0.6em var(--_gap);
    }
    .field {
      align-content: start;
    }
    @container (max-width: 32em) {
      dl,
      .fields {
        grid-template-columns: 1fr;
      }
      dd {
        margin-block-end: 0.4em;
      }
    }
    @media print {
      .actions {
        display: none;
      }
      .steps > li {
        break-inside: avoid;
        background: none;
      }
    }
  `,
];
