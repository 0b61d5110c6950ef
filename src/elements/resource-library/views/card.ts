import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFavourite } from '../../internal/collection/views/list.js';
import { lowercaseFirst } from '../../internal/collection/labels.js';
import { languageBadge } from '../../internal/language-badge.js';
import { localizedText } from '../../internal/localized-text.js';
import type { ResourceItem } from '../resource-collection.js';
import type { LibraryViewModel } from '../resource-library.types.js';
import { audienceName, kindName, languagesText } from '../labels.js';

/** One resource in the list: what, by whom, when, in which languages, for whom. */
export function renderCard(state: LibraryViewModel, item: ResourceItem): TemplateResult {
  const { collection, language, formatter, highlight, msg } = state;
  const { resource, isNew } = item;
  const title = collection.resolve(resource.title);
  const version = collection.versionFor(resource);
  const titleText = localizedText(title, language, highlight);
  const open = (event: Event) => state.on.openItem(resource.id, event);
  const publisher = resource.publisher && collection.resolve(resource.publisher.name);
  const languages = languagesText(msg, resource, formatter);
  return html`<li>
    <article part="card">
      <p class="meta">
        <span class="kind" .textContent=${kindName(msg, resource.kind)}></span>
        ${isNew ? html`<span class="state">${msg('New', { id: 'library.new' })}</span>` : nothing}
      </p>
      <div class="card-text">
        <div class="title" role="heading" aria-level=${state.headingLevel}>
          ${
            state.hrefOf
              ? html`<a href=${state.hrefOf(resource.id)} @click=${open} ${titleText}></a>`
              : html`<button type="button" class="link" @click=${open} ${titleText}></button>`
          }
        </div>
        ${
          version.title && version.title !== title.text
            ? html`<p
                class="original"
                ${localizedText({ text: version.title, lang: version.language }, language, highlight)}
              ></p>`
            : nothing
        }
        ${
          publisher || resource.year
            ? html`<p class="provider">
                ${publisher ? html`<span ${localizedText(publisher, language, highlight)}></span>` : nothing}
                ${resource.year ? html`<span class="year" .textContent=${String(resource.year)}></span>` : nothing}
              </p>`
            : nothing
        }
        <p class="summary" ${localizedText(collection.resolve(resource.summary), language, highlight)}></p>
        ${
          languages
            ? html`<p class="languages" .textContent=${languages}></p>`
            : languageBadge(msg, version.language, language)
        }
        ${renderAudience(state, item)}
      </div>
      ${renderFavourite(state, resource.id, title.text)}
    </article>
  </li>`;
}

function renderAudience(
  { msg }: LibraryViewModel,
  { resource: { audience } }: ResourceItem,
): TemplateResult | typeof nothing {
  if (!audience?.length) return nothing;
  const names = audience.map((each) => lowercaseFirst(audienceName(msg, each))).join(', ');
  return html`<p class="applicants" .textContent=${msg(str`For: ${names}`, { id: 'library.for' })}></p>`;
}
