import { encodeText } from '../../../core/util/encode-text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderContact } from '../../internal/contact.js';
import { phoneHref } from '../../internal/phone-href.js';
import { unstyledList } from '../../internal/definition-list.js';
import { saveText, toFileName } from '../../internal/save-file.js';
import { toVcf } from '../../../core/formats/vcard.js';
import { SOCIAL_NETWORK_NAMES } from '../../../core/feed/social-networks.js';
import type { Enterprise } from '../../../core/feed/schema/schema.js';
import { mailtoHref } from '../../../core/util/mailto.js';
import { breakable } from '../../internal/breakable.js';
import type { ShowcaseDialogViewModel } from './lazy.types.js';
import { linkOrText } from './section.js';

/** The contact buttons: call, email, website, route, save the contact. */
export function renderActions(state: ShowcaseDialogViewModel, enterprise: Enterprise): TemplateResult {
  const phone = enterprise.phone ?? enterprise.contact?.phone;
  const email = enterprise.email ?? enterprise.contact?.email;
  const url = enterprise.url ?? enterprise.contact?.url;
  const hasContact = phone ?? email ?? url ?? enterprise.address;
  const contactLinks = [
    phone && ([phoneHref(phone), state.msg('Call', { id: 'profile.call' })] as const),
    email && ([mailtoHref(email), state.msg('Email', { id: 'profile.email' })] as const),
    url && ([url, state.msg('Website', { id: 'profile.website' })] as const),
  ].filter((link) => typeof link === 'object');
  return html`${contactLinks.map(
    ([href, text], at) =>
      html`<a class=${at ? 'button' : 'button-primary'} href=${href}><span>${text}</span></a>`,
  )}
  ${renderRoute(state, enterprise)}
  ${
    hasContact
      ? html`<button type="button" class="button" @click=${() => saveContact(state, enterprise)}>
          ${state.msg('Save contact', { id: 'profile.save-contact' })}
        </button>`
      : nothing
  }`;
}

/** Routes in the map services that people use; each only opens after a click. */
function renderRoute(
  { collection, msg }: ShowcaseDialogViewModel,
  { address, geo }: Enterprise,
): TemplateResult | typeof nothing {
  if (!geo && !address) return nothing;
  const destination = geo ? `${geo.lat},${geo.lon}` : collection.resolve(address!.text).text;
  const encoded = encodeText(destination);
  const maps = [
    ['Google Maps', `https://www.google.com/maps/dir/?api=1&destination=${encoded}`],
    ['Waze', geo ? `https://waze.com/ul?ll=${encoded}&navigate=yes` : `https://waze.com/ul?q=${encoded}`],
    [
      'OpenStreetMap',
      geo
        ? `https://www.openstreetmap.org/directions?to=${encoded}`
        : `https://www.openstreetmap.org/search?query=${encoded}`,
    ],
  ] as const;
  return html`<details class="route">
    <summary class="button">${msg('How to get there', { id: 'profile.route' })}</summary>
    <ul>
      ${maps.map(([name, href]) => html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${name}</a></li>`)}
    </ul>
  </details>`;
}

const hostName = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** All public contact details of the enterprise. */
export function renderContactDetails(
  state: ShowcaseDialogViewModel,
  { address, contact, email, phone, social = [], url }: Enterprise,
): TemplateResult | typeof nothing {
  const lines = [
    address && state.collection.resolve(address.text).text,
    phone && linkOrText(phone, phoneHref(phone)),
    email && linkOrText(breakable(email), mailtoHref(email)),
    url && linkOrText(breakable(hostName(url)), url),
    social.length > 0 &&
      html`<span class="social"
        >${social.map((each) => html`<a href=${each.url}>${each.network === 'other' ? hostName(each.url) : SOCIAL_NETWORK_NAMES[each.network]}</a>`)}</span
      >`,
  ];
  if (!lines.some(Boolean) && !contact) return nothing;
  return html`${lines.some(Boolean) ? unstyledList(lines) : nothing}
  ${contact ? renderContact(state.language, (text) => state.collection.resolve(text), contact) : nothing}`;
}

/** A file for an address book. */
function saveContact(
  { collection, feed, feedUrl, language, imagePolicy }: ShowcaseDialogViewModel,
  enterprise: Enterprise,
): void {
  const text = (value: Parameters<typeof collection.resolve>[0] | undefined) =>
    value && collection.resolve(value).text;
  const { address, contact, country, geo, logo } = enterprise;
  const name = collection.resolve(enterprise.name).text;
  const { url: home } = feed.envelope.publisher;
  const host = home ? new URL(home).hostname : new URL(feedUrl).hostname;
  const optional = <T>(key: string, value: T | undefined) =>
    value === undefined || value === '' ? {} : { [key]: value };
  const postal = address && {
    ...optional('text', text(address.text)),
    ...optional('street', text(address.street)),
    ...optional('locality', text(address.locality)),
    ...optional('region', text(address.region)),
    ...optional('postalCode', address.postalCode),
    ...optional('country', country && new Intl.DisplayNames(language, { type: 'region' }).of(country)),
  };
  const card = {
    uid: `${enterprise.id}@${host}`,
    name,
    language,
    note: collection.resolve(enterprise.summary).text,
    ...optional('phone', enterprise.phone ?? contact?.phone),
    ...optional('email', enterprise.email ?? contact?.email),
    ...optional('url', enterprise.url),
    ...optional('address', postal),
    ...optional('geo', geo),
    ...optional('logo', imagePolicy.allowedUrl(logo?.url, feedUrl)),
    ...optional('social', enterprise.social),
    ...optional('updated', enterprise.updated),
  };
  saveText(toFileName(name, 'vcf'), 'text/vcard', toVcf([card]));
}
