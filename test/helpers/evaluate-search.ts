import { stem as stemLv } from '../../src/core/search/stemmers/lv.js';
import { stem as stemLt } from '../../src/core/search/stemmers/lt.js';
import { stem as stemEt } from '../../src/core/search/stemmers/et.js';
import { TextIndex, type Stemmer } from '../../src/core/search/text-index.js';
import { FieldWeight } from '../../src/core/search/field-weight.js';

export type Language = 'lv' | 'lt' | 'et';
export type QuerySet = 'train' | 'validation';

/** Texts and what a person expects queries to find in them. */
export interface Fixture {
  readonly documents: readonly { readonly id: string; readonly text: string }[];
  readonly queries: readonly {
    readonly query: string;
    /** Documents that must be found. */
    readonly finds: readonly string[];
    /** Documents that may be found: neither wanted nor wrong. */
    readonly neutral?: readonly string[];
    readonly set: QuerySet;
  }[];
}

/** A query that did not find all it should, or found what it should not. */
export interface Miss {
  readonly query: string;
  readonly missing: readonly string[];
  readonly unwanted: readonly string[];
}

export interface Score {
  /** Part of the expected documents that was found. */
  readonly recall: number;
  /** Part of the found documents, neutral ones aside, that nobody expects. */
  readonly unwanted: number;
  readonly misses: readonly Miss[];
}

export const STEMMERS: Readonly<Record<Language, Stemmer>> = { lv: stemLv, lt: stemLt, et: stemEt };

/** How well the search answers one set of a fixture's queries. */
export function evaluateSearch(fixture: Fixture, language: Language, set: QuerySet): Score {
  const index = new TextIndex(STEMMERS[language]);
  fixture.documents.forEach(({ text }, document) => index.add(document, text, FieldWeight.text));
  let expected = 0;
  let found = 0;
  let returned = 0;
  let wrong = 0;
  const misses: Miss[] = [];
  for (const { query, finds, neutral = [], set: own } of fixture.queries) {
    if (own !== set) continue;
    const scores = index.find(query)?.scores;
    const hits = fixture.documents.filter((_, document) => scores?.[document]).map(({ id }) => id);
    const missing = finds.filter((id) => !hits.includes(id));
    const unwanted = hits.filter((id) => !finds.includes(id) && !neutral.includes(id));
    expected += finds.length;
    found += finds.length - missing.length;
    returned += finds.length - missing.length + unwanted.length;
    wrong += unwanted.length;
    if (missing.length || unwanted.length) misses.push({ query, missing, unwanted });
  }
  return { recall: expected ? found / expected : 1, unwanted: returned ? wrong / returned : 0, misses };
}
