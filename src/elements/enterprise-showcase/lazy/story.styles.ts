import { css } from 'lit';

/** Styles of a story, with its pictures and video. */
export const storyStyles = css`
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
    background: var(--_faint);
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
    font-size: 0.92em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.5em;
    max-block-size: 17em;
    overflow: auto;
    padding: 0.8em 1em;
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
`;
