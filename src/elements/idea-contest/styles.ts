import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../../ui/base-styles.js';

export const styles: CSSResultGroup = [
  baseStyles,
  css`
    .contest,
    .form {
      display: grid;
      gap: 1em;
      justify-items: start;
    }
    .contest-title,
    .part-title {
      font-size: 1.5em;
      font-weight: 700;
      line-height: 1.2;
    }
  `,
];
