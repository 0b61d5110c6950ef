import type { ReactiveControllerHost } from 'lit';
import type { DecodedLink } from '../../core/plan/share-url.js';
import { HistoryController } from '../internal/controllers/history-controller.js';

/** A plan in the fragment of an address, also of an older link; a route and other keys can be there too. */
const FRAGMENT = /([#&?])tilts-plan[-=]([^&]*)&?/;

/** Reads the plan in the page’s address. Only the first element of a page shows it. */
export class ShareLinkController extends HistoryController {
  static readonly #elements: ReactiveControllerHost[] = [];
  #decoding: { data: string; result?: DecodedLink } | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    super(host);
  }

  override hostConnected(): void {
    super.hostConnected();
    ShareLinkController.#elements.push(this.host);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    const elements = ShareLinkController.#elements;
    elements.splice(elements.indexOf(this.host), 1);
    elements[0]?.requestUpdate();
  }

  /** The plan in the link, still encoded; undefined if another element shows it. */
  get data(): string | undefined {
    return ShareLinkController.#elements[0] === this.host ? FRAGMENT.exec(location.hash)?.[2] : undefined;
  }

  /** The plan in the link; undefined while it is being decoded. */
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

  /** Removes the copy from the address, so that a reload does not open it again. */
  removeFromUrl(): void {
    const rest = location.hash.replace(FRAGMENT, '$1').replace(/[#&?]$/, '');
    // The whole address: a short one would be relative to the page’s `<base>`.
    this.write('replaceState', history.state, location.href.split('#')[0] + rest);
    this.#decoding = undefined;
    this.host.requestUpdate();
  }

  handleEvent(): void {
    this.host.requestUpdate();
  }
}
