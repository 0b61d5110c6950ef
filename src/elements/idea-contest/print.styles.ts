import { css } from 'lit';

/** Print styles of the contest and the list. */
export const printStyles = css`
  @media print {
    .actions,
    .footer-actions,
    .all-link,
    .panel {
      display: none !important;
    }
    /* Browsers break grids badly between pages. */
    .contest,
    .list,
    .cards,
    section {
      display: block;
    }
    .contest > * + *,
    .list > * + * {
      margin-block-start: var(--_gap);
    }
    .cards > * + *,
    section > * + * {
      margin-block-start: 0.8em;
    }
    article[part='card'],
    header,
    .facts,
    .heading {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
  }
`;
