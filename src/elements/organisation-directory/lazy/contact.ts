/** How to reach an organisation. */
import { html, nothing, type TemplateResult } from 'lit';
import { saveText, toFileName } from '../../internal/save-file.js';
import { renderContact } from '../../internal/contact.js';
import { phoneHref } from '../../internal/phone-href.js';
import { toVcf, type ContactCard } from '../../../core/formats/vcard.js';
import type { Contact, Organisation } from '../../../core/feed/schema/schema.js';
import type { LocalizedText } from '../../../core/i18n/localized-text.js';
import { mailtoHref } from '../../../core/util/mailto.js';
import type { OrganisationDialogViewModel } from './lazy.types.js';

/** The person or office to ask for; what they do not have is the organisation’s own. */
export const contactOf = ({ contact, email, phone, url }: Organisation): Contact => ({
  ...(phone === undefined ? {} : { phone }),
  ...(email === undefined ? {} : { email }),
  ...(url === undefined ? {} : { url }),
  ...contact,
});

/** The contact, and what the organisation has besides it; on paper addresses are written out. */
export function renderContacts(
  { collection, language }: OrganisationDialogViewModel,
  organisation: Organisation,
  urlText?: (href: string) => string,
): TemplateResult | typeof nothing {
  const contact = contactOf(organisation);
  const { email, phone, url } = organisation;
  const others: Contact = {
    ...(phone && phone !== contact.phone ? { phone } : {}),
    ...(email && email !== contact.email ? { email } : {}),
    ...(url && url !== contact.url ? { url } : {}),
  };
  const render = (each: Contact) =>
    Object.keys(each).length
      ? renderContact(language, (text) => collection.resolve(text), each, urlText)
      : nothing;
  return Object.keys(contact).length ? html`${render(contact)}${render(others)}` : nothing;
}

/** Buttons to call, to write, to open the website and to keep the contact. */
export function renderContactActions(
  state: OrganisationDialogViewModel,
  organisation: Organisation,
): TemplateResult {
  const { msg } = state;
  const { email, phone, url } = contactOf(organisation);
  const links = [
    phone && ([phoneHref(phone), msg('Call', { id: 'profile.call' })] as const),
    email && ([mailtoHref(email), msg('Email', { id: 'profile.email' })] as const),
    url && ([url, msg('Website', { id: 'profile.website' })] as const),
  ].filter((link) => typeof link === 'object');
  return html`${links.map(
    ([href, text], at) =>
      html`<a class=${at ? 'button' : 'button-primary'} href=${href}><span>${text}</span></a>`,
  )}
  ${
    links.length
      ? html`<button type="button" class="button" @click=${() => saveContacts(state, [organisation])}>
          ${msg('Save contact', { id: 'profile.save-contact' })}
        </button>`
      : nothing
  }`;
}

/** A file for an address book, with one card for each organisation. */
export function saveContacts(
  state: OrganisationDialogViewModel,
  organisations: readonly Organisation[],
  name = state.collection.resolve(organisations[0]!.name).text,
): void {
  const cards = organisations.map((organisation) => toCard(state, organisation));
  saveText(toFileName(name, 'vcf'), 'text/vcard', toVcf(cards));
}

function toCard(
  { collection, feed, feedUrl, language }: OrganisationDialogViewModel,
  organisation: Organisation,
): ContactCard {
  const text = (value: LocalizedText | undefined) => value && collection.resolve(value).text;
  const optional = <T>(key: string, value: T | undefined) =>
    value === undefined || value === '' ? {} : { [key]: value };
  const { address, geo, id, name, summary, updated } = organisation;
  const contact = contactOf(organisation);
  const postal = address && {
    ...optional('text', text(address.text)),
    ...optional('street', text(address.street)),
    ...optional('locality', text(address.locality)),
    ...optional('region', text(address.region)),
    ...optional('postalCode', address.postalCode),
  };
  const person = [text(contact.name), text(contact.role), text(contact.hours)].filter(Boolean).join(', ');
  return {
    uid: `${id}@${new URL(feed.envelope.publisher.url ?? feedUrl).hostname}`,
    name: collection.resolve(name).text,
    language,
    note: [person, collection.resolve(summary).text].filter(Boolean).join('\n'),
    ...optional('phone', contact.phone),
    ...optional('email', contact.email),
    ...optional('url', contact.url),
    ...optional('address', postal),
    ...optional('geo', geo),
    ...optional('updated', updated),
  };
}
