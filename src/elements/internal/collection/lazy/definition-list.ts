/** Parts of a full record that several lists use. */
import { encodeText } from '../../../../core/util/encode-text.js';
import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CollectionName } from '../../../../core/feed/schema/schema.js';
import type { Instrument } from '../../../../core/feed/schema/schema.js';
import type { LocalizedText } from '../../../../core/i18n/localized-text.js';
import { bytesText } from '../../../../core/i18n/formatter-lazy.js';
import { mailtoHref } from '../../../../core/util/mailto.js';
import { renderPlainText } from '../../plain-text.js';
import type { CollectionIndex } from '../collection-index.js';
import type { DialogViewModel } from './collection-actions.js';

/** The part of the view model that the rows need. */
type ItemContext = DialogViewModel<CollectionName, Pick<CollectionIndex<CollectionName, unknown>, 'resolve'>>;
type LanguageContext = Pick<ItemContext, 'collection' | 'language'>;

export function renderText({ collection, language }: LanguageContext, text: LocalizedText): TemplateResult {
  const resolved = collection.resolve(text);
  return renderPlainText(resolved.text, resolved.lang === language ? undefined : resolved.lang);
}

/** Files with their format, size and language. */
export function renderDocuments(
  { collection, formatter, language }: LanguageContext & Pick<ItemContext, 'formatter'>,
  documents: Instrument['documents'],
): unknown {
  if (!documents?.length) return nothing;
  return html`<ul>
    ${documents.map((document) => {
      const size = document.bytes && bytesText(formatter, document.bytes);
      const languageName =
        document.language && new Intl.DisplayNames(language, { type: 'language' }).of(document.language);
      const details = [document.format?.toUpperCase(), size, languageName].filter(Boolean).join(', ');
      const title = collection.resolve(document.title).text;
      return html`<li>
        ${document.url ? html`<a href=${document.url}>${title}</a>` : title}
        ${details ? html`<span class="secondary">(${details})</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** The source of the record and its last update, as lines. */
export const provenance = (
  { collection, formatter, msg }: ItemContext,
  { source, updated }: Pick<Instrument, 'source' | 'updated'>,
): unknown[] => [
  source && msg(str`Source: ${collection.resolve(source.title).text}`, { id: 'detail.source' }),
  updated && msg(str`Updated: ${formatter.date(updated)}`, { id: 'detail.updated' }),
];

/** A link to report a mistake to the contact, with the record’s id. */
export function renderFeedbackLink(
  state: ItemContext,
  id: string,
  title: LocalizedText,
  address: string | undefined,
): unknown {
  const email = address ?? state.feed.envelope.publisher.contact?.email;
  if (!email) return nothing;
  const subject = state.msg(str`Problem with the entry “${state.collection.resolve(title).text}” (${id})`, {
    id: 'detail.report-subject',
  });
  const href = `${mailtoHref(email)}?subject=${encodeText(subject)}&body=${encodeText(state.href)}`;
  return html`<a class="link" href=${href}>${state.msg('Report a problem', { id: 'detail.report' })}</a>`;
}

/** The button that adds the record to the shortlist or removes it. */
export const renderFavourite = ({ favourites, msg }: ItemContext, id: string): TemplateResult =>
  html`<button
    type="button"
    class="button"
    aria-pressed=${favourites.has(id)}
    @click=${() => favourites.toggle(id)}
  >
    ${msg('Save', { id: 'card.favourite' })}
  </button>`;
