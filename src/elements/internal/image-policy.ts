/**
 * Which images of the feed may be shown: those of the page’s own host and of the feed’s, and of hosts that the
 * webmaster allows. An image from elsewhere would tell its host about the visitor, so it waits for a click.
 */
export class ImagePolicy {
  readonly #onChange: () => void;
  readonly #hosts: () => string | undefined;
  readonly #allowed = new Set<string>();
  readonly #broken = new Set<string>();

  /** @param hosts host names that the webmaster allows, separated by spaces */
  constructor(hosts: () => string | undefined, onChange: () => void) {
    this.#hosts = hosts;
    this.#onChange = onChange;
  }

  /** The absolute address of an image that may be shown; undefined if it may not, or if it failed to load. */
  allowedUrl(address: string | undefined, feedUrl: string): string | undefined {
    const url = address && new URL(address, feedUrl);
    return url && !this.#broken.has(url.href) && !this.#isForeign(url, feedUrl) ? url.href : undefined;
  }

  /** The host that would be contacted for an image and is not allowed yet; undefined if the image may be shown. */
  foreignHost(address: string | undefined, feedUrl: string): string | undefined {
    const url = address && new URL(address, feedUrl);
    return url && this.#isForeign(url, feedUrl) ? url.host : undefined;
  }

  /** The visitor wants to see images from this host. */
  allow(host: string): void {
    this.#allowed.add(host);
    this.#onChange();
  }

  /** An image that failed to load is replaced with the drawing. */
  readonly onError = (event: Event): void => {
    this.#broken.add((event.target as HTMLImageElement).src);
    this.#onChange();
  };

  #isForeign({ host, origin }: URL, feedUrl: string): boolean {
    return !(
      origin === location.origin ||
      origin === new URL(feedUrl).origin ||
      this.#allowed.has(host) ||
      (this.#hosts() ?? '').split(/[\s,]+/).includes(host)
    );
  }
}
