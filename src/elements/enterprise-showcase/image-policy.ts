/**
 * Which pictures of the feed may be shown: those of the page's own site and of the feed's, and of hosts that the
 * webmaster names. A picture from elsewhere would tell that host of the visitor, so it waits until it is asked for.
 */
export class ImagePolicy {
  readonly #onChange: () => void;
  readonly #hosts: () => string | undefined;
  readonly #allowed = new Set<string>();
  readonly #broken = new Set<string>();

  /** @param hosts host names that the webmaster allows, with spaces between them */
  constructor(hosts: () => string | undefined, onChange: () => void) {
    this.#hosts = hosts;
    this.#onChange = onChange;
  }

  /** The absolute address of a picture that may be shown; nothing where it may not, or is broken. */
  allowedUrl(address: string | undefined, feedUrl: string): string | undefined {
    const url = address && new URL(address, feedUrl);
    return url && !this.#broken.has(url.href) && !this.#isForeign(url, feedUrl) ? url.href : undefined;
  }

  /** The host that must be asked for a picture before it is shown; nothing where it may be shown already. */
  foreignHost(address: string | undefined, feedUrl: string): string | undefined {
    const url = address && new URL(address, feedUrl);
    return url && this.#isForeign(url, feedUrl) ? url.host : undefined;
  }

  /** The visitor wants to see pictures from this host. */
  allow(host: string): void {
    this.#allowed.add(host);
    this.#onChange();
  }

  /** A picture that cannot be loaded gives way to what is drawn in its place. */
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
