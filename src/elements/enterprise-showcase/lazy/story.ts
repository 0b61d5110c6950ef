import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { prose } from '../../internal/collection/lazy/definition-list.js';
import type { FileLink, Story } from '../../../core/feed/schema/schema.js';
import type { LocalText } from '../../../core/i18n/localized-text.js';
import { bytesText } from '../../../core/i18n/formatter-lazy.js';
import { feedText } from '../../internal/localized-text.js';
import type { ShowcaseToolState } from './lazy.types.js';
import { section } from './section.js';
import { renderVideo } from './video.js';

/** What others can learn from an enterprise: its lesson, its answers to four questions, a video and files. */
export function renderStory(state: ShowcaseToolState, story: Story, level: number): TemplateResult {
  const { catalogue, language } = state;
  const { files, lesson, quote, video } = story;
  const answer = (question: string, text: LocalText | undefined) =>
    section(question, text ? prose(state, text) : nothing, level);
  return html`${lesson ? html`<p class="lesson" ${feedText(catalogue.text(lesson), language)}></p>` : nothing}
    <div class="story-text">
      ${answer(msg('Who they are', { id: 'story.who' }), story.who)}
      ${answer(msg('What they do', { id: 'story.does' }), story.does)}
      ${answer(msg('How they know it helps', { id: 'story.measures' }), story.measures)}
      ${answer(msg('Their advice to others', { id: 'story.advises' }), story.advises)}
    </div>
    ${
      quote
        ? html`<blockquote>
            <p ${feedText(catalogue.text(quote.text), language)}></p>
            ${quote.by ? html`<footer ${feedText(catalogue.text(quote.by), language)}></footer>` : nothing}
          </blockquote>`
        : nothing
    }
    ${video ? renderVideo(state, video) : nothing}
    ${section(msg('Files', { id: 'story.files' }), files?.length ? renderFiles(state, files) : nothing, level)}`;
}

/** The visitor's own language first; files without a language are for everybody. */
function renderFiles(
  { catalogue, feedUrl, formats, language }: ShowcaseToolState,
  files: readonly FileLink[],
): TemplateResult {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const rank = (file: FileLink) => (file.language === language ? 0 : file.language ? 2 : 1);
  const sorted = [...files].sort((a, b) => rank(a) - rank(b));
  return html`<ul class="files">
    ${sorted.map((file) => {
      const about = [
        file.language && names.of(file.language),
        file.format?.toUpperCase(),
        file.bytes && bytesText(formats, file.bytes),
      ].filter(Boolean);
      return html`<li>
        <a href=${new URL(file.url, feedUrl).href} hreflang=${file.language ?? nothing}
          >${catalogue.text(file.title).text}</a
        >
        ${about.length ? html`<span class="muted">(${about.join(', ')})</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}
