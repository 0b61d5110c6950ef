import { css } from 'lit';

/**
 * Colours, type and controls of all elements. Everything comes from the page: font, size, and the text colour, from
 * which all other colours are mixed, so that a dark page gets a dark element. Public tokens start with `--tilts-`,
 * private ones with `--_`.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--tilts-accent, LinkText);
    --_on-accent: var(--tilts-on-accent, Canvas);
    --_surface: var(--tilts-surface, Canvas);
    --_good: var(--tilts-good, currentColor);
    --_urgent: var(--tilts-urgent, currentColor);
    /* Without color-mix(): a grey that is visible on light and dark backgrounds. */
    --_border: var(--tilts-border, rgb(128 128 128 / 0.4));
    --_control: rgb(128 128 128);
    --_tint: var(--tilts-card, rgb(128 128 128 / 0.05));
    --_muted: var(--tilts-muted, currentColor);
    --_faint: rgb(128 128 128 / 0.15);
    --_pale: rgb(128 128 128 / 0.2);
    --_mark: rgb(255 196 0 / 0.24);
    --_accent-faint: rgb(128 128 128 / 0.1);
    --_accent-pale: rgb(128 128 128 / 0.15);
    --_accent-line: rgb(128 128 128);
    --_radius: var(--tilts-radius, 0.6em);
    --_gap: var(--tilts-gap, 1.25em);
    display: block;
    flex-grow: 1;
    min-inline-size: min(100%, 16em);
    overflow-wrap: anywhere;
    /*
     * The page’s line height, as a number, with a minimum for themes that set lines too close; lh is the line height
     * around the element. WebKit takes the degrees of atan2 for radians (1.6 becomes 8), and older ones cannot divide.
     */
    line-height: 1.5;
    line-height: max(1.35, 1lh / 1em);
    /* Overrides a page’s “* {…}” where it would break the layout; all four languages run left to right. */
    box-sizing: border-box !important;
    container-type: inline-size !important;
    direction: ltr !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
  }
  @supports not (hanging-punctuation: first) {
    :host {
      line-height: max(1.35, tan(atan2(1lh, 1em)));
    }
  }
  @supports (color: color-mix(in srgb, red, blue)) {
    :host {
      --_border: var(--tilts-border, color-mix(in srgb, currentColor 22%, transparent));
      --_control: color-mix(in srgb, currentColor 58%, transparent);
      --_tint: var(--tilts-card, color-mix(in srgb, currentColor 3%, transparent));
      --_muted: var(--tilts-muted, color-mix(in srgb, currentColor 76%, transparent));
      --_faint: color-mix(in srgb, currentColor 7%, transparent);
      --_pale: color-mix(in srgb, currentColor 10%, transparent);
      --_mark: color-mix(in srgb, var(--tilts-mark, #ffc400) 24%, transparent);
      --_accent-faint: color-mix(in srgb, var(--_accent) 8%, transparent);
      --_accent-pale: color-mix(in srgb, var(--_accent) 12%, transparent);
      --_accent-line: color-mix(in srgb, var(--_accent) 50%, transparent);
    }
  }
  @supports (color: oklch(from red l c h)) {
    :host {
      --_accent: var(--tilts-accent, oklch(from currentColor clamp(0.42, l, 0.8) 0.13 255 / 1));
      --_on-accent: var(
        --tilts-on-accent,
        oklch(from currentColor clamp(0.15, (0.6 - l) * 999, 0.99) 0 0 / 1)
      );
      --_surface: var(--tilts-surface, oklch(from currentColor clamp(0.21, (0.6 - l) * 999, 0.995) 0 0 / 1));
      --_good: var(--tilts-good, oklch(from currentColor clamp(0.4, l, 0.86) 0.11 150 / 1));
      --_urgent: var(--tilts-urgent, oklch(from currentColor clamp(0.44, l, 0.84) 0.13 45 / 1));
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: 2px;
  }
  button,
  input,
  select {
    background: none;
    border: 0;
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    margin: 0;
    padding: 0;
    word-spacing: inherit;
  }
  button,
  select,
  summary,
  label {
    cursor: pointer;
  }
  button {
    text-align: start;
  }
  .link {
    border-radius: 0.2em;
    min-block-size: 1.6em;
  }
  .button-primary,
  .button,
  .favourite {
    align-items: center;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    display: inline-flex;
    justify-content: center;
    min-block-size: 2.75em;
    padding: 0.45em 1.1em;
    text-decoration: none;
  }
  a.button {
    color: inherit;
  }
  .button-primary {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .button-primary > span {
    color: var(--_on-accent);
    font-weight: 600;
  }
  .button:hover,
  .favourite:hover {
    background: var(--_faint);
  }
  .button-primary:hover {
    filter: brightness(1.12);
  }
  [aria-pressed='true'] {
    background: var(--_pale);
    font-weight: 600;
  }
  /* Shows that it opens something below, and whether it is open. */
  :is(.button, .button-primary)[aria-expanded]::after {
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    block-size: 0.45em;
    content: '';
    inline-size: 0.45em;
    margin-inline-start: 0.7em;
    rotate: 45deg;
    translate: 0 -0.12em;
  }
  :is(.button, .button-primary)[aria-expanded='true']::after {
    rotate: -135deg;
    translate: 0 0.12em;
  }
  .button[aria-expanded='true'] {
    background: var(--_pale);
    border-color: currentColor;
  }
  .button-primary::after {
    color: var(--_on-accent);
  }
  input:not([type='checkbox'], [type='radio']),
  select {
    border: 1px solid var(--_control);
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.45em 0.8em;
  }
  select {
    appearance: none;
    background:
      linear-gradient(45deg, transparent 50%, currentColor 50%) calc(100% - 1.15em) 55% / 0.38em 0.38em
        no-repeat,
      linear-gradient(-45deg, transparent 50%, currentColor 50%) calc(100% - 0.8em) 55% / 0.38em 0.38em
        no-repeat;
    padding-inline-end: 2.2em;
    text-overflow: ellipsis;
  }
  option {
    background: var(--_surface);
  }
  input:is([type='checkbox'], [type='radio']) {
    accent-color: var(--_accent);
    block-size: 1.2em;
    flex: none;
    inline-size: 1.2em;
  }
  :focus-visible {
    outline: 3px solid var(--tilts-focus, var(--_accent));
    outline-offset: 2px;
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  mark {
    background: var(--_mark);
    border-radius: 0.15em;
    color: inherit;
  }
  .secondary,
  .provider {
    color: var(--_muted);
  }
  .skeleton {
    background: repeating-linear-gradient(var(--_faint) 0 11em, transparent 11em 12em);
    block-size: 47em;
    border-radius: var(--_radius);
    margin-block-start: 1em;
  }
  .notice,
  .failure,
  .empty {
    border: 1px solid var(--_border);
    border-inline-start: 0.3em solid var(--_urgent);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.6em;
    justify-items: start;
    margin-block-end: var(--_gap);
    padding: 0.9em 1.2em;
  }
  .failure-title,
  .empty-title {
    font-size: 1.15em;
    font-weight: 650;
  }
  .empty {
    border-inline-start-color: var(--_accent);
    margin-block: 1em;
    padding-block: 1.4em;
  }
  .empty ul {
    padding-inline-start: 1.2em;
  }
  @media print {
    .button,
    .button-primary,
    .favourite {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .button-primary > span {
      color: ButtonText;
    }
    .button-primary,
    mark {
      forced-color-adjust: auto;
    }
    .skeleton {
      border: 1px solid GrayText;
    }
    /* No background images: the system draws its own arrow. */
    select {
      appearance: auto;
      background: none;
      padding-inline-end: 0.8em;
    }
  }
`;
