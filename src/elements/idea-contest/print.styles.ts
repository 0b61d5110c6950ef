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
    .details,
    .columns,
    .cards,
    .prose,
    .timeline li,
    section {
      display: block;
    }
    .timeline li > * {
      display: block;
    }
    .contest > * + *,
    .list > * + *,
    .columns > * + *,
    .details > * + * {
      margin-block-start: var(--_gap);
    }
    .cards > * + *,
    .prose > * + *,
    section > * + * {
      margin-block-start: 0.8em;
    }
    article[part='card'],
    header,
    .facts,
    .timeline li,
    .heading {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
  }
`;
