import { css } from 'lit';

/** Styles of an organisation in full, of the saved contacts and of the contact sheet; loaded with the actions. */
export const detailStyles = css`
  .offers {
    display: grid;
    gap: 0.5em;
    list-style: none;
    padding: 0;
  }
  .offers strong,
  .offers span {
    display: block;
  }
  .saved-contacts .contact,
  .contact-sheet .contact {
    list-style: none;
    padding: 0;
  }
  dialog:has(.saved-contacts) {
    inline-size: 100%;
    max-inline-size: min(100dvi - 1em, 46em);
  }
  .saved-contacts {
    display: grid;
    gap: 1.4em;
    list-style: none;
    padding: 0;
  }
  .saved-contacts > li {
    border-block-start: 1px solid var(--_border);
    padding-block-start: 1em;
  }
  :is(.who, .what) > * {
    margin-block-start: 0.35em;
  }
  .entry-title {
    font-size: 1.1em;
    font-weight: 650;
  }
  .facts {
    display: grid;
    gap: 0.35em;
  }
  .facts dt {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 600;
  }
  .facts :is(ul, dd) {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .contact-sheet .section-title {
    border-block-end: 2px solid;
    font-size: 1.15em;
    font-weight: 700;
  }
  @media print {
    .saved-contacts .link {
      display: none !important;
    }
    .saved-contacts > li,
    .contact-sheet article {
      border-block-end: 1px solid;
      break-inside: avoid;
      display: grid;
      gap: 1.5em;
      grid-template-columns: 2fr 3fr;
      padding-block: 0.5em;
    }
    .saved-contacts {
      display: block;
    }
    .contact-sheet section {
      margin-block-start: 1em;
    }
    .contact-sheet .section-title {
      break-after: avoid;
    }
    .facts {
      gap: 0;
    }
    /* “Offers: advice; money”, one after the other. */
    .facts :is(dt, dd, ul, li),
    .offers :is(strong, span) {
      display: inline;
    }
    .facts dt::after,
    .offers strong:not(:only-child)::after {
      content: ': ';
    }
    .facts li + li::before {
      content: '· ';
    }
  }
`;
