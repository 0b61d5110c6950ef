import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderTitle } from '../../internal/collection/lazy/dialog.js';
import {
  renderText,
  renderFavourite,
  renderFeedbackLink,
} from '../../internal/collection/lazy/definition-list.js';
import { localizedText } from '../../internal/localized-text.js';
import { languageBadge } from '../../internal/language-badge.js';
import type { EnterpriseItem } from '../enterprise-collection.js';
import type { ShowcaseDialogViewModel } from './lazy.types.js';
import { integrationText, renderBadges, locationText } from '../views/card.js';
import { renderCover, renderLogo } from '../views/picture.js';
import { filterName } from '../labels.js';
import {
  renderProcurement,
  renderAwards,
  renderOffer,
  renderTargetGroups,
  renderStatus,
} from './profile-sections.js';
import { renderActions, renderContactDetails } from './contact.js';
import { renderGallery } from './gallery.js';
import { renderHours, renderOpenNow } from './opening-hours.js';
import { renderImpact } from './impact.js';
import { renderSection } from './section.js';
import { renderStory } from './story.js';
import { renderVideo } from '../../internal/collection/lazy/video.js';

/** One enterprise in full; `level` is the level of its title. */
export function renderProfile(
  state: ShowcaseDialogViewModel,
  item: EnterpriseItem,
  level: number,
): TemplateResult {
  const { collection, language, msg } = state;
  const { enterprise } = item;
  const { description, summary, video } = enterprise;
  const renderPart = (name: string, content: unknown) => renderSection(name, content, level + 1);
  const storySection = renderStorySection(state, item, level + 1);
  return html`${renderHero(state, item, level)}
    <div class="profile-columns">
      <div class="profile-section">
        <p class="lead" ${localizedText(collection.resolve(summary), language)}></p>
        ${renderBadges(msg, collection, item)}
        ${level === 2 ? state.needsLink.render(state, enterprise.id) : nothing}
      </div>
      <div class="profile-section profile-side">
        <p class="detail-actions">
          ${renderActions(state, enterprise)} ${renderFavourite(state, enterprise.id)}
        </p>
        ${renderPart(msg('Contact', { id: 'profile.contact' }), renderContactDetails(state, enterprise))}
        ${level === 2 ? state.profileMap.render(state, item, enterprise, msg('Show on the map', { id: 'profile.map' })) : nothing}
        ${renderPart(msg('Opening hours', { id: 'profile.hours' }), renderHours(state, enterprise))}
      </div>
      <div class="profile-section">
        ${state.isStories ? storySection : nothing}
        ${renderPart(msg('What it has achieved', { id: 'profile.impact' }), renderImpact(state, enterprise))}
        ${description ? renderText(state, description) : nothing}
        <div class="profile-grid">
          ${renderPart(filterName(msg, 'offer-type'), renderOffer(state, enterprise))}
          ${renderPart(filterName(msg, 'target-group'), renderTargetGroups(state, enterprise, integrationText(msg, enterprise.workIntegration?.people)))}
        </div>
        ${video ? renderPart(msg('Video', { id: 'showcase.video' }), renderVideo(state, video)) : nothing}
        ${renderPart(msg('Photos', { id: 'profile.pictures' }), renderGallery(state, enterprise))}
        ${state.isStories ? nothing : storySection}
        ${renderPart(filterName(msg, 'sells-to-municipality'), renderProcurement(state, enterprise))}
        <div class="profile-grid">
          ${renderPart(msg('Awards and networks', { id: 'profile.awards' }), renderAwards(state, enterprise))}
          ${renderPart(filterName(msg, 'status'), renderStatus(state, enterprise))}
        </div>
        <p class="detail-actions">
          ${renderFeedbackLink(state, enterprise.id, enterprise.name, state.feed.envelope.publisher.contact?.email ?? enterprise.email)}
        </p>
      </div>
    </div>
    ${level === 2 ? renderNeighbours(state) : nothing}`;
}

/** Picture, name, location, whether it is open now. */
function renderHero(state: ShowcaseDialogViewModel, item: EnterpriseItem, level: number): TemplateResult {
  const { collection, language, msg } = state;
  const { enterprise } = item;
  const { lang } = collection.resolve(enterprise.summary);
  const name = collection.resolve(enterprise.name);
  return html`<div class="hero">
    ${renderCover(state, enterprise)}
    <div class="hero-text">
      ${renderLogo(state, enterprise)}
      ${renderTitle(html`<span lang=${name.lang === language ? nothing : name.lang}>${name.text}</span>`, level)}
      <p class="location">${locationText(state, item)}</p>
      ${lang.split('-')[0] === language ? nothing : languageBadge(msg, lang, language)}
      ${renderOpenNow(state, enterprise)}
    </div>
  </div>`;
}

function renderStorySection(
  state: ShowcaseDialogViewModel,
  { enterprise: { story } }: EnterpriseItem,
  level: number,
): TemplateResult | typeof nothing {
  if (!story) return nothing;
  return renderSection(
    state.msg('What they have learnt', { id: 'profile.story' }),
    renderStory(state, story, level + 1),
    level,
  );
}

/** Links to the previous and next enterprise, in the order of the list. */
function renderNeighbours(state: ShowcaseDialogViewModel): TemplateResult | typeof nothing {
  const { collection, next, previous, msg } = state;
  if (!next && !previous) return nothing;
  const renderLink = (item: EnterpriseItem | undefined, text: (name: string) => string, kind: string) =>
    item
      ? html`<button type="button" class="button ${kind}" @click=${() => state.openItem(item.enterprise.id)}>
          ${text(collection.resolve(item.enterprise.name).text)}
        </button>`
      : nothing;
  return html`<nav class="neighbours" aria-label=${msg('More from this list', { id: 'profile.neighbours' })}>
    ${renderLink(previous, (name) => msg(str`Previous: ${name}`, { id: 'profile.previous' }), 'previous')}
    ${renderLink(next, (name) => msg(str`Next: ${name}`, { id: 'profile.next' }), 'next')}
  </nav>`;
}
