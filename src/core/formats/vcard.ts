/** Contacts for an address book: vCard 4.0 (RFC 6350). */
import { contentLine, escapeText } from './content-line.js';

/** An enterprise or a person in an address book. */
export interface ContactCard {
  /** Globally unique and the same in every export, so that a second import updates the contact. */
  uid: string;
  /** Default: `org`. */
  kind?: 'org' | 'individual';
  name: string;
  /** BCP 47 tag of the texts. */
  language?: string;
  /** For a person: the organisation they work for. */
  organisation?: string;
  role?: string;
  phone?: string;
  email?: string;
  /** Absolute address. */
  url?: string;
  address?: {
    /** The whole address on one line, for display. */
    text?: string;
    street?: string;
    locality?: string;
    region?: string;
    postalCode?: string;
    /** Name of the country in the reader's language. */
    country?: string;
  };
  /** WGS 84, in degrees. */
  geo?: { lat: number; lon: number };
  /** Absolute address of a picture. */
  logo?: string;
  /** Absolute addresses of social network profiles. */
  social?: readonly { network: string; url: string }[];
  categories?: readonly string[];
  note?: string;
  /** When the record last changed, `YYYY-MM-DD`. */
  updated?: string;
}

/** A quoted parameter value (RFC 6868). */
const quoted = (text: string): string =>
  `"${text
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(/\r\n?|\n/g, '^n')}"`;

/** The text of a .vcf file, type `text/vcard`, with one or more contacts. Unknown fields are left out. */
export const toVcf = (cards: readonly ContactCard[]): string => cards.map(cardText).join('');

function cardText(card: ContactCard): string {
  const { address, geo } = card;
  const kind = card.kind ?? 'org';
  const lines: string[] = [];
  const add = (property: string, value?: string) => {
    if (value) lines.push(contentLine(property, value));
  };
  const addText = (property: string, value?: string) => add(property, value && escapeText(value));
  const language = card.language ? `;LANGUAGE=${card.language}` : '';
  add('BEGIN', 'VCARD');
  add('VERSION', '4.0');
  add('PRODID', '-//Tilts//Tilts//EN');
  addText('UID;VALUE=text', card.uid);
  add('KIND', kind);
  addText(`FN${language}`, card.name);
  addText(`ORG${language}`, kind === 'org' ? card.name : card.organisation);
  // Apple’s address book reads this instead of KIND.
  if (kind === 'org') add('X-ABSHOWAS', 'COMPANY');
  addText(`ROLE${language}`, card.role);
  // As text: some importers take the scheme of a `tel:` URI for a part of the number (nextcloud/contacts#4357).
  addText('TEL;TYPE=work', card.phone);
  addText('EMAIL;TYPE=work', card.email);
  if (address) {
    const { text, street = '', locality = '', region = '', postalCode = '', country = '' } = address;
    const label = text ? `;LABEL=${quoted(text)}` : '';
    // If only the whole line is known, it is the street: an empty address shows nothing.
    const first = street || locality || postalCode ? street : (text ?? '');
    const components = ['', '', first, locality, region, postalCode, country].map(escapeText);
    if (components.some(Boolean)) add(`ADR${language}${label};TYPE=work`, components.join(';'));
  }
  add('GEO', geo && `geo:${geo.lat},${geo.lon}`);
  add('URL', card.url);
  // RFC 9554.
  for (const { network, url } of card.social ?? []) add(`SOCIALPROFILE;SERVICE-TYPE=${quoted(network)}`, url);
  add('LOGO', card.logo);
  add('CATEGORIES', card.categories?.map(escapeText).join(','));
  addText(`NOTE${language}`, card.note);
  add('REV', card.updated && `${card.updated.replaceAll('-', '')}T000000Z`);
  add('END', 'VCARD');
  return lines.map((line) => `${line}\r\n`).join('');
}
