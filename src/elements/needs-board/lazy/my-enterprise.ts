/** The visitor’s own enterprise: what fits it comes first. Only the device knows which one it is. */
import { html, nothing, type TemplateResult } from 'lit';
import { localeComparator } from '../../internal/collection/sorting.js';
import type { StoredIdSet } from '../../internal/favourites.js';
import type { Envelope } from '../../../core/feed/schema/schema.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { Msg } from '../../../core/i18n/translator.js';
import type { Match, Seller } from '../../../core/search/need-matches.js';
import type { NeedCollection, NeedItem } from '../need-collection.js';
import { matchIn, sellersOf } from './matches.js';

interface Fit {
  readonly collection: NeedCollection;
  readonly seller: Seller;
  readonly matches: ReadonlyMap<number, Match>;
}

export class MyEnterprise {
  readonly #ids: StoredIdSet;
  #fit: Fit | undefined;

  constructor(ids: StoredIdSet) {
    this.#ids = ids;
  }

  /** The enterprise that was chosen, if the feed still has it. */
  sellerIn(envelope: Envelope): Seller | undefined {
    const [id] = this.#ids.ids;
    return id === undefined ? undefined : sellersOf(envelope).find((seller) => seller.id === id);
  }

  choose(id: string): void {
    this.#ids.clear();
    if (id) this.#ids.toggle(id);
  }

  /** Why each need fits, by its position; undefined if no enterprise was chosen. */
  matches(collection: NeedCollection, envelope: Envelope): ReadonlyMap<number, Match> | undefined {
    const seller = this.sellerIn(envelope);
    if (!seller) return undefined;
    if (this.#fit?.collection !== collection || this.#fit.seller !== seller)
      this.#fit = { collection, seller, matches: findMatches(collection, envelope, seller) };
    return this.#fit.matches;
  }
}

const findMatches = (
  collection: NeedCollection,
  envelope: Envelope,
  seller: Seller,
): ReadonlyMap<number, Match> =>
  new Map(
    [...collection.all()].flatMap(({ index, need, isPast }: NeedItem) => {
      const match = isPast ? undefined : matchIn(collection, envelope, need, seller);
      return match ? [[index, match] as const] : [];
    }),
  );

/** What fits comes first, the best at the top; the others stay in their order. Nothing is left out. */
export const rankByMatch = (
  positions: readonly number[],
  matches: ReadonlyMap<number, Match>,
): readonly number[] => {
  const score = (index: number) => matches.get(index)?.score ?? 0;
  return [...positions].sort((a, b) => score(b) - score(a));
};

interface PanelContext {
  readonly collection: NeedCollection;
  readonly envelope: Envelope;
  readonly formatter: Formatter;
  readonly msg: Msg;
  readonly headingLevel: number;
  readonly chosen: Seller | undefined;
  /** How many needs fit; undefined if no enterprise was chosen. */
  readonly count: number | undefined;
  choose(id: string): void;
  close(): void;
}

/** The choice of an enterprise, and how many needs fit it. */
export function renderPanel(context: PanelContext): TemplateResult {
  const { collection, count, chosen, formatter, msg } = context;
  const compare = localeComparator(collection.language);
  const named = sellersOf(context.envelope)
    .map(({ id, name }) => ({ id, name: collection.resolve(name).text }))
    .sort((a, b) => compare(a.name, b.name));
  return html`<section class="panel" aria-labelledby="mine">
    <div class="panel-title" id="mine" role="heading" aria-level=${context.headingLevel} tabindex="-1">
      ${msg('What fits my enterprise?', { id: 'needs.mine' })}
    </div>
    <label>
      <span>${msg('My enterprise', { id: 'needs.mine.choose' })}</span>
      <select @change=${(event: Event) => context.choose((event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${!chosen}>${msg('None', { id: 'needs.mine.none' })}</option>
        ${named.map(
          ({ id, name }) =>
            html`<option value=${id} .selected=${id === chosen?.id} .textContent=${name}></option>`,
        )}
      </select>
    </label>
    <p class="fits">
      ${
        count === undefined
          ? nothing
          : count
            ? formatter.plural(
                count,
                msg('# fits: it comes first, and says why.|# fit: they come first, and say why.', {
                  id: 'needs.mine.count',
                }),
              )
            : msg('Nothing fits at the moment. Look at the whole board, or come back later.', {
                id: 'needs.mine.nothing',
              })
      }
    </p>
    <p class="secondary">
      ${msg('Your choice stays on this device. If your enterprise is not in the list, filter by field.', { id: 'needs.mine.hint' })}
    </p>
    <p>
      <button type="button" class="button" @click=${context.close}>
        ${msg('Close', { id: 'dialog.close' })}
      </button>
    </p>
  </section>`;
}
