/** The instruments of a feed: search, filters and sort orders. Pure, independent of the element. */
import { CollectionIndex, type Result } from '../internal/collection/collection-index.js';
import type { ListQuery } from '../internal/collection/list-query.js';
import { localeComparator, orderBy, ascending } from '../internal/collection/sorting.js';
import {
  availabilityAt,
  deadlineSortKey,
  AVAILABILITY_STATES,
  type Availability,
} from '../../core/feed/availability.js';
import { SUPPORT_LEVELS, LEGAL_FORMS } from '../../core/feed/enums/instruments.js';
import { times } from '../../core/util/natives.js';
import type { RecordCollection } from '../../core/feed/record-collection.js';
import type { Envelope, Instrument, Round } from '../../core/feed/schema/schema.js';
import type { LocalizedText } from '../../core/i18n/localized-text.js';
import type { Language } from '../../core/i18n/languages.js';
import type { Selection } from '../../core/search/facets.js';
import { FieldWeight } from '../../core/search/field-weight.js';
import { INCLUDE_CLOSED, FILTERS, type Sort } from './filters.js';

export interface InstrumentItem {
  /** Position in the feed. */
  readonly index: number;
  readonly instrument: Instrument;
  readonly availability: Availability;
}

const NOT_CLOSED = AVAILABILITY_STATES.filter((state) => state !== 'closed');

/** The maximum for one applicant, in units of the currency; 0 if no amount is known. */
export const largestAmount = ({ amount }: Instrument): number =>
  Math.max(
    amount?.to ?? amount?.from ?? 0,
    ...(amount?.byPurpose ?? []).map(({ from, to }) => to ?? from ?? 0),
  );

export class InstrumentCollection extends CollectionIndex<'instruments', InstrumentItem> {
  readonly defaultSort = 'closing';
  readonly initialCount: number;
  /** Names of the providers by their keys. */
  readonly providers = new Map<string, LocalizedText>();
  protected readonly initialOrder: readonly number[];
  readonly #availability: readonly Availability[];

  /** @param now the publisher's local time, `YYYY-MM-DDTHH:mm:ss` */
  constructor(records: RecordCollection<'instruments'>, envelope: Envelope, language: Language, now: string) {
    super(records, envelope, language, now, FILTERS);
    this.#availability = times(records.size, (index) =>
      availabilityAt(readUnvalidatedDates(records.raw(index)), now),
    );
    const keys = this.#availability.map(deadlineSortKey);
    this.initialOrder = orderBy([...keys.keys()], (index) => keys[index]!, ascending);
    this.initialCount = this.#availability.filter(({ state }) => state !== 'closed').length;
  }

  override search(query: ListQuery, locked: Selection = {}): Result {
    const selection: Record<string, readonly string[]> = { ...query.selection, ...locked };
    const states = selection['availability'] ?? [];
    const withClosed = Boolean(selection[INCLUDE_CLOSED]?.length);
    if (withClosed && !locked['availability'])
      selection['availability'] = states.length ? [...states, 'closed'] : [];
    else if (!states.length) selection['availability'] = NOT_CLOSED;
    const result = super.search({ ...query, selection });
    const hiddenCount =
      withClosed || states.length ? 0 : (result.counts.get('availability')?.get('closed') ?? 0);
    return { ...result, hiddenCount };
  }

  protected override isListedInitially(index: number): boolean {
    return this.#availability[index]!.state !== 'closed';
  }

  protected toItem(index: number, instrument: Instrument): InstrumentItem {
    return { index, instrument, availability: this.#availability[index]! };
  }

  protected facetValues(filter: string, { instrument, availability }: InstrumentItem): Iterable<string> {
    switch (filter) {
      case 'support-type':
        return [instrument.supportType];
      case 'availability':
        return [availability.state];
      case 'support-level':
        return instrument.supportLevel ? [instrument.supportLevel] : SUPPORT_LEVELS;
      case 'legal-form': {
        // An empty list is open to everyone; without one nobody knows, and nobody is kept from finding out.
        const forms = instrument.eligibility?.legalForms;
        return forms?.length ? forms : LEGAL_FORMS;
      }
      case 'area':
        return instrument.areas?.length ? this.relatedAreasOf(instrument.areas) : this.areas.keys();
      default: {
        // The key of a provider is its name in the publisher’s first language: providers have no ids in the feed.
        const key = this.textKey(instrument.provider.name);
        if (!this.providers.has(key)) this.providers.set(key, instrument.provider.name);
        return [key];
      }
    }
  }

  protected indexedTexts(
    { instrument }: InstrumentItem,
    add: (text: LocalizedText | undefined, weight: FieldWeight) => void,
  ): void {
    add(instrument.title, FieldWeight.title);
    add(instrument.summary, FieldWeight.text);
    add(instrument.description, FieldWeight.text);
    add(instrument.provider.name, FieldWeight.label);
    instrument.tags?.forEach((tag) => add(tag, FieldWeight.label));
  }

  protected sorted(sort: string): readonly number[] {
    switch (sort as Sort) {
      case 'newest':
        return this.sortedBy(
          ({ updated = '' }) => updated,
          '',
          (a, b) => ascending(b, a),
        );
      case 'amount':
        return this.sortedBy(largestAmount, 0, (a, b) => b - a);
      default:
        return this.sortedBy(({ title }) => this.resolve(title).text, '', localeComparator(this.language));
    }
  }
}

/** Rounds of a record that is not validated yet: enough for sorting, never shown. */
function readUnvalidatedDates(raw: unknown): Pick<Instrument, 'rounds' | 'allYear'> {
  const { rounds, allYear } = (raw ?? {}) as { rounds?: unknown; allYear?: unknown };
  const isText = (value: unknown) => value === undefined || typeof value === 'string';
  const isRound = (round: Partial<Round> | null) => round && isText(round.opens) && isText(round.closes);
  return {
    allYear: allYear === true,
    rounds: Array.isArray(rounds) ? (rounds as Round[]).filter(isRound) : [],
  };
}
