import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { localizedText } from '../../internal/localized-text.js';
import type { EnterpriseItem } from '../enterprise-collection.js';
import { renderTitle, locationText } from './card.js';
import { renderCover, renderLogo } from './picture.js';
import type { ShowcaseViewModel } from '../enterprise-showcase.types.js';

/** One story in the list: its lesson, and whose it is. */
export function renderStoryCard(state: ShowcaseViewModel, item: EnterpriseItem): TemplateResult {
  const { collection, language, highlight, msg } = state;
  const { enterprise } = item;
  const { story } = enterprise;
  const lesson = collection.resolve(
    story?.lessonLearned ?? story?.advice ?? story?.activities ?? enterprise.summary,
  );
  const minutes = story?.video?.seconds && Math.max(1, Math.round(story.video.seconds / 60));
  return html`<li>
    <article part="card" class="story">
      ${renderCover(state, enterprise)}
      <div class="card-body">
        ${renderLogo(state, enterprise)} ${renderTitle(state, item)}
        <p class="location" .textContent=${locationText(state, item)}></p>
        <p class="lesson" ${localizedText(lesson, language, highlight)}></p>
        ${
          story?.video
            ? html`<p class="card-note">
                ${minutes ? msg(str`Video, ${minutes} min`, { id: 'showcase.video-minutes' }) : msg('Video', { id: 'showcase.video' })}
              </p>`
            : nothing
        }
      </div>
    </article>
  </li>`;
}
