/** schema.org records of a page or a JSON-LD file: grants and public services are support, businesses are enterprises. */
import { isObject } from '../util/is-object.js';
import type { ForeignFormat, ReadingContext } from './foreign-source.js';
import { noKindOfSupport } from './notes.js';
import {
  dayOf,
  emailOf,
  linkOf,
  numberOf,
  objectOf,
  objectsIn,
  phoneOf,
  plainText,
  someOf,
  summarise,
  textOf,
  withoutEmpty,
  type Json,
} from './record-parts.js';

/** A text may stand in an object with its language, or in a list. */
const ldText = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return plainText(isObject(first) ? (first['@value'] ?? first['name']) : first);
};

const typesOf = (node: Json): string[] => {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).flatMap((each) => {
    const text = textOf(each);
    return text ? [text.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')] : [];
  });
};

const GRANT = /^(?:Monetary)?Grant$/;
const SERVICE = /^(?:GovernmentService|Service|FinancialProduct|LoanOrCredit|GovernmentBenefitsType)$/;
const PUBLISHER = /^(?:Government|City|Administrative)\w*(?:Organization|Office|Hall)$/;
const ENTERPRISE =
  /^(?:NGO|Corporation|Cooperative|\w*(?:Organization|Business|Store|Shop|Restaurant|Establishment|Bakery|Salon|Clinic|Hotel|Hostel|Museum))$/;

/** The records of a document: those of a graph, a list of things, or the thing itself. */
function nodesIn(json: unknown): Json[] {
  return objectsIn(json).flatMap((node) => {
    if ('@graph' in node) return nodesIn(node['@graph']);
    if (typesOf(node).includes('ItemList'))
      return objectsIn(node['itemListElement']).flatMap((each) => nodesIn(each['item'] ?? each));
    return typesOf(node).length && ldText(node['name']) ? [node] : [];
  });
}

const is = (node: Json, kind: RegExp): boolean => typesOf(node).some((type) => kind.test(type));

function thingOf(value: unknown, { text, providerName }: ReadingContext): Json {
  return withoutEmpty({ name: text(ldText(value) ?? providerName), url: linkOf(objectOf(value)['url']) });
}

function amountOf(value: unknown): Json | undefined {
  const amount = objectOf(value);
  const exact = numberOf(amount['value'] ?? value);
  return someOf({
    from: numberOf(amount['minValue']) ?? exact,
    to: numberOf(amount['maxValue']) ?? exact,
    currency: textOf(amount['currency']),
  });
}

function toInstrument(node: Json, context: ReadingContext): Json {
  const { text, id, areaId } = context;
  const title = ldText(node['name'])!;
  const { summary, description } = summarise(ldText(node['description']) ?? title);
  const isGrant = is(node, GRANT);
  const areas = objectsIn(node['areaServed']).flatMap((area) => ldText(area['name']) ?? []);
  const contact = objectOf(objectOf(node['provider'])['contactPoint']);
  return withoutEmpty({
    id: id(title),
    title: text(title),
    summary: text(summary),
    description: text(description),
    resourceType: isGrant ? 'financial' : 'information',
    supportType: isGrant ? 'grant' : 'other',
    provider: thingOf(node['funder'] ?? node['provider'] ?? node['serviceOperator'], context),
    eligibility: someOf({ applicants: text(ldText(objectOf(node['audience'])['audienceType'])) }),
    amount: isGrant ? amountOf(node['amount']) : undefined,
    areas: areas.map(areaId),
    contact: someOf({ email: emailOf(contact['email']), phone: phoneOf(contact['telephone']) }),
    url: linkOf(node['url']),
    updated: dayOf(node['dateModified']),
  });
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Only whole weeks: hours for a season have dates, and would be wrong the rest of the year. */
function weeklyHours(node: Json): Json[] {
  return objectsIn(node['openingHoursSpecification']).flatMap((each) => {
    if ('validFrom' in each || 'validThrough' in each) return [];
    const named: unknown = each['dayOfWeek'];
    const days = (Array.isArray(named) ? named : [named]).flatMap((day) => {
      const name = textOf(day)
        ?.replace(/^.*[/:]/, '')
        .toLowerCase();
      return name && DAYS.includes(name) ? [name.slice(0, 3)] : [];
    });
    const [opens, closes] = [each['opens'], each['closes']].map(
      (time) => /^\d{2}:\d{2}/.exec(textOf(time) ?? '')?.[0],
    );
    return days.length && opens && closes ? [{ days, hours: [{ opens, closes }] }] : [];
  });
}

function addressOf(value: unknown, { text }: ReadingContext): Json | undefined {
  const whole = textOf(value);
  if (whole) return { text: text(whole) };
  const address = objectOf(value);
  const [street, locality, postalCode] = ['streetAddress', 'addressLocality', 'postalCode'].map((name) =>
    ldText(address[name]),
  );
  const full = [street, locality, postalCode].filter(Boolean).join(', ');
  if (!full) return undefined;
  return withoutEmpty({
    text: text(full),
    street: text(street),
    locality: text(locality),
    region: text(ldText(address['addressRegion'])),
    postalCode,
  });
}

function toEnterprise(node: Json, context: ReadingContext): Json {
  const { text, id } = context;
  const name = ldText(node['name'])!;
  const { summary, description } = summarise(ldText(node['description']) ?? name);
  const geo = objectOf(node['geo']);
  const [lat, lon] = [numberOf(geo['latitude']), numberOf(geo['longitude'])];
  const country = ldText(objectOf(node['address'])['addressCountry']);
  const logo = linkOf(node['logo']) ?? linkOf(objectOf(node['logo'])['url']);
  return withoutEmpty({
    id: id(name),
    name: text(name),
    summary: text(summary),
    description: text(description),
    country: country && /^[A-Z]{2}$/.test(country) ? country : undefined,
    address: addressOf(node['address'], context),
    geo: lat !== undefined && lon !== undefined ? { lat, lon } : undefined,
    openingHours: someOf({ weekly: weeklyHours(node) }),
    url: linkOf(node['url']),
    email: emailOf(node['email']),
    phone: phoneOf(node['telephone']),
    logo: logo ? { url: logo } : undefined,
    updated: dayOf(node['dateModified']),
  });
}

export const jsonLd: ForeignFormat = {
  name: 'schema.org (JSON-LD)',
  read(json, context) {
    const nodes = nodesIn(json);
    const support = nodes.filter((node) => is(node, GRANT) || is(node, SERVICE));
    const publisher = nodes.find((node) => is(node, PUBLISHER));
    const enterprises = nodes.filter(
      (node) => node !== publisher && is(node, ENTERPRISE) && !is(node, PUBLISHER),
    );
    if (!support.length && !enterprises.length) return undefined;
    const others = support.filter((node) => !is(node, GRANT)).length;
    return {
      publisher: publisher && ldText(publisher['name']),
      url: linkOf(publisher?.['url']),
      instruments: support.map((node) => toInstrument(node, context)),
      enterprises: enterprises.map((node) => toEnterprise(node, context)),
      notes: others ? [noKindOfSupport('schema.org', context.wording.msg)] : [],
    };
  },
};

/** A JSON-LD script of a page. What is in a script ends at the first end tag, whatever it is (HTML, 13.2.5.15). */
const SCRIPT = /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json\b[^>]*>(.*?)<\/script/gis;

/** All JSON-LD of a page, and the language of the page; what is no JSON is left out. */
export function jsonLdOfPage(html: string): {
  readonly json: unknown[];
  readonly language: string | undefined;
} {
  const json = [...html.matchAll(SCRIPT)].flatMap(([, script]) => {
    try {
      return [JSON.parse(script!) as unknown];
    } catch {
      return [];
    }
  });
  return { json: json.flat(), language: /<html\b[^>]*?\blang\s*=\s*["']?([a-z-]+)/i.exec(html)?.[1] };
}
