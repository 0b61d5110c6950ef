import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadLink } from '../../core/plan/share-url.js';

/** A copy of a plan stands behind this key in the fragment of the address, alone or beside others. */
const CARRIED = /([#&])tilts-goal=([^&]*)&?/;

/** Answers one question: which plan does the address bring? One element of a page shows it, the first. */
export class SharedLink implements ReactiveController {
  static readonly #elements: ReactiveControllerHost[] = [];
  #read: { data: string; result?: ReadLink } | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    SharedLink.#elements.push(this.host);
    addEventListener('hashchange', this.#onAddress);
  }

  hostDisconnected(): void {
    const elements = SharedLink.#elements;
    elements.splice(elements.indexOf(this.host), 1);
    elements[0]?.requestUpdate();
    removeEventListener('hashchange', this.#onAddress);
  }

  /** What the link carries, still packed; nothing where another element shows it. */
  get data(): string | undefined {
    return SharedLink.#elements[0] === this.host ? CARRIED.exec(location.hash)?.[2] : undefined;
  }

  /** What the link carries; nothing while it is being unpacked. */
  open(read: (data: string) => Promise<ReadLink>): ReadLink | undefined {
    const { data } = this;
    if (data !== undefined && this.#read?.data !== data) {
      const reading: { data: string; result?: ReadLink } = (this.#read = { data });
      void read(data).then((result) => {
        reading.result = result;
        this.host.requestUpdate();
      });
    }
    return this.#read?.result;
  }

  /** Takes the copy out of the address, so that a reload does not bring it again. */
  close(): void {
    const rest = location.hash.replace(CARRIED, '$1').replace(/[#&]$/, '');
    history.replaceState(history.state, '', rest || location.pathname + location.search);
    this.#read = undefined;
    this.host.requestUpdate();
  }

  readonly #onAddress = (): void => this.host.requestUpdate();
}
