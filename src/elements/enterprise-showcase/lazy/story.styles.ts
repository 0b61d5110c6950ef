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
  @container profile (min-width: 38em) {
    .story-text {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1.3em 2.2em;
    }
  }
`;
