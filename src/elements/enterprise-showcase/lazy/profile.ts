import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { renderTitle } from '../../internal/collection/lazy/dialog.js';
import { prose, renderKeep, renderReport } from '../../internal/collection/lazy/definition-list.js';
import { feedText } from '../../internal/localized-text.js';
import { languageBadge } from '../../internal/language-badge.js';
import type { Entry } from '../enterprise-collection.js';
import type { ShowcaseToolState } from './lazy.types.js';
import { integrationText, renderMarks, whereText } from '../views/card.js';
import { renderCover, renderFace } from '../views/picture.js';
import { filterName } from '../labels.js';
import { renderBuying, renderHonours, renderOffer, renderPeople, renderStatus } from './profile-sections.js';
import { renderActions, renderReach } from './contact.js';
import { renderGallery } from './gallery.js';
import { renderHours, renderOpenNow } from './opening-hours.js';
import { renderImpact } from './impact.js';
import { section } from './section.js';
import { renderStory } from './story.js';
import { renderVideo } from './video.js';

/** One enterprise in full; `level` is the level of its title. */
export function renderProfile(state: ShowcaseToolState, entry: Entry, level: number): TemplateResult {
  const { catalogue, language } = state;
  const { enterprise } = entry;
  const { description, summary, video } = enterprise;
  const part = (name: string, content: unknown) => section(name, content, level + 1);
  const own = renderStoryPart(state, entry, level + 1);
  return html`${renderHero(state, entry, level)}
    <div class="profile-columns">
      <div class="profile-part">
        <p class="lead" ${feedText(catalogue.text(summary), language)}></p>
        ${renderMarks(catalogue, entry)}
      </div>
      <div class="profile-part profile-side">
        <p class="detail-actions">${renderActions(state, enterprise)} ${renderKeep(state, enterprise.id)}</p>
        ${part(msg('Contact', { id: 'profile.contact' }), renderReach(state, enterprise))}
        ${level === 2 ? state.placeMap.render(state, entry) : nothing}
        ${part(msg('Opening hours', { id: 'profile.hours' }), renderHours(state, enterprise))}
      </div>
      <div class="profile-part">
        ${state.isStories ? own : nothing}
        ${part(msg('What it has achieved', { id: 'profile.impact' }), renderImpact(state, enterprise))}
        ${description ? prose(state, description) : nothing}
        <div class="parts">
          ${part(filterName('offer'), renderOffer(state, enterprise))}
          ${part(filterName('group'), renderPeople(state, enterprise, integrationText(enterprise.workIntegration?.people)))}
        </div>
        ${video ? part(msg('Video', { id: 'showcase.video' }), renderVideo(state, video)) : nothing}
        ${part(msg('Photos', { id: 'profile.pictures' }), renderGallery(state, enterprise))}
        ${state.isStories ? nothing : own}
        ${part(filterName('municipality'), renderBuying(state, enterprise))}
        <div class="parts">
          ${part(msg('Awards and networks', { id: 'profile.honours' }), renderHonours(state, enterprise))}
          ${part(filterName('status'), renderStatus(state, enterprise))}
        </div>
        <p class="detail-actions">
          ${renderReport(state, enterprise.id, enterprise.name, state.feed.envelope.publisher.contact?.email ?? enterprise.email)}
        </p>
      </div>
    </div>
    ${level === 2 ? renderNeighbours(state) : nothing}`;
}

/** Picture, name, where, open now. */
function renderHero(state: ShowcaseToolState, entry: Entry, level: number): TemplateResult {
  const { catalogue, language } = state;
  const { enterprise } = entry;
  const { lang } = catalogue.text(enterprise.summary);
  const name = catalogue.text(enterprise.name);
  return html`<div class="hero">
    ${renderCover(state, enterprise)}
    <div class="hero-text">
      ${renderFace(state, enterprise)}
      ${renderTitle(html`<span lang=${name.lang === language ? nothing : name.lang}>${name.text}</span>`, level)}
      <p class="where">${whereText(state, entry)}</p>
      ${lang.split('-')[0] === language ? nothing : languageBadge(lang, language)}
      ${renderOpenNow(state, enterprise)}
    </div>
  </div>`;
}

function renderStoryPart(
  state: ShowcaseToolState,
  { enterprise: { story } }: Entry,
  level: number,
): TemplateResult | typeof nothing {
  if (!story) return nothing;
  return section(
    msg('What they have learnt', { id: 'profile.story' }),
    renderStory(state, story, level + 1),
    level,
  );
}

/** To the enterprises before and after this one, in the order of the list. */
function renderNeighbours(state: ShowcaseToolState): TemplateResult | typeof nothing {
  const { catalogue, next, previous } = state;
  if (!next && !previous) return nothing;
  const go = (entry: Entry | undefined, text: (name: string) => string, kind: string) =>
    entry
      ? html`<button type="button" class="plain ${kind}" @click=${() => state.go(entry.enterprise.id)}>
          ${text(catalogue.text(entry.enterprise.name).text)}
        </button>`
      : nothing;
  return html`<nav class="neighbours" aria-label=${msg('More from this list', { id: 'profile.neighbours' })}>
    ${go(previous, (name) => msg(str`Previous: ${name}`, { id: 'profile.previous' }), 'previous')}
    ${go(next, (name) => msg(str`Next: ${name}`, { id: 'profile.next' }), 'next')}
  </nav>`;
}
