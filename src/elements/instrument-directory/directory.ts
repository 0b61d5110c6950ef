/** The instruments of a feed, ready to be searched, filtered and sorted. Pure: knows no element. */
import { availabilityAt, closingKey, STATES, type Availability } from '../../feed/availability.js';
import { COOPERATION, LEGAL_FORMS } from '../../feed/codes.js';
import type { Records } from '../../feed/records.js';
import type { Area, Envelope, Instrument, Round } from '../../feed/schema.js';
import { findText, type FoundText, type LocalText } from '../../locale/feed-text.js';
import { Facets, type FacetResult, type Selection } from '../../search/facets.js';
import { fold } from '../../search/fold.js';
import { TextIndex, Weight, type Stemmer, type TextHits } from '../../search/text-index.js';
import { FILTERS, type Criteria, type Sort } from './criteria.js';
import { byScore, sortBy } from './orders.js';

export interface Entry {
  /** Position in the feed. */
  readonly index: number;
  readonly instrument: Instrument;
  readonly availability: Availability;
}

export interface Result {
  /** Positions in the feed of all instruments found, sorted. */
  readonly found: readonly number[];
  readonly counts: FacetResult['counts'];
  readonly hits: TextHits | undefined;
  /** Closed instruments that would be found too. */
  readonly hiddenClosed: number;
}

const NOT_CLOSED = STATES.filter((state) => state !== 'closed');

/** A giver has no id in the feed: its name in the publisher's first language stands for it. */
export const giverKey = (name: LocalText, languages: readonly string[]): string =>
  fold(findText(name, languages[0] ?? '', languages).text).replace(/[^a-z0-9]+/g, '-');

export class Directory {
  /** All instruments are parsed and searchable. */
  isComplete = false;
  /** Names of the givers by their keys. */
  readonly givers = new Map<string, LocalText>();
  readonly areas: ReadonlyMap<string, Area>;
  readonly sectors: ReadonlyMap<string, Pick<Area, 'id' | 'name'>>;
  readonly #records: Records<'instruments'>;
  readonly #languages: readonly string[];
  readonly #availability: Availability[];
  readonly #byClosing: number[];
  readonly #orders = new Map<Sort, readonly number[]>();
  readonly #family: ReadonlyMap<string, readonly string[]>;
  readonly #isGood: Uint8Array;
  #facets = new Facets(FILTERS);
  #text: TextIndex | undefined;

  /** @param now the publisher's local time, `YYYY-MM-DDTHH:mm:ss` */
  constructor(
    records: Records<'instruments'>,
    envelope: Envelope,
    readonly language: string,
    readonly now: string,
  ) {
    this.#records = records;
    this.#languages = envelope.languages;
    this.areas = new Map((envelope.areas ?? []).map((area) => [area.id, area]));
    this.sectors = new Map((envelope.sectors ?? []).map((sector) => [sector.id, sector]));
    this.#family = this.#families();
    this.#isGood = new Uint8Array(records.size);
    this.#availability = Array.from({ length: records.size }, (_, index) =>
      availabilityAt(peek(records.raw(index)), now),
    );
    const keys = this.#availability.map(closingKey);
    this.#byClosing = keys
      .map((_, index) => index)
      .sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
  }

  get size(): number {
    return this.#records.size;
  }

  /** The first instruments of the unfiltered list, while the rest still waits to be parsed. */
  firstOnes(limit: number): Entry[] {
    const entries: Entry[] = [];
    for (const index of this.#byClosing) {
      if (entries.length === limit || this.#availability[index]!.state === 'closed') break;
      const entry = this.entry(index);
      if (entry) entries.push(entry);
    }
    return entries;
  }

  /** How many instruments are not closed, broken records included. */
  get openCount(): number {
    return this.#availability.filter(({ state }) => state !== 'closed').length;
  }

  entry(index: number): Entry | undefined {
    const instrument = this.#records.get(index);
    return instrument && { index, instrument, availability: this.#availability[index]! };
  }

  byId(id: string): Entry | undefined {
    const index = this.#records.indexOf(id);
    return index === undefined ? undefined : this.entry(index);
  }

  /** All good instruments, in the order of the feed. */
  *all(): Iterable<Entry> {
    for (let index = 0; index < this.size; index++) {
      const entry = this.entry(index);
      if (entry) yield entry;
    }
  }

  text(text: LocalText): FoundText {
    return findText(text, this.language, this.#languages);
  }

  /** Name of an area; its id where the feed does not name it. */
  areaName(id: string): string {
    const area = this.areas.get(id);
    return area ? this.text(area.name).text : id;
  }

  /** Name of a sector; its id where the feed does not name it. */
  sectorName(id: string): string {
    const sector = this.sectors.get(id);
    return sector ? this.text(sector.name).text : id;
  }

  /** Whether an area is another one or lies within it. */
  readonly isWithin = (area: string, outer: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | undefined = area; at && !seen.has(at); at = this.areas.get(at)?.within) {
      if (at === outer) return true;
      seen.add(at);
    }
    return false;
  };

  /** Parses and indexes every instrument, one a step. */
  *build(stem: Stemmer): Generator<void> {
    const text = new TextIndex(stem);
    for (let index = 0; index < this.size; index++) {
      const entry = this.entry(index);
      this.#facets.add((filter) => (entry ? this.#valuesOf(filter, entry) : []));
      if (entry) {
        this.#isGood[index] = 1;
        this.#addText(text, entry);
      }
      yield;
    }
    text.sort();
    this.#text = text;
    this.isComplete = true;
  }

  /** What the criteria find. Only after `build`. */
  search(criteria: Criteria, locked: Selection = {}): Result {
    const hits = this.#text!.find(criteria.query);
    const selection: Record<string, readonly string[]> = { ...criteria.selection, ...locked };
    const states = selection['state'] ?? [];
    if (criteria.withClosed && !locked['state'])
      selection['state'] = states.length ? [...states, 'closed'] : [];
    else if (!states.length) selection['state'] = NOT_CLOSED;
    const { passes, counts } = this.#facets.apply(selection, hits?.scores ?? this.#isGood);
    const sort = criteria.sort ?? (hits ? 'match' : 'closing');
    const found = this.#order(sort === 'match' ? 'closing' : sort).filter((index) => passes[index]);
    const hidesClosed = !criteria.withClosed && !states.length;
    return {
      found: sort === 'match' && hits ? byScore(found, hits.scores) : found,
      counts,
      hits,
      hiddenClosed: hidesClosed ? (counts.get('state')?.get('closed') ?? 0) : 0,
    };
  }

  /** Each area with everything around it and within it. */
  #families(): Map<string, readonly string[]> {
    const ids = [...this.areas.keys()];
    const isKin = (a: string, b: string) => this.isWithin(a, b) || this.isWithin(b, a);
    return new Map(ids.map((id) => [id, ids.filter((other) => isKin(id, other))]));
  }

  #valuesOf(filter: string, { instrument, availability }: Entry): Iterable<string> {
    switch (filter) {
      case 'kind':
        return [instrument.form];
      case 'state':
        return [availability.state];
      case 'cooperation':
        return instrument.cooperation ? [instrument.cooperation] : COOPERATION;
      case 'who': {
        // No forms, or an empty list of them, is open to everyone.
        const forms = instrument.eligibility?.legalForms;
        return forms?.length ? forms : LEGAL_FORMS;
      }
      case 'area':
        return this.#areasOf(instrument.areas);
      default: {
        const key = giverKey(instrument.giver.name, this.#languages);
        if (!this.givers.has(key)) this.givers.set(key, instrument.giver.name);
        return [key];
      }
    }
  }

  /** An instrument for all of Latvia is found under each of its municipalities, and the other way round. */
  #areasOf(areas: readonly string[] | undefined): Iterable<string> {
    if (!areas?.length) return this.areas.keys();
    if (areas.length === 1) return this.#family.get(areas[0]!) ?? areas;
    return new Set(areas.flatMap((area) => this.#family.get(area) ?? [area]));
  }

  #addText(index: TextIndex, { index: at, instrument }: Entry): void {
    const add = (text: LocalText, weight: Weight) => index.add(at, this.text(text).text, weight);
    add(instrument.title, Weight.title);
    add(instrument.summary, Weight.text);
    if (instrument.description) add(instrument.description, Weight.text);
    add(instrument.giver.name, Weight.label);
    instrument.tags?.forEach((tag) => add(tag, Weight.label));
  }

  #order(sort: Sort): readonly number[] {
    let order = this.#orders.get(sort);
    if (!order) {
      const at = (index: number) => this.#records.get(index);
      order = sortBy(sort, this.#byClosing, at, (text) => this.text(text).text, this.language);
      this.#orders.set(sort, order);
    }
    return order;
  }
}

/** Rounds of a record that is not checked yet: enough to sort by, never shown. */
function peek(raw: unknown): Pick<Instrument, 'rounds' | 'allYear'> {
  const { rounds, allYear } = (raw ?? {}) as { rounds?: unknown; allYear?: unknown };
  const isText = (value: unknown) => value === undefined || typeof value === 'string';
  const isRound = (round: Partial<Round> | null) => round && isText(round.opens) && isText(round.closes);
  return {
    allYear: allYear === true,
    rounds: Array.isArray(rounds) ? (rounds as Round[]).filter(isRound) : [],
  };
}
