import { css } from 'lit';

/** The document of a plan, and what opens a file. */
export const outStyles = css`
  .document {
    display: grid;
    gap: 0.9em;
    grid-template-columns: minmax(0, 1fr);
  }
  .file {
    position: relative;
  }
  .file:focus-within {
    outline: 3px solid var(--tilts-focus, var(--_accent));
    outline-offset: 2px;
  }
  @media print {
    .out-name {
      display: none;
    }
    table {
      break-inside: avoid;
    }
  }
`;
