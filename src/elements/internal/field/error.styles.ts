import { css } from 'lit';

/** Styles of a field with an error. */
export const errorStyles = css`
  .field:has(> .error) {
    border-inline-start: 0.3em solid var(--_urgent);
    padding-inline-start: 0.9em;
  }
  .error {
    color: var(--_urgent);
    font-weight: 600;
  }
  .field [aria-invalid='true'] {
    border-color: var(--_urgent);
    border-width: 2px;
  }
`;
