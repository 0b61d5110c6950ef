/** Parts of a record in full that several lists have. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Collection } from '../../../../core/feed/schema/schema.js';
import type { Contact, Instrument } from '../../../../core/feed/schema/schema.js';
import type { LocalText } from '../../../../core/i18n/localized-text.js';
import { bytesText } from '../../../../core/i18n/formatter-lazy.js';
import { breakable } from '../../breakable.js';
import { renderProse } from '../../plain-text.js';
import type { Catalogue } from '../collection-index.js';
import type { ToolState } from './collection-actions.js';

/** What of the tools' state the rows read. */
type State = ToolState<Collection, Pick<Catalogue<Collection, unknown>, 'text'>>;
type Text = Pick<State, 'catalogue'>;
type Language = Pick<State, 'catalogue' | 'language'>;

/** A name and what belongs to it; nothing where there is nothing. */
export const row = (name: string, content: unknown): TemplateResult | typeof nothing =>
  content && content !== nothing
    ? html`<div>
        <dt>${name}</dt>
        <dd>${content}</dd>
      </div>`
    : nothing;

/** Lines without bullets; what is empty is left out. */
export const bareList = (lines: readonly unknown[]): TemplateResult =>
  html`<ul class="bare">
    ${lines.filter(Boolean).map((line) => html`<li>${line}</li>`)}
  </ul>`;

export function prose({ catalogue, language }: Language, text: LocalText): TemplateResult {
  const found = catalogue.text(text);
  return renderProse(found.text, found.lang === language ? undefined : found.lang);
}

export function renderContact({ catalogue }: Text, contact: Contact): TemplateResult {
  const { name, role, email, phone, url, hours } = contact;
  return bareList([
    name && html`<strong>${catalogue.text(name).text}</strong>`,
    role && catalogue.text(role).text,
    phone && html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`,
    email && html`<a href="mailto:${email}">${breakable(email)}</a>`,
    url && html`<a href=${url}>${breakable(new URL(url).hostname)}</a>`,
    hours && catalogue.text(hours).text,
  ]);
}

/** Files with their format, size and language. */
export function renderDocuments(
  { catalogue, formats, language }: Language & Pick<State, 'formats'>,
  documents: Instrument['documents'],
): unknown {
  if (!documents?.length) return nothing;
  return html`<ul>
    ${documents.map((document) => {
      const size = document.bytes && bytesText(formats, document.bytes);
      const tongue =
        document.language && new Intl.DisplayNames(language, { type: 'language' }).of(document.language);
      const about = [document.format?.toUpperCase(), size, tongue].filter(Boolean).join(', ');
      const title = catalogue.text(document.title).text;
      return html`<li>
        ${document.url ? html`<a href=${document.url}>${title}</a>` : title}
        ${about ? html`<span class="muted">(${about})</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** Where the record comes from and how fresh it is, in lines. */
export const aboutLines = (
  { catalogue, formats }: State,
  { source, updated }: Pick<Instrument, 'source' | 'updated'>,
): unknown[] => [
  source && msg(str`Source: ${catalogue.text(source.title).text}`, { id: 'detail.source' }),
  updated && msg(str`Updated: ${formats.date(updated)}`, { id: 'detail.updated' }),
];

/** A mistake is written to the contact, with the record's id. */
export function renderReport(
  state: State,
  id: string,
  title: LocalText,
  address: string | undefined,
): unknown {
  const email = address ?? state.feed.envelope.publisher.contact?.email;
  if (!email) return nothing;
  const subject = msg(str`Problem with the entry “${state.catalogue.text(title).text}” (${id})`, {
    id: 'detail.report-subject',
  });
  // Half an emoji, left by a system that cuts titles, has no code in an address and would throw.
  const whole = subject.replace(/\p{Surrogate}/gu, '\ufffd');
  const href = `mailto:${email}?subject=${encodeURIComponent(whole)}&body=${encodeURIComponent(state.href)}`;
  return html`<a class="link" href=${href}>${msg('Report a problem', { id: 'detail.report' })}</a>`;
}

/** Puts the record on the shortlist, or takes it off. */
export const renderKeep = ({ kept }: State, id: string): TemplateResult =>
  html`<button type="button" class="plain" aria-pressed=${kept.has(id)} @click=${() => kept.toggle(id)}>
    ${msg('Save', { id: 'card.keep' })}
  </button>`;
