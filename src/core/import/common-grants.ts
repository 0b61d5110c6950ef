/** Opportunities of the CommonGrants protocol, as its API answers. https://commongrants.org/protocol/models/opportunity/ */
import { isObject } from '../util/is-object.js';
import type { ForeignFormat, ReadingContext } from './foreign-source.js';
import {
  dayOf,
  linkOf,
  momentOf,
  numberOf,
  objectOf,
  objectsIn,
  plainText,
  someOf,
  summarise,
  textOf,
  withoutEmpty,
  type Json,
} from './record-parts.js';

const LEGAL_FORMS: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['individual', ['person']],
  ['non_profit_with_501c3', ['association', 'foundation']],
  ['nonprofit_without_501c3', ['association', 'foundation']],
  ['for_profit_small_business', ['company']],
  ['for_profit_not_small_business', ['company']],
  ['government_state', ['public-body']],
  ['government_county', ['public-body']],
  ['government_municipal', ['public-body']],
  ['government_special_district', ['public-body']],
]);

const isOpportunity = (object: Json): boolean =>
  Boolean(textOf(object['title'])) && isObject(object['status']) && 'value' in object['status'];

/** One opportunity, a list, or the answer of the API: `{ items }` or `{ data }`. */
const opportunitiesIn = (json: unknown): Json[] =>
  objectsIn(json)
    .flatMap((object) =>
      'items' in object || 'data' in object ? objectsIn(object['items'] ?? object['data']) : [object],
    )
    .filter(isOpportunity);

/** When the opportunity is open: the period for applications, or from the day it is posted to the day it closes. */
function roundOf(opportunity: Json): Json | undefined {
  const dates = objectOf(opportunity['keyDates']);
  const period = objectOf(objectOf(dates['otherDates'])['applicationPeriod']);
  const [posted, closing] = [objectOf(dates['postDate']), objectOf(dates['closeDate'])];
  return someOf({
    opens: momentOf(period['startDate'], period['startTime']) ?? momentOf(posted['date'], posted['time']),
    closes: momentOf(closing['date'], closing['time']) ?? momentOf(period['endDate'], period['endTime']),
  });
}

function amountOf(opportunity: Json, { text }: ReadingContext): Json | undefined {
  const funding = objectOf(opportunity['funding']);
  const [from, to, total] = ['minAwardAmount', 'maxAwardAmount', 'totalAmountAvailable'].map((name) =>
    objectOf(funding[name]),
  );
  return someOf({
    from: numberOf(from!['amount']),
    to: numberOf(to!['amount']),
    total: numberOf(total!['amount']),
    currency: [from, to, total].flatMap((money) => textOf(money!['currency']) ?? [])[0],
    note: text(plainText(funding['details'])),
  });
}

function eligibilityOf(opportunity: Json, { text }: ReadingContext): Json | undefined {
  const types = objectsIn(opportunity['acceptedApplicantTypes']);
  const descriptions = types.flatMap(
    (type) => textOf(type['description']) ?? textOf(type['customValue']) ?? [],
  );
  // One type without a legal form, and the list would shut out those whom it means.
  const forms = types.map((type) => LEGAL_FORMS.get(type['value']));
  return someOf({
    legalForms: forms.every(Boolean) ? [...new Set(forms.flatMap((each) => each ?? []))] : undefined,
    applicants: text(descriptions.join('; ') || undefined),
  });
}

function agencyOf(opportunity: Json): string | undefined {
  const value = objectOf(objectOf(opportunity['customFields'])['agency'])['value'];
  return textOf(value) ?? textOf(objectOf(value)['name']);
}

function toInstrument(opportunity: Json, context: ReadingContext): Json {
  const { text, id, providerName } = context;
  const title = textOf(opportunity['title'])!;
  const { summary, description } = summarise(plainText(opportunity['description']) ?? title);
  const round = roundOf(opportunity);
  return withoutEmpty({
    id: id(title),
    title: text(title),
    summary: text(summary),
    description: text(description),
    resourceType: 'financial',
    supportType: 'grant',
    provider: { name: text(agencyOf(opportunity) ?? providerName) },
    eligibility: eligibilityOf(opportunity, context),
    amount: amountOf(opportunity, context),
    rounds: round ? [round] : undefined,
    url: linkOf(opportunity['source']),
    updated: dayOf(opportunity['lastModifiedAt']),
  });
}

export const commonGrants: ForeignFormat = {
  name: 'CommonGrants',
  read(json, context) {
    const opportunities = opportunitiesIn(json);
    if (!opportunities.length) return undefined;
    const timed = opportunities.some((each) =>
      textOf(objectOf(objectOf(each['keyDates'])['closeDate'])['time']),
    );
    return {
      instruments: opportunities.map((opportunity) => toInstrument(opportunity, context)),
      notes: timed
        ? [
            context.wording.msg(
              'CommonGrants gives times of day without a time zone: they are read as the publisher’s',
              { id: 'import.time-zone' },
            ),
          ]
        : [],
    };
  },
};
