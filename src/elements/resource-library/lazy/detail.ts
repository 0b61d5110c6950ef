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
import { definition, unstyledList } from '../../internal/definition-list.js';
import { languageBadge } from '../../internal/language-badge.js';
import { localizedText } from '../../internal/localized-text.js';
import type { LibraryResource } from '../../../core/feed/schema/schema.js';
import { filterName, topicName } from '../controls/filter-labels.js';
import { audienceName, kindName, languagesText } from '../labels.js';
import type { ResourceItem } from '../resource-collection.js';
import type { LibraryDialogViewModel } from './lazy.types.js';

import { renderHowToGet, renderVersions } from './versions.js';

/** One resource in full. */
export function renderDetail(
  state: LibraryDialogViewModel,
  { resource, isNew }: ResourceItem,
  level: number,
): TemplateResult {
  const { collection, formatter, language, msg } = state;
  const { audience, author, contact, licence, topics, versions, year } = resource;
  const title = collection.resolve(resource.title);
  const languages = languagesText(msg, resource, formatter);
  const about = provenance(state, resource).filter(Boolean);
  const text = (value: LibraryResource['author']) =>
    value === undefined ? nothing : html`<span ${localizedText(collection.resolve(value), language)}></span>`;
  return html`<p class="meta">
      <span class="kind">${kindName(msg, resource.kind)}</span>
      ${isNew ? html`<span class="state">${msg('New', { id: 'library.new' })}</span>` : nothing}
    </p>
    ${renderTitle(html`<span ${localizedText(title, language)}></span>`, level)}
    ${
      languages
        ? html`<p class="languages">${languages}</p>`
        : languageBadge(msg, versions[0]!.language, language)
    }
    ${renderCover(state, resource)} ${renderText(state, resource.description ?? resource.summary)}
    <dl class="rows">
      ${definition(msg('Read, watch, use', { id: 'library.versions' }), renderVersions(state, resource))}
      ${definition(msg('How to get it', { id: 'library.how-to-get' }), renderHowToGet(state, resource))}
      ${definition(filterName(msg, 'audience'), audience?.length ? formatter.list(audience.map((each) => lowercaseFirst(audienceName(msg, each)))) : nothing)}
      ${definition(filterName(msg, 'topic'), topics?.length ? topics.map((each) => lowercaseFirst(topicName(msg, each))).join(', ') : nothing)}
      ${definition(msg('Author', { id: 'library.author' }), text(author))}
      ${definition(msg('Publisher', { id: 'library.publisher' }), renderPublisher(state, resource))}
      ${definition(filterName(msg, 'year'), year ? String(year) : nothing)}
      ${definition(msg('Licence', { id: 'library.licence' }), licence ? (licence.url ? html`<a href=${licence.url}>${text(licence.title)}</a>` : text(licence.title)) : nothing)}
      ${definition(msg('Related support', { id: 'library.related-instruments' }), renderRelated(state, 'instruments', resource.instruments))}
      ${definition(msg('Enterprises mentioned', { id: 'library.related-enterprises' }), renderRelated(state, 'enterprises', resource.enterprises))}
      ${definition(msg('Related stories', { id: 'library.related-stories' }), renderRelated(state, 'enterprises', resource.stories))}
      ${definition(msg('About this entry', { id: 'detail.about' }), about.length ? unstyledList(about) : nothing)}
    </dl>
    <p class="detail-actions">
      ${renderFavourite(state, resource.id)}
      ${renderFeedbackLink(state, resource.id, resource.title, contact?.email)}
    </p>`;
}

function renderPublisher(
  { collection, language }: LibraryDialogViewModel,
  { publisher }: LibraryResource,
): unknown {
  if (!publisher) return nothing;
  const name = localizedText(collection.resolve(publisher.name), language);
  return publisher.url ? html`<a href=${publisher.url} ${name}></a>` : html`<span ${name}></span>`;
}

/** Only from the page’s own site or the feed’s: another host would learn of the visitor. */
function renderCover(
  { collection, feedUrl, imagePolicy, language }: LibraryDialogViewModel,
  { cover }: LibraryResource,
): TemplateResult | typeof nothing {
  const url = imagePolicy.allowedUrl(cover?.url, feedUrl);
  if (!cover || !url) return nothing;
  const alt = cover.alt && collection.resolve(cover.alt);
  const { credit, licence } = cover;
  const line = [credit, licence?.title].flatMap((each) => (each ? [collection.resolve(each).text] : []));
  return html`<figure class="cover">
    <img
      src=${url}
      alt=${alt ? alt.text : ''}
      lang=${alt && alt.lang !== language ? alt.lang : nothing}
      width=${cover.width ?? nothing}
      height=${cover.height ?? nothing}
      loading="lazy"
      @error=${imagePolicy.onError}
    />
    ${line.length ? html`<figcaption class="secondary">${line.join(' · ')}</figcaption>` : nothing}
  </figure>`;
}
