import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '../../../core/i18n/localized-text.js';
import { localizedText } from '../../internal/localized-text.js';
import type { ShowcaseDialogViewModel } from './lazy.types.js';

/** A section of a profile; nothing if it is empty. `level` is the level of its heading. */
export const renderSection = (
  title: string,
  content: unknown,
  level: number,
): TemplateResult | typeof nothing =>
  content && content !== nothing
    ? html`<section>
        <div class="section-title" role="heading" aria-level=${level}>${title}</div>
        ${content}
      </section>`
    : nothing;

/** A text of the feed as a paragraph in its language; nothing if there is none. */
export const renderParagraph = (
  { collection, language }: ShowcaseDialogViewModel,
  text: LocalizedText | undefined,
): TemplateResult | typeof nothing =>
  text ? html`<p ${localizedText(collection.resolve(text), language)}></p>` : nothing;

/** A name, linked if it has an address. */
export const linkOrText = (text: unknown, url: string | undefined): unknown =>
  url ? html`<a href=${url}>${text}</a>` : text;
