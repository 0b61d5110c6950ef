import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DecodedLink } from '../../core/plan/share-url.js';

/** A copy of a plan stands behind this key in the fragment of the address, alone or beside others. */
const FRAGMENT = /([#&])tilts-plan=([^&]*)&?/;

/** Answers one question: which plan does the address bring? One element of a page shows it, the first. */
export class ShareLinkController implements ReactiveController {
  static readonly #elements: ReactiveControllerHost[] = [];
  #decoding: { data: string; result?: DecodedLink } | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    ShareLinkController.#elements.push(this.host);
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    const elements = ShareLinkController.#elements;
    elements.splice(elements.indexOf(this.host), 1);
    elements[0]?.requestUpdate();
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** What the link carries, still packed; nothing where another element shows it. */
  get data(): string | undefined {
    return ShareLinkController.#elements[0] === this.host ? FRAGMENT.exec(location.hash)?.[2] : undefined;
  }

  /** What the link carries; nothing while it is being unpacked. */
  decode(decodeData: (data: string) => Promise<DecodedLink>): DecodedLink | undefined {
    const { data } = this;
    if (data !== undefined && this.#decoding?.data !== data) {
      const decoding: { data: string; result?: DecodedLink } = (this.#decoding = { data });
      void decodeData(data).then((result) => {
        decoding.result = result;
        this.host.requestUpdate();
      });
    }
    return this.#decoding?.result;
  }

  /** Takes the copy out of the address, so that a reload does not bring it again. */
  removeFromUrl(): void {
    const rest = location.hash.replace(FRAGMENT, '$1').replace(/[#&]$/, '');
    history.replaceState(history.state, '', rest || location.pathname + location.search);
    this.#decoding = undefined;
    this.host.requestUpdate();
  }

  readonly #onHashChange = (): void => this.host.requestUpdate();
}
