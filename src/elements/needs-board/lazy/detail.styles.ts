import { css } from 'lit';

/** Styles of the reply and of the shortlist; loaded with the actions. */
export const detailStyles = css`
  .reply {
    background: var(--_tint);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.8em;
    padding: 1em 1.2em;
  }
  .reply-title {
    font-size: 1.15em;
    font-weight: 700;
  }
  .reply-text summary {
    color: var(--_accent);
    padding-block: 0.3em;
  }
  .reply-text > * + * {
    margin-block-start: 0.6em;
  }
  .letter {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0.8em 1em;
    white-space: pre-wrap;
  }
  .shortlist {
    display: grid;
    gap: 1.1em;
    padding-inline-start: 1.6em;
  }
  .shortlist > li {
    padding-inline-start: 0.3em;
  }
  .shortlist > li > * {
    margin-block-start: 0.25em;
  }
  .entry-title {
    font-weight: 650;
  }
  dialog:has(.shortlist) {
    inline-size: 100%;
    max-inline-size: min(100dvi - 1em, 46em);
  }
  @media print {
    .reply-actions,
    .reply-text,
    .shortlist .link {
      display: none !important;
    }
    .reply,
    .shortlist > li {
      break-inside: avoid;
    }
  }
`;
