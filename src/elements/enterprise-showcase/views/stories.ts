import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { feedText } from '../../internal/localized-text.js';
import type { Entry } from '../enterprise-collection.js';
import { renderTitle, whereText } from './card.js';
import { renderCover, renderFace } from './picture.js';
import type { ViewState } from './showcase.js';

/** One story in the list: what there is to learn, and from whom. */
export function renderStoryCard(state: ViewState, entry: Entry): TemplateResult {
  const { catalogue, language, mark } = state;
  const { enterprise } = entry;
  const { story } = enterprise;
  const lesson = catalogue.text(story?.lesson ?? story?.advises ?? story?.does ?? enterprise.summary);
  const minutes = story?.video?.seconds && Math.max(1, Math.round(story.video.seconds / 60));
  return html`<li>
    <article part="card" class="story">
      ${renderCover(state, enterprise)}
      <div class="card-body">
        ${renderFace(state, enterprise)} ${renderTitle(state, entry)}
        <p class="where" .textContent=${whereText(state, entry)}></p>
        <p class="lesson" ${feedText(lesson, language, mark)}></p>
        ${
          story?.video
            ? html`<p class="helps">
                ${minutes ? msg(str`Video, ${minutes} min`, { id: 'showcase.video-minutes' }) : msg('Video', { id: 'showcase.video' })}
              </p>`
            : nothing
        }
      </div>
    </article>
  </li>`;
}
