/**
 * Records for search engines, as schema.org JSON-LD 1.1. The types of `schema-dts`, generated from schema.org’s
 * vocabulary, check every name. Pure. Only what is visible in the element is included.
 */
import type { ContactPoint, MonetaryAmount, Place } from 'schema-dts';
import type { Contact, Envelope } from '../../feed/schema/schema.js';
import { resolveText, type LocalizedText } from '../../i18n/localized-text.js';

/** The envelope of the feed, and the language of the element. */
export interface JsonLdContext {
  readonly language: string;
  readonly envelope: Envelope;
}

/** Converts one record; the result is JSON. */
export type JsonLdMapper<R> = (record: R, context: JsonLdContext) => unknown;

const EURO = 'EUR';

/** A text in the language shown, as in the element. */
export const resolve = (text: LocalizedText, { language, envelope }: JsonLdContext): string =>
  resolveText(text, language, envelope.languages).text;

/** A name, with its address if it has one. */
export const namedThing = <T extends string>(
  type: T,
  { name, url }: { readonly name: LocalizedText; readonly url?: string | undefined },
  context: JsonLdContext,
) => ({ '@type': type, name: resolve(name, context), ...(url ? { url } : {}) });

/** The feed’s areas with these ids; unknown ids mean nothing to a search engine. */
export function areasServed(ids: readonly string[] | undefined, context: JsonLdContext): Place[] {
  const areas = (context.envelope.areas ?? []).filter(({ id }) => ids?.includes(id));
  return areas.map((area) => namedThing('AdministrativeArea', area, context));
}

/** An amount; the currency’s default is EUR. */
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

/** An office to contact. A person’s name stays in the element: it does not belong in search results. */
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

/** The document of a list; undefined if nothing is shown. */
export const toGraph = <R>(
  records: readonly R[],
  toJsonLd: JsonLdMapper<R>,
  context: JsonLdContext,
): object | undefined =>
  records.length
    ? { '@context': 'https://schema.org', '@graph': records.map((record) => toJsonLd(record, context)) }
    : undefined;
