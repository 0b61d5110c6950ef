import { css } from 'lit';
import { figureStyles } from './impact.styles.js';
import { videoStyles } from '../../internal/collection/lazy/video.styles.js';
import { storyStyles } from './story.styles.js';

const frame = css`
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
  .hero .logo {
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
  .needs-link > a {
    display: inline-block;
    font-weight: 650;
    padding-block: 0.3em;
  }
  .profile-columns {
    display: grid;
    gap: 1.6em 2.4em;
  }
  .profile-section {
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
  .profile-section > * ~ section,
  .profile-grid {
    border-block-start: 1px solid var(--_border);
    padding-block-start: 1em;
  }
  .profile-grid {
    display: grid;
    gap: 1.4em 2.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }
  .profile-grid:empty {
    display: none;
  }
  .section-title {
    font-size: 1.08em;
    font-weight: 700;
  }
  .profile .unstyled,
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
  .files a {
    display: inline-block;
    min-block-size: 1.6em;
    padding-block: 0.15em;
  }
  .files > li,
  .cpv > li {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.6em;
  }
  .route summary {
    display: flex;
    list-style: none;
  }
  .route summary::-webkit-details-marker {
    display: none;
  }
  .route summary::after {
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    block-size: 0.45em;
    content: '';
    inline-size: 0.45em;
    margin-inline-start: 0.7em;
    rotate: 45deg;
    translate: 0 -0.12em;
  }
  .route ul {
    display: grid;
    gap: 0.5em;
    list-style: none;
    padding: 0.7em 0.2em 0.2em;
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
`;

/** Last, so that it overrides everything in print. */
const print = css`
  @media print {
    .sheets > article:not(:first-child) {
      border-block-start: 2px solid;
      padding-block-start: 1.2em;
    }
    /* Browsers break grids badly between pages. */
    .profile,
    .sheets .profile,
    .profile-columns,
    .profile-section,
    .profile section,
    .profile .unstyled,
    .files {
      container-type: normal;
      display: block;
    }
    .profile-section > *,
    .profile section > * {
      margin-block: 0 0.6em;
    }
    .profile-columns {
      margin-block-start: 0.8em;
    }
    .profile-side {
      break-inside: avoid;
      columns: 2;
      column-gap: 2em;
      margin-block-end: 1em;
    }
    .profile-side > section {
      border: 0;
      break-inside: avoid;
      padding: 0;
    }
    .hero,
    .figures > li,
    .gallery > li,
    .profile-grid > section,
    .profile li,
    blockquote {
      break-inside: avoid;
    }
    .hero .cover {
      aspect-ratio: 6 / 1;
    }
    .hero .cover:has(img) {
      aspect-ratio: 6 / 1;
    }
    .hero {
      break-after: avoid;
    }
    .figures,
    .gallery {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .needs-link,
    .neighbours,
    .opening,
    .play,
    .player,
    .route,
    .figures details {
      display: none;
    }
    .profile-side:not(:has(section)) {
      display: none;
    }
    .transcript {
      max-block-size: none;
    }
    .cover,
    .logo {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
`;

/** Styles of the profile; loaded with the actions. */
export const profileStyles = [frame, figureStyles, videoStyles, storyStyles, print];
