/**
 * The Human Services Data Specification (Open Referral), version 3: services are support, organisations without services
 * are enterprises. https://docs.openreferral.org/en/latest/hsds/schema_reference.html
 */
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

const SERVICE = ['service_at_locations', 'organization', 'organization_id', 'eligibility_description'];
const ORGANIZATION = [
  'legal_status',
  'tax_status',
  'year_incorporated',
  'organization_identifiers',
  'services',
];

const hasOneOf = (object: Json, names: readonly string[]): boolean => names.some((name) => name in object);
const isService = (object: Json): boolean => 'name' in object && hasOneOf(object, SERVICE);
const isOrganization = (object: Json): boolean =>
  'name' in object && !isService(object) && hasOneOf(object, [...ORGANIZATION, 'locations', 'website']);

/** A record may come alone, in a list, in a page of a list, or under the name of its table. */
const recordsIn = (json: unknown): Json[] =>
  objectsIn(json).flatMap((object) =>
    ['contents', 'services', 'organizations'].some((name) => Array.isArray(object[name])) &&
    !('name' in object)
      ? ['contents', 'services', 'organizations'].flatMap((name) =>
          name in object ? objectsIn(object[name]) : [],
        )
      : [object],
  );

const firstPhone = (object: Json): string | undefined => phoneOf(objectOf(object['phones'])['number']);

function contactOf(service: Json, { text }: ReadingContext): Json | undefined {
  const person = objectOf(service['contacts']);
  return someOf({
    name: text(textOf(person['name'])),
    role: text(textOf(person['title'])),
    email: emailOf(service['email']) ?? emailOf(person['email']),
    phone: firstPhone(service) ?? firstPhone(person),
  });
}

function serviceToInstrument(service: Json, context: ReadingContext): Json {
  const { text, id, areaId, providerName } = context;
  const name = textOf(service['name'])!;
  const organization = objectOf(service['organization']);
  const { summary, description } = summarise(plainText(service['description']) ?? name);
  const further = [description, plainText(service['fees_description'])].filter(Boolean).join('\n\n');
  const steps = plainText(service['application_process']);
  const areas = objectsIn(service['service_areas']).flatMap((area) => textOf(area['name']) ?? []);
  return withoutEmpty({
    id: id(name),
    title: text(name),
    summary: text(summary),
    description: text(further || undefined),
    resourceType: 'information',
    supportType: 'other',
    provider: withoutEmpty({
      name: text(textOf(organization['name']) ?? providerName),
      url: linkOf(organization['website']) ?? linkOf(organization['url']),
    }),
    eligibility: someOf({ applicants: text(plainText(service['eligibility_description'])) }),
    areas: areas.map(areaId),
    documents: objectsIn(service['required_documents']).flatMap((document) =>
      textOf(document['document']) ? [{ title: text(textOf(document['document'])) }] : [],
    ),
    steps: steps ? [text(steps)] : undefined,
    contact: contactOf(service, context),
    url: linkOf(service['url']),
    updated: dayOf(service['last_modified']) ?? dayOf(service['assured_date']),
  });
}

function organizationToEnterprise(organization: Json, { text, id }: ReadingContext): Json {
  const name = textOf(organization['name'])!;
  const { summary, description } = summarise(plainText(organization['description']) ?? name);
  const location = objectOf(organization['locations']);
  const address = objectOf(location['addresses']);
  const street = [address['address_1'], address['address_2']]
    .flatMap((line) => textOf(line) ?? [])
    .join(', ');
  const locality = textOf(address['city']);
  const full = [street, locality, textOf(address['postal_code'])].filter(Boolean).join(', ');
  const [lat, lon] = [numberOf(location['latitude']), numberOf(location['longitude'])];
  const country = textOf(address['country'])?.toUpperCase();
  return withoutEmpty({
    id: id(name),
    name: text(name),
    summary: text(summary),
    description: text(description),
    registerCode: textOf(objectOf(organization['organization_identifiers'])['identifier']),
    country: country && /^[A-Z]{2}$/.test(country) ? country : undefined,
    address: full
      ? withoutEmpty({
          text: text(full),
          street: text(street || undefined),
          locality: text(locality),
          region: text(textOf(address['state_province'])),
          postalCode: textOf(address['postal_code']),
        })
      : undefined,
    geo: lat !== undefined && lon !== undefined ? { lat, lon } : undefined,
    url: linkOf(organization['website']) ?? linkOf(organization['url']),
    email: emailOf(organization['email']),
    phone: firstPhone(organization),
    logo: linkOf(organization['logo']) ? { url: linkOf(organization['logo']) } : undefined,
    updated: dayOf(organization['last_modified']),
  });
}

export const hsds: ForeignFormat = {
  name: 'HSDS (Open Referral)',
  read(json, context) {
    const { msg, plural } = context.wording;
    const records = recordsIn(json).filter((record) => textOf(record['name']));
    const services = records.filter(isService);
    const organizations = records.filter(isOrganization);
    if (!services.length && !organizations.length) return undefined;
    const current = services.filter(({ status }) => status !== 'inactive' && status !== 'defunct');
    const ended = services.length - current.length;
    return {
      instruments: current.map((service) => serviceToInstrument(service, context)),
      enterprises: organizations.map((organization) => organizationToEnterprise(organization, context)),
      notes: [
        ...(ended
          ? [
              plural(
                ended,
                msg(
                  '# service is left out: it no longer exists|# services are left out: they no longer exist',
                  {
                    id: 'import.ended',
                  },
                ),
              ),
            ]
          : []),
        ...(current.length ? [noKindOfSupport('HSDS', msg)] : []),
      ],
    };
  },
};
