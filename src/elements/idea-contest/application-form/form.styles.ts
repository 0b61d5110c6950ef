import { css } from 'lit';

/** The frame of the form: where one is, titles, ways on. */
export const frameStyles = css`
  .application,
  .form,
  .form section,
  form.page,
  form.begin,
  .draft-tools,
  .send,
  .paper,
  .sheet,
  .withdrawal {
    align-content: start;
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
    justify-items: stretch;
  }
  .application .form,
  .application .paper {
    inline-size: 100%;
    max-inline-size: 44em;
  }
  .application form,
  .application section,
  .application p,
  .application dl {
    margin: 0;
  }
  form.page {
    gap: calc(var(--_gap) * 1.5);
  }
  .hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  input.hidden {
    min-block-size: 0;
    padding: 0;
  }
  .trap {
    block-size: 0;
    overflow: hidden;
    position: absolute;
    inline-size: 0;
  }
  .way-back {
    justify-self: start;
  }
  .form-title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }
  .where {
    color: var(--_muted);
    display: block;
    font-size: 0.6em;
    font-weight: 600;
    margin-block-end: 0.2em;
  }
  .where::after {
    content: ': ';
    font-size: 0;
  }
  .subtitle,
  .sending-title,
  .summary-title {
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.3;
  }
  .said:empty {
    display: none;
  }
  .said,
  .application .help,
  .count,
  .optional,
  .rule {
    color: var(--_muted);
  }
  .application .help,
  .count,
  .rule {
    font-size: 0.92em;
  }
  .optional {
    font-weight: 400;
  }
  .path {
    display: flex;
    gap: 0.3em;
    list-style: none;
  }
  .path li {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .path button {
    border-block-start: 0.35em solid var(--_border);
    border-radius: 0.15em;
    inline-size: 100%;
    min-block-size: 1.9em;
    padding-block-start: 0.35em;
    vertical-align: top;
  }
  .path button[data-past] {
    border-color: var(--_accent-line);
  }
  .path [aria-current] {
    border-color: var(--_accent);
    font-weight: 650;
  }
  .path span {
    block-size: 1px;
    clip-path: inset(50%);
    display: block;
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }
  .moves {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
  }
  .application dt {
    color: var(--_muted);
    font-size: 0.92em;
    font-weight: 600;
  }
  .form section > .plain {
    justify-self: start;
  }
  @container (inline-size > 44em) {
    .path span {
      block-size: auto;
      clip-path: none;
      font-size: 0.85em;
      inline-size: auto;
      position: static;
    }
    .application nav {
      max-inline-size: 60em;
    }
  }
  @media (forced-colors: active) {
    .path button {
      border-color: GrayText;
    }
    .path [aria-current] {
      border-color: Highlight;
    }
    .application .trap input {
      border: 0;
    }
  }
  @media print {
    .way-back,
    .path,
    .moves,
    .draft,
    .sheet-tools,
    .change,
    .withdrawal,
    .said {
      display: none !important;
    }
    .application .form,
    .application .paper {
      max-inline-size: none;
    }
  }
`;
