import { html, nothing, type TemplateResult } from 'lit';
import {
  provenance,
  renderFavourite,
  renderFeedbackLink,
  renderText,
} from '../../internal/collection/lazy/definition-list.js';
import { renderTitle } from '../../internal/collection/lazy/dialog.js';
import { renderRelated } from '../../internal/collection/lazy/related.js';
import { lowercaseFirst } from '../../internal/collection/labels.js';
import { breakable } from '../../internal/breakable.js';
import { definition, unstyledList } from '../../internal/definition-list.js';
import { languageBadge } from '../../internal/language-badge.js';
import { localizedText } from '../../internal/localized-text.js';
import type { BoardNeed } from '../../../core/feed/schema/schema.js';
import { str, type Msg } from '../../../core/i18n/translator.js';
import { filterName, supportLevelName } from '../controls/filter-labels.js';
import type { NeedItem } from '../need-collection.js';
import { byText } from '../labels.js';
import { factsOf, renderMeta } from '../views/card.js';
import { contactOf, renderReply } from './reply.js';
import type { BoardDialogViewModel } from './lazy.types.js';
import { renderMatches } from './matches.js';

/** One need or offer in full, and how to answer it. */
export function renderDetail(state: BoardDialogViewModel, item: NeedItem, level: number): TemplateResult {
  const { collection, formatter, language, msg } = state;
  const { need } = item;
  const { areas = [], by, cpv = [], sectors = [], supportLevel, targetGroups = [], url } = need;
  const title = collection.resolve(need.title);
  const about = [
    need.published && msg(str`Published: ${formatter.date(need.published)}`, { id: 'needs.published' }),
    ...provenance(state, need),
  ].filter(Boolean);
  const facts = factsOf(state, item);
  const list = (names: readonly string[]) => (names.length ? names.join(', ') : nothing);
  return html`${renderMeta(state, item)}
    ${renderTitle(html`<span ${localizedText(title, language)}></span>`, level)}
    ${title.lang.split('-')[0] === language ? nothing : languageBadge(msg, title.lang, language)}
    ${by ? html`<p class="by">${byText(msg, by, formatter)}</p>` : nothing}
    ${facts ? html`<p class="facts">${facts}</p>` : nothing}
    ${renderText(state, need.description ?? need.summary)} ${renderReply(state, item, level + 1)}
    <dl class="rows">
      ${definition(msg('Who', { id: 'needs.party' }), renderParty(state, item))}
      ${definition(filterName(msg, 'area'), list(areas.map((id) => collection.areaName(id))))}
      ${definition(filterName(msg, 'sector'), list(sectors.map((id) => collection.sectorName(id))))}
      ${definition(filterName(msg, 'target-group'), list(targetGroups.map((id) => lowercaseFirst(collection.groupName(id)))))}
      ${definition(filterName(msg, 'support-level'), supportLevel ? supportLevelName(msg, supportLevel) : nothing)}
      ${renderMatches(state, item)}
      ${definition(instrumentsName(msg, need), renderRelated(state, 'instruments', need.instruments))}
      ${definition(msg('CPV codes', { id: 'needs.cpv' }), list(cpv))}
      ${definition(msg('Web page', { id: 'csv.url' }), url ? html`<a href=${url}>${breakable(new URL(url).hostname)}</a>` : nothing)}
      ${definition(msg('About this entry', { id: 'detail.about' }), about.length ? unstyledList(about) : nothing)}
    </dl>
    <p class="detail-actions">
      ${renderFavourite(state, need.id)}
      ${renderFeedbackLink(state, need.id, need.title, contactOf(state, need)?.email)}
    </p>`;
}

/** What the support is to it: it pays for what is needed, and is the way in which something is given. */
const instrumentsName = (msg: Msg, { direction }: BoardNeed): string =>
  direction === 'offer'
    ? msg('Support instrument', { id: 'needs.instruments-offer' })
    : msg('Support that would pay', { id: 'needs.instruments' });

/** The municipality or the enterprise, with its page. */
function renderParty({ collection, feed, language }: BoardDialogViewModel, { need }: NeedItem): unknown {
  const name = collection.partyName(need);
  if (!name) return nothing;
  const url = need.who === 'enterprise' ? collection.enterpriseOf(need)?.url : feed.envelope.publisher.url;
  const text = localizedText(collection.resolve(name), language);
  return url ? html`<a href=${url} ${text}></a>` : html`<span ${text}></span>`;
}
