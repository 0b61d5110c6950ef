/**
 * What search engines are told of a record, in the words of schema.org (JSON-LD 1.1). Types of `schema-dts`, made from
 * schema.org's own vocabulary, hold every name to it. Pure: what stands here is on the screen too.
 */
import type { ContactPoint, MonetaryAmount, Place } from 'schema-dts';
import type { Contact, Envelope } from '../../feed/schema/schema.js';
import { resolveText, type LocalizedText } from '../../i18n/localized-text.js';

/** The feed around the records, and the language they are shown in. */
export interface JsonLdContext {
  readonly language: string;
  readonly envelope: Envelope;
}

/** Says one record; the result goes into JSON as it is. */
export type JsonLdMapper<R> = (record: R, context: JsonLdContext) => unknown;

const EURO = 'EUR';

/** A text in the language shown, as in the element. */
export const resolve = (text: LocalizedText, { language, envelope }: JsonLdContext): string =>
  resolveText(text, language, envelope.languages).text;

/** A name with the address that it has, or without. */
export const namedThing = <T extends string>(
  type: T,
  { name, url }: { readonly name: LocalizedText; readonly url?: string | undefined },
  context: JsonLdContext,
) => ({ '@type': type, name: resolve(name, context), ...(url ? { url } : {}) });

/** The areas of the feed with these ids; an id that the feed does not name says nothing to a search engine. */
export function areasServed(ids: readonly string[] | undefined, context: JsonLdContext): Place[] {
  const areas = (context.envelope.areas ?? []).filter(({ id }) => ids?.includes(id));
  return areas.map((area) => namedThing('AdministrativeArea', area, context));
}

/** Money in units of the currency; euros where none is named. */
export function monetaryAmount(
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

/** An office to turn to. The name of a person stays in the element: it does not belong in search results. */
export function contactPoint(contact: Contact | undefined): ContactPoint | undefined {
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
export const toGraph = <R>(
  records: readonly R[],
  toJsonLd: JsonLdMapper<R>,
  context: JsonLdContext,
): object | undefined =>
  records.length
    ? { '@context': 'https://schema.org', '@graph': records.map((record) => toJsonLd(record, context)) }
    : undefined;
