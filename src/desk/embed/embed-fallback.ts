/** What stands inside the copied tag (`src/fallback`); written again after a change, once nobody types any more. */
import { FeedError } from '../../core/feed/feed-issue.js';
import { isSame } from '../../core/util/is-same.js';
import type { FallbackOptions } from '../../fallback/index.js';
import type { RawFeed } from '../state/feed-path.js';

/** Milliseconds without a change: a large feed takes a second to write. */
const PAUSE_MS = 150;

/** The tag with its content as HTML; undefined until it is written. */
export interface Written {
  readonly html?: string | undefined;
  /** The feed, or an attribute, allows no content: the tag has the link in it. */
  readonly hasFailed?: boolean;
}

const WAITING: Written = {};

export class EmbedFallback {
  #feed: RawFeed | undefined;
  #options: FallbackOptions | undefined;
  #written = WAITING;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly redraw: () => void) {}

  of(feed: RawFeed, options: FallbackOptions): Written {
    if (this.#feed === feed && isSame(this.#options, options)) return this.#written;
    this.#feed = feed;
    this.#options = options;
    this.#written = WAITING;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#write(feed, options), PAUSE_MS);
    return this.#written;
  }

  async #write(feed: RawFeed, options: FallbackOptions): Promise<void> {
    const written = await writeFallback(feed, options);
    // Something else has been chosen meanwhile.
    if (this.#options !== options) return;
    this.#written = written;
    this.redraw();
  }
}

async function writeFallback(feed: RawFeed, options: FallbackOptions): Promise<Written> {
  const { renderFallback } = await import('../../fallback/index.js');
  try {
    return { html: (await renderFallback(feed, options)).trimEnd() };
  } catch (error) {
    if (error instanceof FeedError || error instanceof RangeError) return { hasFailed: true };
    throw error;
  }
}
