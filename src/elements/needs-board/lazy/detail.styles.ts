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
  :is(.reply, .shortlist) .contact {
    list-style: none;
    padding: 0;
  }
  dl.rows .matches {
    display: grid;
    gap: 0.7em;
    list-style: none;
    padding: 0;
  }
  .matches > li {
    display: grid;
    justify-items: start;
  }
  .panel {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.9em;
    margin-block-end: var(--_gap);
    padding: 1.2em 1.4em;
  }
  .panel-title {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
  }
  .panel label {
    display: grid;
    font-weight: 600;
    gap: 0.35em;
    max-inline-size: 28em;
  }
  .suits {
    align-items: center;
    background: var(--_tint);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.4em;
    justify-content: space-between;
    margin-block-end: var(--_gap);
    padding: 1em 1.2em;
  }
  .suits-title {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
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
    .suits > button,
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
