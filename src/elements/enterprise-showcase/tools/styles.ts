import { css } from 'lit';

/** Looks of an enterprise in full; comes with the tools. */
export const profileStyles = css`
  .profile {
    container: profile / inline-size;
  }
  .hero {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .hero .cover {
    aspect-ratio: 4 / 1;
    max-block-size: 16em;
    inline-size: 100%;
  }
  .hero .cover:has(img) {
    aspect-ratio: 3 / 1;
  }
  .hero-text {
    display: grid;
    gap: 0.3em;
    padding: 0 1.2em 1.1em;
  }
  .hero .face {
    block-size: 5.2em;
    inline-size: 5.2em;
  }
  .opening {
    font-weight: 650;
    padding-inline-start: 1.1em;
    position: relative;
  }
  .opening::before {
    border: 0.3em solid currentColor;
    border-radius: 50%;
    content: '';
    inset: 0.45em auto auto 0;
    position: absolute;
  }
  .opening[data-open='true'] {
    color: var(--_good);
  }
  .opening[data-open='false']::before {
    border-width: 0.12em;
    padding: 0.18em;
  }
  .lead {
    font-size: 1.15em;
    line-height: 1.5;
    max-inline-size: 60ch;
  }
  dialog.sheet {
    max-inline-size: min(100dvi - 1em, 64em);
  }
  .profile-columns {
    display: grid;
    gap: 1.6em 2.4em;
  }
  .profile-part {
    align-content: start;
    display: grid;
    gap: 1.2em;
    min-inline-size: 0;
  }
  .profile-side {
    background: var(--_tint);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1.2em;
  }
  .profile section {
    align-content: start;
    display: grid;
    gap: 0.7em;
    min-inline-size: 0;
  }
  .profile-part > * ~ section,
  .parts {
    border-block-start: 1px solid var(--_border);
    padding-block-start: 1em;
  }
  .parts {
    display: grid;
    gap: 1.4em 2.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }
  .parts:empty {
    display: none;
  }
  .section-title {
    font-size: 1.08em;
    font-weight: 700;
  }
  .profile .bare,
  .exceptions,
  .figures,
  .gallery,
  .files {
    display: grid;
    gap: 0.35em;
    list-style: none;
    padding: 0;
  }
  .detail-actions {
    gap: 0.6em;
  }
  .profile-side .detail-actions > * {
    flex: 1 1 auto;
  }
  .profile-side .detail-actions > details[open] {
    flex-basis: 100%;
  }
  a.plain,
  a.primary,
  summary.plain {
    border-radius: var(--_radius);
  }
  a.plain {
    color: inherit;
  }
  .bare a,
  .files a {
    display: inline-block;
    min-block-size: 1.6em;
    padding-block: 0.15em;
  }
  .figures summary {
    padding-block: 0.3em;
  }
  .files > li,
  .cpv > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.6em;
  }
  .dialog-body > p:empty {
    position: absolute;
  }
  .route summary {
    display: flex;
    list-style: none;
  }
  .route summary::-webkit-details-marker {
    display: none;
  }
  .route summary::after {
    content: '▾' / '';
    margin-inline-start: 0.5em;
  }
  .route ul {
    display: grid;
    gap: 0.5em;
    list-style: none;
    padding: 0.7em 0.2em 0.2em;
  }
  .figures {
    gap: 1.2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }
  .figures > li {
    background: var(--_tint);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.3em;
    align-content: start;
    padding: 1em 1.1em;
  }
  .figure-value strong {
    color: var(--_accent);
    font-size: 2.3em;
    font-weight: 750;
    line-height: 1.1;
  }
  .figure-value span {
    margin-inline-start: 0.3em;
  }
  .figure-source {
    font-size: 0.85em;
  }
  .chart {
    block-size: auto;
    margin-block: 0.4em 0.1em;
    max-inline-size: 100%;
  }
  .chart rect {
    fill: color-mix(in srgb, currentColor 28%, transparent);
  }
  .chart .last {
    fill: var(--_accent);
  }
  .chart text {
    fill: currentColor;
    font-size: 11.5px;
    text-anchor: middle;
  }
  .figures summary,
  .transcript {
    font-size: 0.92em;
  }
  .figures caption {
    text-align: start;
  }
  .figures :is(th, td),
  .hours :is(th, td) {
    min-inline-size: 0;
    padding: 0.25em 1em 0.25em 0;
  }
  .hours th {
    color: inherit;
    font-weight: 400;
  }
  .hours th::first-letter {
    text-transform: uppercase;
  }
  .hours td {
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
    padding-inline-end: 0;
  }
  .profile .lesson {
    border-inline-start: 0.25em solid var(--_accent);
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.45;
    padding-inline-start: 0.9em;
  }
  .story-text {
    display: grid;
    gap: 1.1em;
  }
  blockquote {
    background: var(--_tint);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.5em;
    font-size: 1.1em;
    margin: 0;
    padding: 1em 1.3em;
  }
  blockquote p::before {
    content: open-quote;
  }
  blockquote p::after {
    content: close-quote;
  }
  blockquote footer {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .gallery {
    gap: 0.9em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  figure {
    display: grid;
    gap: 0.4em;
    margin: 0;
  }
  figcaption {
    display: grid;
    font-size: 0.9em;
    gap: 0.15em;
  }
  figcaption a {
    align-items: center;
    display: flex;
    inline-size: fit-content;
    min-block-size: 24px;
  }
  .gallery img {
    background: color-mix(in srgb, currentColor 8%, transparent);
    block-size: auto;
    border-radius: var(--_radius);
    inline-size: 100%;
  }
  .video {
    align-items: start;
    display: grid;
    gap: 1em;
  }
  .play,
  .player {
    aspect-ratio: 16 / 9;
    background: #14181d;
    border: 0;
    border-radius: var(--_radius);
    display: grid;
    inline-size: 100%;
    overflow: hidden;
    place-items: center;
  }
  .play > * {
    grid-area: 1 / 1;
  }
  .play img {
    block-size: 100%;
    inline-size: 100%;
    object-fit: cover;
    opacity: 0.85;
  }
  .play svg {
    inline-size: 4.6em;
    position: relative;
  }
  .play circle {
    fill: rgb(0 0 0 / 0.6);
    stroke: #fff;
    stroke-width: 2.5;
  }
  .play path {
    fill: #fff;
  }
  .play:hover circle {
    fill: var(--_accent);
  }
  .transcript {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.5em;
    max-block-size: 17em;
    overflow: auto;
    padding: 0.8em 1em;
  }
  .social {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
  }
  .neighbours {
    border-block-start: 1px solid var(--_border);
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    justify-content: space-between;
    padding-block-start: 1em;
  }
  .neighbours .next {
    margin-inline-start: auto;
  }
  .previous::before {
    content: '←' / '';
    margin-inline-end: 0.5em;
  }
  .next::after {
    content: '→' / '';
    margin-inline-start: 0.5em;
  }
  @container profile (min-width: 46em) {
    .profile-columns {
      grid-template-columns: minmax(0, 1fr) 18em;
      grid-template-rows: auto 1fr;
    }
    .profile-side {
      grid-column: 2;
      grid-row: 1 / span 2;
      align-self: start;
    }
  }
  @container profile (min-width: 38em) {
    .video:has(.transcript) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .story-text {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1.3em 2.2em;
    }
  }
  @media (forced-colors: active) {
    .chart rect {
      fill: CanvasText;
    }
    .chart .last {
      fill: Highlight;
    }
  }
  @media print {
    .sheets > article:not(:first-child) {
      border-block-start: 2px solid;
      padding-block-start: 1.2em;
    }
    .profile,
    .sheets .profile {
      container-type: normal;
      display: grid;
      gap: 0.8em;
    }
    .profile section,
    .hero,
    .figures > li {
      break-inside: avoid;
    }
    .hero {
      break-after: avoid;
    }
    .neighbours,
    .opening,
    .play,
    .player,
    .profile-side:not(:has(section)),
    .route,
    .figures details {
      display: none;
    }
    .transcript {
      max-block-size: none;
    }
    .cover,
    .face {
      print-color-adjust: exact;
    }
  }
`;
