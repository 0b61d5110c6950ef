import { css } from 'lit';
import { fieldStyles } from '../internal/field/field.styles.js';
import { baseStyles } from '../internal/styles/base.styles.js';

/** Styles of the frame and the first step; later parts have their own. */
export const styles = [
  baseStyles,
  fieldStyles,
  css`
    .frame,
    .step form,
    .aside {
      display: grid;
      gap: var(--_gap);
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
    .top {
      align-items: center;
      border-block-end: 1px solid var(--_border);
      display: grid;
      gap: 0 0.5em;
      grid-template-columns: minmax(0, 1fr) auto;
    }
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.25em;
    }
    .tab {
      border-block-end: 3px solid transparent;
      border-radius: 0;
      min-block-size: 2.75em;
      overflow-wrap: normal;
      padding: 0.4em;
    }
    .tab[aria-current] {
      border-color: var(--_accent);
      color: var(--_accent);
    }
    button:disabled {
      color: var(--_muted);
      cursor: default;
      opacity: 0.6;
      text-decoration: none;
    }
    .stepper {
      display: grid;
      gap: 0.3em;
      grid-template-columns: repeat(5, minmax(0, 1fr));
      list-style: none;
    }
    .stepper-step {
      border: 1px solid var(--_border);
      border-block-end: 0.35em solid var(--_border);
      display: grid;
      block-size: 100%;
      gap: 0.1em;
      inline-size: 100%;
      justify-items: center;
      min-block-size: 3.5em;
      padding: 0.4em 0.2em;
      text-align: center;
    }
    .stepper-step[aria-current] {
      background: var(--_accent-pale);
      border-inline-color: var(--_accent);
      border-block-start-color: var(--_accent);
    }
    .stepper-step .name {
      display: none;
      font-size: 0.85em;
    }
    .stepper-step .criterion-letter {
      font-size: 1.25em;
    }
    .stepper-step:not([data-fill='0']) {
      border-block-end-color: var(--_accent-line);
    }
    .stepper-step[data-fill='3'],
    .stepper-step[data-fill='4'] {
      border-block-end-color: var(--_accent);
    }
    .stepper-step[data-state='whole'] {
      border-block-end-color: var(--_good);
    }
    .stepper-step[data-state='weak'] {
      border-block-end-color: var(--_urgent);
      border-block-end-style: dashed;
    }
    .step {
      display: grid;
      gap: calc(var(--_gap) * 1.5);
      grid-template-columns: minmax(0, 1fr);
    }
    .title {
      font-size: 1.4em;
      font-weight: 700;
      line-height: 1.25;
    }
    .question {
      display: grid;
      gap: 0.35em;
    }
    .field {
      align-content: end;
    }
    .grid-2 {
      display: grid;
      gap: 0.9em;
      grid-template-columns: minmax(0, 1fr);
    }
    /* So that nothing moves when the suggestions beside it expand. */
    .button-group,
    .storage-notice {
      align-items: baseline;
      display: flex;
      flex-wrap: wrap;
      gap: 0.6em 1em;
    }
    .storage-notice {
      border-block-start: 1px solid var(--_border);
      color: var(--_muted);
      font-size: 0.9em;
      padding-block-start: 0.8em;
    }
    .sentence {
      background: var(--_accent-faint);
      border-inline-start: 0.3em solid var(--_accent);
      border-radius: var(--_radius);
      display: grid;
      gap: 0.6em;
      /* Reserves space for texts that are loaded a little later. */
      min-block-size: 7.5em;
      align-content: start;
      padding: 1em 1.2em;
    }
    .goal-text {
      font-size: 1.1em;
      line-height: 1.5;
      /* With the line breaks that were typed. */
      white-space: pre-line;
    }
    .goal-text:empty {
      display: none;
    }
    .label,
    dt {
      color: var(--_muted);
      font-size: 0.9em;
      font-weight: 650;
    }
    .good-and-weak {
      display: grid;
      gap: 0.8em;
    }
    .good-and-weak div {
      border-inline-start: 0.25em solid var(--_good);
      padding-inline-start: 0.8em;
    }
    .good-and-weak [data-model='weak'] {
      border-color: var(--_urgent);
      border-inline-start-style: dashed;
    }
    @container (inline-size > 34em) {
      .tab {
        padding-inline: 0.7em;
      }
      .stepper-step .name {
        display: block;
      }
      .grid-2 {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    @container (inline-size > 56em) {
      .step {
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      }
    }
    @media (forced-colors: active) {
      .tab[aria-current],
      .stepper-step[aria-current] {
        border-color: Highlight;
      }
      .tab:not([aria-current]) {
        border-color: Canvas;
      }
    }
  `,
];
