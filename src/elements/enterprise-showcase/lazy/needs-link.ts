import { html, nothing, type TemplateResult } from 'lit';
import { encodeText } from '../../../core/util/encode-text.js';
import { parseUrl } from '../../../core/util/url.js';
import type { DialogViewModel } from '../../internal/collection/lazy/collection-actions.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import type { EnterpriseCollection } from '../enterprise-collection.js';
import type { CountNeeds } from './count-needs.js';

type Context = Pick<
  DialogViewModel<'enterprises', EnterpriseCollection>,
  'collection' | 'feed' | 'formatter' | 'msg'
>;

/** The way from an enterprise to what the needs board has for it; nothing is loaded before an enterprise is opened. */
export class NeedsLink {
  readonly #host: TiltsElement;
  readonly #page: () => string | undefined;
  /** For which list the needs are loaded: another feed or language has others. */
  #collection: EnterpriseCollection | undefined;
  #count: CountNeeds | undefined;

  /** @param page address of the page with the board, up to the id of an enterprise */
  constructor(host: TiltsElement, page: () => string | undefined) {
    this.#host = host;
    this.#page = page;
  }

  /** “3 needs and offers that may suit this enterprise”; nothing while it is not known, or if there are none. */
  render({ collection, feed, formatter, msg }: Context, id: string): TemplateResult | typeof nothing {
    const page = this.#page();
    const url = page ? parseUrl(page + encodeText(id), document.baseURI) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) return nothing;
    if (this.#collection !== collection) void this.#load(collection, feed);
    const count = this.#count?.(id);
    if (!count) return nothing;
    const text = msg(
      '# need or offer that may suit this enterprise|# needs and offers that may suit this enterprise',
      {
        id: 'profile.needs',
      },
    );
    return html`<p class="needs-link"><a href=${url.href}>${formatter.plural(count, text)}</a></p>`;
  }

  /** After a failure the enterprise is shown without the link; the next time it is drawn, it is tried again. */
  async #load(collection: EnterpriseCollection, feed: Context['feed']): Promise<void> {
    this.#collection = collection;
    this.#count = undefined;
    try {
      const { loadNeeds } = await import('./count-needs.js');
      const count = await loadNeeds(collection, feed);
      if (this.#collection !== collection) return;
      this.#count = count;
      this.#host.requestUpdate();
    } catch {
      if (this.#collection === collection) this.#collection = undefined;
    }
  }
}
