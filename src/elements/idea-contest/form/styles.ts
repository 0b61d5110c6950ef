import { css } from 'lit';

/** Of the form alone; colours, buttons and fields come from the base of all elements. */
export const formStyles = css`
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
    border-color: color-mix(in srgb, var(--_accent) 55%, transparent);
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
  .field {
    border: 0;
    display: grid;
    gap: 0.4em;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  .field > label:not(.plain),
  .field > .name,
  .field > legend {
    font-weight: 600;
    padding: 0;
  }
  .field > legend {
    margin-block-end: 0.4em;
  }
  .field:has(> .wrong) {
    border-inline-start: 0.3em solid var(--_urgent);
    padding-inline-start: 0.9em;
  }
  .wrong {
    color: var(--_urgent);
    font-weight: 600;
  }
  .application [aria-invalid='true'] {
    border-color: var(--_urgent);
    border-width: 2px;
  }
  .application textarea {
    background: none;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    field-sizing: content;
    font: inherit;
    inline-size: 100%;
    letter-spacing: inherit;
    max-block-size: 30em;
    min-block-size: 6em;
    padding: 0.5em 0.8em;
    resize: vertical;
    word-spacing: inherit;
  }
  .control {
    align-items: center;
    display: flex;
    gap: 0.6em;
  }
  [data-kind='year'] input,
  [data-kind='number'] input,
  [data-kind='money'] input {
    max-inline-size: 10em;
  }
  [data-kind='date'] input,
  [data-kind='month'] select {
    max-inline-size: 14em;
  }
  .count[data-over] {
    color: var(--_urgent);
    font-weight: 600;
  }
  .criteria {
    background: var(--_tint);
    border-radius: var(--_radius);
    font-size: 0.92em;
    padding: 0.55em 0.8em;
  }
  .criteria-mark {
    color: var(--_muted);
    font-weight: 650;
  }
  .offer {
    border-inline-start: 0.25em solid var(--_accent);
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding-inline-start: 0.8em;
  }
  .options {
    display: grid;
    gap: 0.5em;
  }
  .option {
    align-items: start;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.7em;
    grid-template-columns: auto minmax(0, 1fr);
    min-block-size: 2.75em;
    padding: 0.6em 0.9em;
  }
  .option:hover {
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  .option:has(:checked) {
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
    border-color: var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--tilts-focus, var(--_accent));
    outline-offset: 2px;
  }
  .option input:focus-visible {
    outline: none;
  }
  .application input[type='radio'] {
    accent-color: var(--_accent);
    block-size: 1.2em;
    inline-size: 1.2em;
    margin-block-start: 0.12em;
    min-block-size: 0;
  }
  .option input[type='checkbox'] {
    margin-block-start: 0.12em;
  }
  .option .help {
    display: block;
  }
  .rows ol {
    display: grid;
    gap: 1em;
    list-style: none;
  }
  .row {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    min-inline-size: 0;
    padding: 0.9em 1em;
  }
  .row > legend {
    font-weight: 650;
    padding: 0 0.35em;
  }
  .row > .link,
  .field > .plain {
    justify-self: start;
  }
  .rows > .plain {
    margin-block-start: 0.6em;
  }
  .sums,
  .stages,
  .receipt-facts {
    display: grid;
    gap: 0.4em;
  }
  .sums {
    background: var(--_tint);
    border-radius: var(--_radius);
    padding: 0.8em 1em;
  }
  .sums div {
    display: grid;
    gap: 0 1em;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .sums dd {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .sums .rule {
    font-weight: 400;
    grid-column: 1 / -1;
    text-align: start;
  }
  .sums .asked {
    border-block-start: 1px solid var(--_border);
    font-weight: 650;
    padding-block-start: 0.4em;
  }
  .sums [data-over] dd {
    color: var(--_urgent);
    font-weight: 650;
  }
  .chosen {
    display: grid;
    gap: 0.4em;
    list-style: none;
  }
  .chosen li {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
  }
  .moves {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
  }
  .file {
    border-radius: var(--_radius);
  }
  .file:focus-within {
    outline: 3px solid var(--tilts-focus, var(--_accent));
    outline-offset: 2px;
  }
  .draft {
    border-block-start: 1px solid var(--_border);
    padding-block-start: 0.6em;
  }
  .draft summary {
    color: var(--_muted);
    font-size: 0.92em;
    min-block-size: 1.8em;
  }
  .draft-tools {
    padding-block: 0.8em;
  }
  .summary {
    border: 2px solid var(--_urgent);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: 0.9em 1.1em;
  }
  .summary ul {
    display: grid;
    gap: 0.4em;
    list-style: none;
  }
  .summary a {
    color: var(--_urgent);
  }
  .found,
  .privacy {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1em 1.1em;
  }
  .found {
    border-inline-start: 0.3em solid var(--_accent);
  }
  .privacy {
    background: var(--_tint);
  }
  .privacy dl,
  .checked dl,
  .paper dl,
  .sheet dl {
    display: grid;
    gap: 0.7em;
  }
  .application dt {
    color: var(--_muted);
    font-size: 0.92em;
    font-weight: 600;
  }
  .sums dt {
    font-size: 1em;
    font-weight: inherit;
  }
  .privacy ul {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .contact {
    list-style: none;
  }
  .checked {
    border-block-start: 1px solid var(--_border);
    padding-block-start: 1em;
  }
  .checked dl > div {
    display: grid;
    gap: 0.1em 1em;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .checked dt {
    grid-column: 1 / -1;
  }
  .answer,
  .paper dd {
    white-space: pre-line;
  }
  .row-texts {
    padding-inline-start: 1.3em;
  }
  .change {
    justify-self: end;
  }
  .sending {
    border: 1px solid var(--_border);
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.7em;
    padding: 1em 1.1em;
  }
  progress {
    accent-color: var(--_accent);
    block-size: 1em;
    inline-size: 100%;
  }
  .code {
    font-family: ui-monospace, monospace;
    font-size: 1.35em;
    font-weight: 650;
    letter-spacing: 0.04em;
  }
  .receipt-facts {
    background: var(--_tint);
    border: 1px solid var(--_border);
    border-inline-start: 0.3em solid var(--_good);
    border-radius: var(--_radius);
    gap: 0.7em;
    padding: 1em 1.1em;
  }
  .withdrawal .plain {
    justify-self: start;
  }
  .form section > .plain {
    justify-self: start;
  }
  .paper table {
    border-collapse: collapse;
    inline-size: 100%;
    margin-block-start: 0.4em;
  }
  .paper th,
  .paper td {
    block-size: 2.2em;
    border: 1px solid currentColor;
    padding: 0.3em 0.5em;
    text-align: start;
  }
  .paper ul,
  .sheet ul {
    list-style: none;
  }
  .room {
    block-size: 1.9em;
    border-block-end: 1px solid currentColor;
    display: block;
  }
  .room[data-long] {
    block-size: 9em;
    border: 1px solid currentColor;
  }
  .signature {
    border-block-start: 1px solid currentColor;
    inline-size: 18em;
    margin-block-start: 4em !important;
    max-inline-size: 100%;
    padding-block-start: 0.3em;
  }
  .sheet {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    margin-block-start: var(--_gap);
    padding: 1.4em;
  }
  .sheet-tools {
    display: grid;
    gap: var(--_gap);
  }
  .small {
    font-size: 0.88em;
  }
  @container (inline-size > 34em) {
    .options[data-short] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .row[data-kind='budget'] {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr);
    }
    .row[data-kind='budget'] > .link {
      grid-column: 1 / -1;
    }
    .privacy dl > div,
    .stages > div,
    .sheet dl > div {
      display: grid;
      gap: 0.2em 1.2em;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.4fr);
    }
    .signatures {
      grid-template-columns: 1fr 1fr;
    }
    .sheet .signatures > div {
      grid-template-columns: minmax(0, 1fr);
    }
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
    .path [aria-current],
    .option:has(:checked) {
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
    .sheet {
      border: 0;
      break-after: page;
      padding: 0;
    }
    .paper div,
    .checked dl > div {
      break-inside: avoid;
    }
  }
`;
