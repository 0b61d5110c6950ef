/** Which enterprises fit a need, and why; and which needs fit the visitor’s own enterprise. */
import { html, nothing } from 'lit';
import { breakable } from '../../internal/breakable.js';
import { definition } from '../../internal/definition-list.js';
import { localizedText } from '../../internal/localized-text.js';
import { str, type Msg } from '../../../core/i18n/translator.js';
import {
  bestMatches,
  matchOf,
  readSellers,
  type Match,
  type MatchReason,
  type Seller,
} from '../../../core/search/need-matches.js';
import { mailtoHref } from '../../../core/util/mailto.js';
import type { BoardNeed, Envelope } from '../../../core/feed/schema/schema.js';
import type { NeedCollection, NeedItem } from '../need-collection.js';
import type { BoardDialogViewModel } from './lazy.types.js';

/** As many enterprises are worth asking; the others fit less. */
const MAX_SHOWN = 6;

const known = new WeakMap<Envelope, readonly Seller[]>();

/** The enterprises of the feed, read once. */
export function sellersOf(envelope: Envelope): readonly Seller[] {
  let sellers = known.get(envelope);
  if (!sellers) known.set(envelope, (sellers = readSellers(envelope.enterprises)));
  return sellers;
}

/** Whether an enterprise fits a need, and why. */
export const matchIn = (
  { areas, isWithin, language }: NeedCollection,
  { languages }: Envelope,
  need: BoardNeed,
  seller: Seller,
): Match | undefined => matchOf(need, seller, { areas, isWithin, language, languages });

/** “Sells: Catering services · Area: Ezermala Parish” */
export const reasonsText = (msg: Msg, collection: NeedCollection, reasons: readonly MatchReason[]): string =>
  reasons.map((reason) => reasonText(msg, collection, reason)).join(' · ');

function reasonText(msg: Msg, collection: NeedCollection, reason: MatchReason): string {
  switch (reason.kind) {
    case 'cpv': {
      const name = reason.name === undefined ? reason.code : collection.resolve(reason.name).text;
      return msg(str`Sells: ${name}`, { id: 'needs.match.sells' });
    }
    case 'offer':
      return msg(str`Offers: ${collection.resolve(reason.name).text}`, { id: 'needs.match.offers' });
    case 'sector':
      return msg(str`Same field: ${collection.sectorName(reason.id)}`, { id: 'needs.match.field' });
    case 'group':
      return msg(str`Same group: ${collection.groupName(reason.id)}`, { id: 'needs.match.group' });
    case 'area':
      return msg(str`Area: ${collection.areaName(reason.id)}`, { id: 'needs.match.area' });
  }
}

/** The enterprises that fit a need best, as a row of its details. */
export function renderMatches(state: BoardDialogViewModel, { need }: NeedItem): unknown {
  const { collection, feed, language, msg } = state;
  const { envelope } = feed;
  const matches = bestMatches(sellersOf(envelope), (seller) => matchIn(collection, envelope, need, seller));
  if (!matches.length) return nothing;
  return definition(
    msg('Enterprises that may fit', { id: 'needs.matches' }),
    html`<ul class="matches" role="list">
      ${matches.slice(0, MAX_SHOWN).map(({ item: { email, name, url }, reasons }) => {
        const text = localizedText(collection.resolve(name), language);
        return html`<li>
          ${url ? html`<a href=${url} ${text}></a>` : html`<span ${text}></span>`}
          ${email ? html`<a class="secondary" href=${mailtoHref(email)}>${breakable(email)}</a>` : nothing}
          <span class="secondary">${reasonsText(msg, collection, reasons)}</span>
        </li>`;
      })}
    </ul>`,
  );
}
