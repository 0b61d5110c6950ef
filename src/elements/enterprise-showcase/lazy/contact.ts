import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { bareList, renderContact } from '../../internal/collection/lazy/definition-list.js';
import { download, fileName } from '../../internal/save-file.js';
import { toVcf } from '../../../core/formats/vcard.js';
import type { SocialNetwork } from '../../../core/feed/enums/enterprises.js';
import type { Enterprise } from '../../../core/feed/schema/schema.js';
import { breakable } from '../../internal/breakable.js';
import type { ShowcaseToolState } from './lazy.types.js';
import { linked } from './section.js';

const dial = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;

/** What a person does next: call, write, look, go there, keep the contact. */
export function renderActions(state: ShowcaseToolState, enterprise: Enterprise): TemplateResult {
  const phone = enterprise.phone ?? enterprise.contact?.phone;
  const email = enterprise.email ?? enterprise.contact?.email;
  const url = enterprise.url ?? enterprise.contact?.url;
  const hasContact = phone ?? email ?? url ?? enterprise.address;
  const ways = [
    phone && ([dial(phone), msg('Call', { id: 'profile.call' })] as const),
    email && ([`mailto:${email}`, msg('Email', { id: 'profile.write' })] as const),
    url && ([url, msg('Website', { id: 'profile.web' })] as const),
  ].filter((way) => typeof way === 'object');
  return html`${ways.map(
    ([href, text], at) => html`<a class=${at ? 'plain' : 'primary'} href=${href}><span>${text}</span></a>`,
  )}
  ${renderRoute(state, enterprise)}
  ${
    hasContact
      ? html`<button type="button" class="plain" @click=${() => saveContact(state, enterprise)}>
          ${msg('Save contact', { id: 'profile.vcard' })}
        </button>`
      : nothing
  }`;
}

/** Ways to a place with the maps people have; each opens by a click only. */
function renderRoute(
  { catalogue }: ShowcaseToolState,
  { address, geo }: Enterprise,
): TemplateResult | typeof nothing {
  if (!geo && !address) return nothing;
  const place = geo ? `${geo.lat},${geo.lon}` : catalogue.text(address!.text).text;
  // Half an emoji has no code in an address and would throw.
  const to = encodeURIComponent(place.replace(/\p{Surrogate}/gu, '\ufffd'));
  const maps = [
    ['Google Maps', `https://www.google.com/maps/dir/?api=1&destination=${to}`],
    ['Waze', geo ? `https://waze.com/ul?ll=${to}&navigate=yes` : `https://waze.com/ul?q=${to}`],
    [
      'OpenStreetMap',
      geo
        ? `https://www.openstreetmap.org/directions?to=${to}`
        : `https://www.openstreetmap.org/search?query=${to}`,
    ],
  ] as const;
  return html`<details class="route">
    <summary class="plain">${msg('How to get there', { id: 'profile.route' })}</summary>
    <ul>
      ${maps.map(([name, href]) => html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${name}</a></li>`)}
    </ul>
  </details>`;
}

/** Names of the networks, as they write themselves. */
const NETWORKS: Record<Exclude<SocialNetwork, 'other'>, string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  x: 'X',
  threads: 'Threads',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
  draugiem: 'Draugiem.lv',
};

const hostName = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Everything the enterprise made public of how to reach it. */
export function renderReach(
  state: ShowcaseToolState,
  { address, contact, email, phone, social = [], url }: Enterprise,
): TemplateResult | typeof nothing {
  const lines = [
    address && state.catalogue.text(address.text).text,
    phone && linked(phone, dial(phone)),
    email && linked(breakable(email), `mailto:${email}`),
    url && linked(breakable(hostName(url)), url),
    social.length > 0 &&
      html`<span class="social"
        >${social.map((each) => html`<a href=${each.url}>${each.network === 'other' ? hostName(each.url) : NETWORKS[each.network]}</a>`)}</span
      >`,
  ];
  if (!lines.some(Boolean) && !contact) return nothing;
  return html`${lines.some(Boolean) ? bareList(lines) : nothing}
  ${contact ? renderContact(state, contact) : nothing}`;
}

/** A file for the address book of a phone or a computer. */
function saveContact(
  { catalogue, feed, feedUrl, language, pictures }: ShowcaseToolState,
  enterprise: Enterprise,
): void {
  const text = (value: Parameters<typeof catalogue.text>[0] | undefined) =>
    value && catalogue.text(value).text;
  const { address, contact, country, geo, logo } = enterprise;
  const name = catalogue.text(enterprise.name).text;
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
    note: catalogue.text(enterprise.summary).text,
    ...optional('phone', enterprise.phone ?? contact?.phone),
    ...optional('email', enterprise.email ?? contact?.email),
    ...optional('url', enterprise.url),
    ...optional('address', postal),
    ...optional('geo', geo),
    ...optional('logo', pictures.shown(logo?.url, feedUrl)),
    ...optional('social', enterprise.social),
    ...optional('updated', enterprise.updated),
  };
  download(fileName(name, 'vcf'), 'text/vcard', toVcf([card]));
}
