/**
 * What search engines are told of a record, in the words of schema.org (JSON-LD 1.1). Types of `schema-dts`, made from
 * schema.org's own vocabulary, hold every name to it. Pure: what stands here is on the screen too.
 */
import type { ContactPoint, MonetaryAmount, Place } from 'schema-dts';
import type { Contact, Envelope } from '../../feed/schema/schema.js';
import { findText, type LocalText } from '../../i18n/localized-text.js';

/** The feed around the records, and the language they are shown in. */
export interface Surroundings {
  readonly language: string;
  readonly envelope: Envelope;
}

/** Says one record; the result goes into JSON as it is. */
export type Say<R> = (record: R, around: Surroundings) => unknown;

const EURO = 'EUR';

/** A text in the language shown, as in the element. */
export const textIn = (text: LocalText, { language, envelope }: Surroundings): string =>
  findText(text, language, envelope.languages).text;

/** A name with the address that it has, or without. */
export const named = <T extends string>(
  type: T,
  { name, url }: { readonly name: LocalText; readonly url?: string | undefined },
  around: Surroundings,
) => ({ '@type': type, name: textIn(name, around), ...(url ? { url } : {}) });

/** The areas of the feed with these ids; an id that the feed does not name says nothing to a search engine. */
export function areasOf(ids: readonly string[] | undefined, around: Surroundings): Place[] {
  const areas = (around.envelope.areas ?? []).filter(({ id }) => ids?.includes(id));
  return areas.map((area) => named('AdministrativeArea', area, around));
}

/** Money in units of the currency; euros where none is named. */
export function moneyOf(
  from: number | undefined,
  to: number | undefined,
  currency = EURO,
): MonetaryAmount | undefined {
  if (from === undefined && to === undefined) return undefined;
  return {
    '@type': 'MonetaryAmount',
    currency,
    ...(from === undefined ? {} : { minValue: from }),
    ...(to === undefined ? {} : { maxValue: to }),
  };
}

/** An office to turn to. The name of a person stays in the element: it need not stand in search results. */
export function contactOf(contact: Contact | undefined): ContactPoint | undefined {
  const { email, phone, url } = contact ?? {};
  if (!email && !phone && !url) return undefined;
  return {
    '@type': 'ContactPoint',
    ...(email ? { email } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(url ? { url } : {}),
  };
}

/** The document of a list; nothing where nothing is shown. */
export const graphOf = <R>(records: readonly R[], say: Say<R>, around: Surroundings): object | undefined =>
  records.length
    ? { '@context': 'https://schema.org', '@graph': records.map((record) => say(record, around)) }
    : undefined;
