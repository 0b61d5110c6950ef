import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Instrument } from '../../../feed/schema.js';
import { cooperationName } from '../words.js';
import type { DialogState } from './dialog.js';
import { typeName } from './tool-words.js';

/** The instrument's own contact; where it has none, the publisher of the page. */
export function renderAsk(state: DialogState, { contact }: Instrument): unknown {
  if (contact) return renderContact(state, contact);
  const publisher = state.feed.envelope.publisher.contact;
  if (!publisher) return nothing;
  return html`<p>
      ${msg('The giver’s contact is not stated here. The publisher of this page will help:', {
        id: 'detail.ask-publisher',
      })}
    </p>
    ${renderContact(state, publisher)}`;
}

function renderContact({ directory }: DialogState, contact: Contact): TemplateResult {
  const { name, role, email, phone, url, hours } = contact;
  const lines = [
    name && html`<strong>${directory.text(name).text}</strong>`,
    role && directory.text(role).text,
    phone && html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`,
    email && html`<a href="mailto:${email}">${email}</a>`,
    url && html`<a href=${url}>${new URL(url).hostname}</a>`,
    hours && directory.text(hours).text,
  ].filter(Boolean);
  return html`<ul class="bare">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

export function renderLaw({ directory }: DialogState, { legalBasis }: Instrument): unknown {
  if (!legalBasis?.length) return nothing;
  return html`<ul class="bare">
    ${legalBasis.map(({ title, url }) => {
      const text = directory.text(title).text;
      return html`<li>${url ? html`<a href=${url}>${text}</a>` : text}</li>`;
    })}
  </ul>`;
}

export function renderAbout({ directory, formats }: DialogState, instrument: Instrument): TemplateResult {
  const { source, year, updated, cooperation, type } = instrument;
  const lines = [
    typeName(type),
    cooperation && cooperationName(cooperation),
    source && msg(str`Source: ${directory.text(source.title).text}`, { id: 'detail.source' }),
    year && msg(str`Describes the year ${year}`, { id: 'detail.year' }),
    updated && msg(str`Updated: ${formats.date(updated)}`, { id: 'detail.updated' }),
  ].filter(Boolean);
  return html`<ul class="bare">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

/** A mistake is written to the contact, with the record's id. */
export function renderReport(state: DialogState, { id, title, contact }: Instrument): unknown {
  const email = contact?.email ?? state.feed.envelope.publisher.contact?.email;
  if (!email) return nothing;
  const subject = msg(str`Mistake in the entry “${state.directory.text(title).text}” (${id})`, {
    id: 'detail.report-subject',
  });
  const href = `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(state.href)}`;
  return html`<a class="link" href=${href}>${msg('Report a mistake', { id: 'detail.report' })}</a>`;
}
