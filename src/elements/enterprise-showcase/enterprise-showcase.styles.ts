import { css, type CSSResultGroup } from 'lit';
import { listStyles } from '../internal/collection/collection.styles.js';

/** Styles of an enterprise in the list, among the stories and in the spotlight. */
export const styles: CSSResultGroup = [
  listStyles,
  css`
    .cards {
      gap: 1.2em;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    }
    .cards > li {
      display: grid;
    }
    article[part='card'] {
      align-content: start;
      grid-template-rows: auto 1fr;
      overflow: clip;
      padding: 0;
      position: relative;
      transition: box-shadow 0.15s;
    }
    article[part='card']:hover {
      box-shadow: 0 0.4em 1.4em var(--_pale);
    }
    article[part='card']:focus-within {
      border-color: var(--_accent);
    }
    .cover {
      aspect-ratio: 8 / 3;
      background: var(--_pale);
    }
    .cover > *,
    .logo > * {
      block-size: 100%;
      display: block;
      inline-size: 100%;
      object-fit: cover;
    }
    .card-body {
      display: flex;
      flex-direction: column;
      gap: 0.45em;
      padding: 0 1.1em 1.1em;
    }
    .logo {
      background: #fff;
      block-size: 4.2em;
      border: 3px solid var(--_surface);
      border-radius: 0.9em;
      box-shadow: 0 0 0 1px var(--_border);
      inline-size: 4.2em;
      margin-block: -2.3em 0.2em;
      overflow: hidden;
      position: relative;
    }
    .logo img {
      object-fit: contain;
      padding: 0.25em;
    }
    .logo text {
      dominant-baseline: central;
      font-size: 25px;
      font-weight: 700;
      letter-spacing: 0;
      text-anchor: middle;
      word-spacing: 0;
    }
    .logo .long {
      font-size: 19px;
    }
    .title > * {
      color: inherit;
      font-size: 1.22em;
      font-weight: 700;
      line-height: 1.25;
      text-decoration: none;
    }
    /* The whole card opens the enterprise. */
    .title > *::after {
      content: '';
      inset: 0;
      position: absolute;
    }
    article:hover .title > * {
      color: var(--_accent);
      text-decoration: underline;
    }
    .title > :focus-visible {
      outline: none;
    }
    .title > :focus-visible::after {
      border-radius: var(--_radius);
      outline: 3px solid var(--tilts-focus, var(--_accent));
      outline-offset: -3px;
    }
    /* The full text is in the profile: a long one must not push the other cards apart. */
    .card-body .summary,
    .card-body .lesson,
    .card-body .tags > li {
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 8;
      display: -webkit-box;
      overflow: hidden;
    }
    .card-body .tags > li {
      -webkit-line-clamp: 2;
    }
    .location {
      color: var(--_muted);
      font-size: 0.92em;
    }
    .location:empty {
      display: none;
    }
    .tags,
    .badges {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35em;
      list-style: none;
    }
    .tags > li {
      background: var(--_faint);
      border-radius: 0.4em;
      font-size: 0.88em;
      padding: 0.1em 0.55em;
    }
    .tags > .remaining-count {
      background: none;
      color: var(--_muted);
      padding-inline: 0.2em;
    }
    .card-note {
      font-size: 0.92em;
    }
    .badges {
      display: grid;
      font-size: 0.9em;
      gap: 0.2em;
    }
    .badges > li {
      color: var(--_good);
      font-weight: 600;
      padding-inline-start: 1.45em;
      position: relative;
    }
    .badges > li::before {
      content: '✓' / '';
      font-weight: 700;
      inset-inline-start: 0.1em;
      position: absolute;
    }
    .card-foot {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1.2em;
      margin-block-start: auto;
      padding-block-start: 0.4em;
    }
    .card-foot > * {
      margin: 0;
      position: relative;
    }
    article.story .lesson {
      border-inline-start: 0.2em solid var(--_accent);
      font-size: 1.08em;
      line-height: 1.45;
      padding-inline-start: 0.8em;
    }
    .kicker {
      color: var(--_muted);
      font-size: 0.85em;
      font-weight: 600;
    }
    .figure strong {
      font-size: 2em;
      line-height: 1.1;
    }
    .figure-name {
      display: block;
    }
    .all-link {
      border-block-start: 1px solid var(--_border);
      margin-block-start: 0.5em;
      padding-block-start: 0.6em;
      position: relative;
    }
    /* The enterprise that was published ahead of script: this one takes its place. */
    .all-link ::slotted(article) {
      display: none;
    }
    @media (prefers-reduced-motion: reduce) {
      article[part='card'] {
        transition: none;
      }
    }
    @media (forced-colors: active) {
      .badges > li,
      .tags > li {
        border: 1px solid;
      }
    }
    @media print {
      .cover {
        -webkit-print-color-adjust: exact;
        print-color-adjust: exact;
      }
    }
  `,
];
