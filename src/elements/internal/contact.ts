import { html, type TemplateResult } from 'lit';
import type { Contact } from '../../core/feed/schema/schema.js';
import type { LocalizedText, ResolvedText } from '../../core/i18n/localized-text.js';
import { mailtoHref } from '../../core/util/mailto.js';
import { breakable } from './breakable.js';
import { localizedText } from './localized-text.js';
import { phoneHref } from './phone-href.js';

/**
 * Whom to ask, and how.
 *
 * @param urlText what is shown of the address; on paper, nobody can follow a link
 */
export function renderContact(
  language: string,
  resolve: (text: LocalizedText) => ResolvedText,
  { name, role, phone, email, url, hours }: Contact,
  urlText = (href: string): string => new URL(href).hostname,
): TemplateResult {
  const line = (text: LocalizedText) => html`<span ${localizedText(resolve(text), language)}></span>`;
  const lines = [
    name && html`<strong>${line(name)}</strong>`,
    role && line(role),
    phone && html`<a href=${phoneHref(phone)}>${phone}</a>`,
    email && html`<a href=${mailtoHref(email)}>${breakable(email)}</a>`,
    url && html`<a href=${url}>${breakable(urlText(url))}</a>`,
    hours && line(hours),
  ];
  return html`<ul class="contact unstyled" role="list">
    ${lines.filter(Boolean).map((each) => html`<li>${each}</li>`)}
  </ul>`;
}
