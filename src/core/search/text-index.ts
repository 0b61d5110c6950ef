import { tokenize } from './tokenize.js';
import type { FieldWeight } from './field-weight.js';

/** Reduces a folded word to what its inflected forms share. */
export interface Stemmer {
  (word: string): string;
  /**
   * Ends of typed words that are the middle of a longer word rather than an ending, if such a word is known: Latvian dārze
   * is on the way to dārzeņi, while bērnu is a form although bērnudārzs goes on with it.
   */
  readonly middle?: RegExp;
}

/** The result of a query. */
export interface TextHits {
  /** Score by document: 0 unless all words of the query occur. */
  readonly scores: Uint8Array;
  /** Folded words of the texts that matched the query. */
  readonly terms: ReadonlySet<string>;
  /** Splits a text at these words, to highlight them. */
  highlight(text: string): TextSegment[];
}

const LAST_LETTER = /[\p{L}\p{N}]$/u;
const WEIGHT_BITS = 3;
/**
 * Minimum length of a query word in which a typo is tolerated: shorter words are one letter away from too many others.
 */
const FUZZY_MIN_LENGTH = 5;
/** Minimum length of a word as part of a compound, and of the last part. */
const MIN_PART_LENGTH = 3;
const MIN_LAST_PART_LENGTH = 4;
/** Maximum length of the linking ending between parts: maks, maksusoodustus; noor, noortekeskus. */
const MAX_LINK_LENGTH = 2;

/** Added to the weight of the field: any form of the word ranks higher than a prefix match. */
const enum Bonus {
  exact = 9,
  stem = 8,
  prefix = 1,
  fuzzy = 0,
}

/** Finds documents by the words of their texts: by prefix, inflected, in a compound, or with one typo. */
export class TextIndex {
  /** Folded word → documents with it, each as `document << 3 | weights`. */
  readonly #postings = new Map<string, number[]>();
  readonly #wordsByStem = new Map<string, string[]>();
  readonly #stem: Stemmer;
  #sorted: string[] | undefined;
  #stems = '';
  #size = 0;

  constructor(stem: Stemmer) {
    this.#stem = stem;
  }

  /** Adds a text of a document. Documents are added in ascending order. */
  add(document: number, text: string, weight: FieldWeight): void {
    this.#size = Math.max(this.#size, document + 1);
    for (const word of tokenize(text)) {
      const postings = this.#postings.get(word) ?? this.#addWord(word);
      const last = postings.length - 1;
      if (last >= 0 && postings[last]! >> WEIGHT_BITS === document) postings[last]! |= weight;
      else postings.push((document << WEIGHT_BITS) | weight);
    }
  }

  /** Makes the first query as fast as the others, after all texts were added. */
  warmUp(): void {
    void this.#vocabulary;
  }

  /** The documents with every word of the query; undefined for a query without words. */
  find(query: string): TextHits | undefined {
    const terms = tokenize(query);
    if (!terms.length) return undefined;
    const matched = new Set<string>();
    const scores = new Uint8Array(this.#size);
    const best = new Uint8Array(this.#size);
    const isLastUnfinished = LAST_LETTER.test(query);
    terms.forEach((word, position) => {
      best.fill(0);
      const isComplete = !isLastUnfinished || position < terms.length - 1;
      for (const [match, bonus] of this.#matches(word, isComplete)) {
        matched.add(match);
        for (const posting of this.#postings.get(match)!) {
          const document = posting >> WEIGHT_BITS;
          const score = (posting & 7) + bonus;
          if (score > best[document]!) best[document] = score;
        }
      }
      for (let document = 0; document < this.#size; document++) {
        const both = best[document] && (position === 0 || scores[document]);
        scores[document] = both ? Math.min(255, scores[document]! + best[document]!) : 0;
      }
    });
    return { scores, terms: matched, highlight: (text) => highlight(text, matched) };
  }

  #addWord(word: string): number[] {
    const postings: number[] = [];
    this.#postings.set(word, postings);
    this.#sorted = undefined;
    const stem = this.#stem(word);
    const stemWords = this.#wordsByStem.get(stem);
    if (stemWords) stemWords.push(word);
    else this.#wordsByStem.set(stem, [word]);
    return postings;
  }

  /** The indexed words that match a query word, with their bonus. */
  #matches(word: string, isComplete: boolean): Map<string, Bonus> {
    const matches = new Map<string, Bonus>();
    const stem = this.#stem(word);
    const stemWords = this.#wordsByStem.get(stem) ?? [];
    const prefixed = this.#withPrefix(word);
    const isContinued = prefixed.some((match) => stemWords.includes(match));
    // A complete word is not a prefix of others, except in compounds.
    const isFullWord =
      stemWords.length > 0 &&
      (isComplete || (word.length >= MIN_PART_LENGTH && stemWords.length > 1 && stemWords.includes(word)));
    for (const match of prefixed) {
      if (!isFullWord || this.#isCompound(match, word)) matches.set(match, Bonus.prefix);
    }
    const isForm = !this.#stem.middle?.test(word) || word.length <= stem.length;
    if (isFullWord || isContinued || !prefixed.length || isForm) {
      for (const match of stemWords) matches.set(match, match === word ? Bonus.exact : Bonus.stem);
      if (stem.length >= MIN_LAST_PART_LENGTH) this.#addCompounds(stem, matches);
    }
    if (!matches.size && word.length >= FUZZY_MIN_LENGTH) this.#addFuzzy(word, stem, matches);
    return matches;
  }

  /** Whether an indexed word, perhaps after a linking ending, follows the start of a word. */
  #isCompound(word: string, start: string): boolean {
    const last = Math.min(start.length + MAX_LINK_LENGTH, word.length - MIN_LAST_PART_LENGTH);
    for (let at = start.length; at <= last; at++) if (this.#isIndexed(word.slice(at))) return true;
    return false;
  }

  /** Words that end with a stem after another word: “maksusoodustus” for “soodustus”. */
  #addCompounds(stem: string, matches: Map<string, Bonus>): void {
    const end = `${stem}\n`;
    for (let at = this.#stems.indexOf(end); at >= 0; at = this.#stems.indexOf(end, at + 1)) {
      const start = this.#stems.lastIndexOf('\n', at) + 1;
      if (!this.#isIndexed(this.#stems.slice(start, at))) continue;
      for (const match of this.#wordsByStem.get(this.#stems.slice(start, at + stem.length))!)
        if (!matches.has(match)) matches.set(match, Bonus.fuzzy);
    }
  }

  /** Whether a part of a word is an indexed word. */
  #isIndexed(part: string): boolean {
    const stem = this.#stem(part);
    return stem.length >= MIN_PART_LENGTH && this.#wordsByStem.has(stem);
  }

  get #vocabulary(): string[] {
    if (!this.#sorted) {
      this.#sorted = [...this.#postings.keys()].sort();
      this.#stems = `\n${[...this.#wordsByStem.keys()].join('\n')}\n`;
    }
    return this.#sorted;
  }

  #withPrefix(prefix: string): string[] {
    const sorted = this.#vocabulary;
    return sorted.slice(lowerBound(sorted, prefix), lowerBound(sorted, `${prefix}\uffff`));
  }

  /** Words within one typo of the query word, with all their forms; otherwise those with such a prefix. */
  #addFuzzy(word: string, stem: string, matches: Map<string, Bonus>): void {
    const stems = new Set<string>();
    for (const form of this.#vocabulary) if (isWithinOneEdit(word, form)) stems.add(this.#stem(form));
    if (!stems.size && stem.length >= FUZZY_MIN_LENGTH) {
      for (const other of this.#wordsByStem.keys()) if (isWithinOneEdit(stem, other)) stems.add(other);
    }
    for (const other of stems) {
      for (const form of this.#wordsByStem.get(other)!) matches.set(form, Bonus.fuzzy);
    }
    if (matches.size) return;
    for (const form of this.#withPrefix(word[0]!)) {
      if ([-1, 0, 1].some((more) => isWithinOneEdit(word, form.slice(0, word.length + more))))
        matches.set(form, Bonus.fuzzy);
    }
  }
}

function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One letter wrong, missing, extra, or two neighbours swapped (Damerau 1964). */
export function isWithinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** A segment of a text, highlighted if the query matched it. */
export interface TextSegment {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A word as it is written, with the marks on its letters. */
const WRITTEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Splits a text into segments at the matched words. */
export function highlight(text: string, terms: ReadonlySet<string>): TextSegment[] {
  const segments: TextSegment[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WRITTEN)) {
    if (!tokenize(word).some((token) => terms.has(token))) continue;
    if (index > end) segments.push({ text: text.slice(end, index), isMatch: false });
    end = index + word.length;
    segments.push({ text: word, isMatch: true });
  }
  if (end < text.length) segments.push({ text: text.slice(end), isMatch: false });
  return segments;
}
