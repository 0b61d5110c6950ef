import { css } from 'lit';

/** Styles of figures, and of a video with its text beside it where there is room in the container around it. */
export const videoStyles = css`
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
  @container (min-width: 38em) {
    .video:has(.transcript) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
`;
