import { html, nothing, type TemplateResult } from 'lit';
import { renderFavourite } from '../../internal/collection/views/list.js';
import { languageBadge } from '../../internal/language-badge.js';
import { localizedText } from '../../internal/localized-text.js';
import type { Msg } from '../../../core/i18n/translator.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import { sideOf, type NeedCollection, type NeedItem } from '../need-collection.js';
import type { BoardViewModel } from '../needs-board.types.js';
import { byText, dayState, isSoon, needKindName, sideName } from '../labels.js';

/** One need or offer in the list: who, what, by when, how much, where. */
export function renderCard(state: BoardViewModel, item: NeedItem): TemplateResult {
  const { collection, language, formatter, highlight, msg } = state;
  const { need } = item;
  const title = collection.resolve(need.title);
  const titleText = localizedText(title, language, highlight);
  const party = collection.partyName(need);
  const facts = factsOf(state, item);
  const reasons = state.reasonsOf(item);
  const open = (event: Event) => state.on.openItem(need.id, event);
  return html`<li>
    <article part="card">
      ${renderMeta(state, item)}
      <div class="card-text">
        <div class="title" role="heading" aria-level=${state.headingLevel}>
          ${
            state.hrefOf
              ? html`<a href=${state.hrefOf(need.id)} @click=${open} ${titleText}></a>`
              : html`<button type="button" class="link" @click=${open} ${titleText}></button>`
          }
        </div>
        ${
          party
            ? html`<p class="provider" ${localizedText(collection.resolve(party), language, highlight)}></p>`
            : nothing
        }
        <p class="summary" ${localizedText(collection.resolve(need.summary), language, highlight)}></p>
        ${need.by ? html`<p class="by" .textContent=${byText(msg, need.by, formatter)}></p>` : nothing}
        ${facts ? html`<p class="facts" .textContent=${facts}></p>` : nothing}
        ${reasons ? html`<p class="fits" .textContent=${reasons}></p>` : nothing}
        ${title.lang.split('-')[0] === language ? nothing : languageBadge(msg, title.lang, language)}
      </div>
      ${renderFavourite(state, need.id, title.text)}
    </article>
  </li>`;
}

/** What a card and the dialog need to say who, what and how soon. */
type MetaContext = Readonly<{ collection: NeedCollection; formatter: Formatter; msg: Msg }>;

/** “The municipality needs · Service”, and how many days are left. */
export function renderMeta({ collection, formatter, msg }: MetaContext, item: NeedItem): TemplateResult {
  const { need, isPast } = item;
  const days = dayState(msg, item, collection.now, formatter);
  return html`<p class="meta">
    <span class="kind">
      <span .textContent=${sideName(msg, sideOf(need))}></span>
      <span .textContent=${needKindName(msg, need.kind)}></span>
    </span>
    ${
      days
        ? html`<span
            class="state"
            ?data-soon=${isSoon(item, collection.now)}
            ?data-past=${isPast}
            .textContent=${days}
          ></span>`
        : nothing
    }
  </p>`;
}

/** “60 children, 10 days · Ezermala Parish” */
export function factsOf({ collection }: Pick<BoardViewModel, 'collection'>, { need }: NeedItem): string {
  const quantity = need.quantity && collection.resolve(need.quantity).text;
  const areas = (need.areas ?? []).map((id) => collection.areaName(id)).join(', ');
  return [quantity, areas].filter(Boolean).join(' · ');
}
