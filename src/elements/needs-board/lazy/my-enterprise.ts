/** The visitor’s own enterprise: what fits it comes first. Only the device knows which one it is. */
import { html, nothing, type TemplateResult } from 'lit';
import { localeComparator } from '../../internal/collection/sorting.js';
import type { StoredIdSet } from '../../internal/favourites.js';
import type { Envelope } from '../../../core/feed/schema/schema.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { Msg } from '../../../core/i18n/translator.js';
import { fittingNeeds, type Match, type Seller } from '../../../core/search/need-matches.js';
import type { NeedCollection } from '../need-collection.js';
import { sellersOf } from './matches.js';

/** What fits each enterprise of a list, compared once. */
export class EnterpriseFits {
  #collection: NeedCollection | undefined;
  readonly #found = new Map<Seller, ReadonlyMap<number, Match>>();

  /** Why each need fits, by its position. */
  of(collection: NeedCollection, { languages }: Envelope, seller: Seller): ReadonlyMap<number, Match> {
    if (this.#collection !== collection) this.#found.clear();
    this.#collection = collection;
    let fits = this.#found.get(seller);
    if (!fits) {
      const { areas, isWithin, language, now } = collection;
      fits = fittingNeeds(collection.all(), seller, { areas, isWithin, language, languages, now });
      this.#found.set(seller, fits);
    }
    return fits;
  }
}

export class MyEnterprise {
  readonly #ids: StoredIdSet;

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
  matches(
    collection: NeedCollection,
    envelope: Envelope,
    fits: EnterpriseFits,
  ): ReadonlyMap<number, Match> | undefined {
    const seller = this.sellerIn(envelope);
    return seller && fits.of(collection, envelope, seller);
  }
}

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
