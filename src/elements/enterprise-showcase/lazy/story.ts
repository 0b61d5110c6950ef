import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../../internal/collection/lazy/definition-list.js';
import type { FileLink, Story } from '../../../core/feed/schema/schema.js';
import type { LocalizedText } from '../../../core/i18n/localized-text.js';
import { bytesText } from '../../../core/i18n/formatter-lazy.js';
import { localizedText } from '../../internal/localized-text.js';
import type { ShowcaseDialogViewModel } from './lazy.types.js';
import { renderSection } from './section.js';
import { renderVideo } from '../../internal/collection/lazy/video.js';

/** The story of an enterprise: its lesson, its answers to four questions, a video and files. */
export function renderStory(state: ShowcaseDialogViewModel, story: Story, level: number): TemplateResult {
  const { collection, language, msg } = state;
  const { files, lessonLearned, quote, video } = story;
  const answer = (question: string, text: LocalizedText | undefined) =>
    renderSection(question, text ? renderText(state, text) : nothing, level);
  return html`${lessonLearned ? html`<p class="lesson" ${localizedText(collection.resolve(lessonLearned), language)}></p>` : nothing}
    <div class="story-text">
      ${answer(msg('Who they are', { id: 'story.who' }), story.who)}
      ${answer(msg('What they do', { id: 'story.activities' }), story.activities)}
      ${answer(msg('How they know it helps', { id: 'story.impact-measurement' }), story.impactMeasurement)}
      ${answer(msg('Their advice to others', { id: 'story.advice' }), story.advice)}
    </div>
    ${
      quote
        ? html`<blockquote>
            <p ${localizedText(collection.resolve(quote.text), language)}></p>
            ${quote.by ? html`<footer ${localizedText(collection.resolve(quote.by), language)}></footer>` : nothing}
          </blockquote>`
        : nothing
    }
    ${video ? renderVideo(state, video) : nothing}
    ${renderSection(msg('Files', { id: 'story.files' }), files?.length ? renderFiles(state, files) : nothing, level)}`;
}

/** The visitor’s language first; files without a language are for everybody. */
function renderFiles(
  { collection, feedUrl, formatter, language }: ShowcaseDialogViewModel,
  files: readonly FileLink[],
): TemplateResult {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const rank = (file: FileLink) => (file.language === language ? 0 : file.language ? 2 : 1);
  const sorted = [...files].sort((a, b) => rank(a) - rank(b));
  return html`<ul class="files">
    ${sorted.map((file) => {
      const details = [
        file.language && names.of(file.language),
        file.format?.toUpperCase(),
        file.bytes && bytesText(formatter, file.bytes),
      ].filter(Boolean);
      return html`<li>
        <a href=${new URL(file.url, feedUrl).href} hreflang=${file.language ?? nothing}
          >${collection.resolve(file.title).text}</a
        >
        ${details.length ? html`<span class="secondary">(${details.join(', ')})</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}
