/** Support instruments as HTML: what, from whom, by when, how much, for whom, whom to ask. */
import { instrumentToJsonLd } from '../core/formats/json-ld/instruments.js';
import { toGraph } from '../core/formats/json-ld/json-ld.js';
import { recordsOf } from '../core/feed/record-collection.js';
import { resolveText } from '../core/i18n/localized-text.js';
import { str } from '../core/i18n/translator.js';
import { markup, type Content } from '../core/util/markup.js';
import { INSTRUMENTS_CONFIG } from '../elements/instrument-directory/config.js';
import type { InstrumentItem } from '../elements/instrument-directory/instrument-collection.js';
import { amountText, stateName, supportTypeName } from '../elements/instrument-directory/labels.js';
import { legalFormInline } from '../elements/internal/collection/labels.js';
import { listed } from './collection.js';
import {
  address,
  facts,
  heading,
  list,
  localized,
  paragraph,
  shownInFull,
  time,
  type Fallback,
  type FallbackContext,
} from './context.js';

export function instrumentsFallback(feed: object, context: FallbackContext): Fallback {
  const { envelope, language, now } = context;
  const records = recordsOf(feed, INSTRUMENTS_CONFIG.recordType, envelope.instruments);
  const collection = INSTRUMENTS_CONFIG.create(records, envelope, language, now);
  const items = listed(collection, INSTRUMENTS_CONFIG.selectable, context.attributes);
  const title = ({ instrument }: InstrumentItem): Content =>
    heading(instrument.title, instrument.url, context);
  const shown = shownInFull(items).map(({ instrument }) => instrument);
  return {
    content: list(items, (item) => [title(item), instrument(item, context)], title),
    structuredData: toGraph(shown, instrumentToJsonLd, context),
  };
}

function instrument(item: InstrumentItem, context: FallbackContext): Content {
  const { msg, formatter } = context;
  const { supportType, summary, provider, amount, contact } = item.instrument;
  const name = localized('span', provider.name, context);
  const applicants = applicantsText(item, context);
  return [
    facts([supportTypeName(msg, supportType), whenText(item, context)]),
    facts([provider.url ? markup`<a href="${provider.url}">${name}</a>` : name]),
    paragraph(summary, context),
    facts([amountText(msg, amount, formatter)]),
    facts([applicants && msg(str`Who can apply: ${applicants}`, { id: 'card.for' })]),
    address(contact, context),
  ];
}

/** With dates that stay true: the page may be read long after it was written. */
function whenText({ availability: { state, round } }: InstrumentItem, context: FallbackContext): Content {
  const { msg, formatter } = context;
  const { opens, closes } = round ?? {};
  const opening =
    state === 'upcoming' &&
    opens &&
    time(opens, msg(str`Opens: ${formatter.date(opens)}`, { id: 'state.opens-on' }));
  const closing =
    state !== 'closed' &&
    closes &&
    time(closes, msg(str`Deadline: ${formatter.date(closes)}`, { id: 'detail.deadline' }));
  const dates = [opening, closing].filter(Boolean);
  return dates.length ? dates.flatMap((each, at) => (at ? [' · ', each] : [each])) : stateName(msg, state);
}

/** The provider’s own words, or the legal forms. */
function applicantsText({ instrument }: InstrumentItem, context: FallbackContext): string | undefined {
  const { msg, language, envelope } = context;
  const { applicants, legalForms } = instrument.eligibility ?? {};
  if (applicants) return resolveText(applicants, language, envelope.languages).text.replace(/\s+/g, ' ');
  return (
    legalForms &&
    (legalForms.map((form) => legalFormInline(msg, form)).join(', ') ||
      msg('anyone', { id: 'card.everyone' }))
  );
}
