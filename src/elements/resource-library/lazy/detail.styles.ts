import { css } from 'lit';

/** Styles of a resource in full and of the reading list; loaded with the actions. */
export const detailStyles = css`
  .versions {
    display: grid;
    gap: 0.8em;
    list-style: none;
    padding: 0;
  }
  dl.rows .versions {
    padding: 0;
  }
  .versions > li {
    container-type: inline-size;
    display: flow-root;
  }
  .version-language {
    display: block;
  }
  .version-language::first-letter {
    text-transform: uppercase;
  }
  .versions .video {
    margin-block-start: 0.6em;
  }
  figure.cover img {
    block-size: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    max-block-size: 18em;
    max-inline-size: 100%;
    inline-size: auto;
  }
  dialog:has(.reading-list) {
    inline-size: 100%;
    max-inline-size: min(100dvi - 1em, 46em);
  }
  .reading-list {
    display: grid;
    gap: 1.1em;
    padding-inline-start: 1.6em;
  }
  .reading-list > li {
    padding-inline-start: 0.3em;
  }
  .reading-list > li > * {
    margin-block-start: 0.25em;
  }
  .reading-list .entry-title {
    font-weight: 650;
  }
  .reading-list .versions {
    gap: 0.35em;
  }
  .reading-list .version-language {
    display: inline;
    font-weight: 400;
  }
  .version-language[data-titled]::after {
    content: ':';
  }
  @media print {
    .play,
    .reading-list .link {
      display: none !important;
    }
    .reading-list > li {
      break-inside: avoid;
    }
    .versions a[href]::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
