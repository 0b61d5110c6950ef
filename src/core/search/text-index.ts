import { fold, words, WORD } from './tokenize.js';
import type { Weight } from './field-weight.js';

/** Reduces a folded word to what its inflected forms share. */
export type Stemmer = (word: string) => string;

/** What a query found. */
export interface TextHits {
  /** Score by document: 0 where not all words of the query occur. */
  readonly scores: Uint8Array;
  /** Folded words of the texts that the query matched. */
  readonly words: ReadonlySet<string>;
  /** Cuts a text at these words, for marking them. */
  mark(text: string): Piece[];
}

const LAST_LETTER = /[\p{L}\p{N}]$/u;
const WEIGHT_BITS = 3;
/** A query word of at least this many letters may hold a typo: shorter ones are one letter from too many. */
const FUZZY_FROM = 5;
/** Letters of the shortest word that counts as a part of a compound; of its last part. */
const PART_FROM = 3;
const LAST_PART_FROM = 4;
/** Letters of the longest ending between the parts: maks, maksusoodustus; noor, noortekeskus. */
const LINK_TO = 2;

/** What a match adds to the weight of its field: any form of the word is worth more than a mere beginning. */
const enum Bonus {
  exact = 9,
  form = 8,
  begun = 1,
  other = 0,
}

/** Finds documents by the words of their texts: as typed so far, inflected, in a compound, or one letter off. */
export class TextIndex {
  /** Folded word → documents with it, each `document << 3 | weights`. */
  readonly #postings = new Map<string, number[]>();
  readonly #byStem = new Map<string, string[]>();
  readonly #stem: Stemmer;
  #sorted: string[] | undefined;
  #stems = '';
  #size = 0;

  constructor(stem: Stemmer) {
    this.#stem = stem;
  }

  /** Adds a text of a document. Documents come in rising order. */
  add(document: number, text: string, weight: Weight): void {
    this.#size = Math.max(this.#size, document + 1);
    for (const word of words(text)) {
      const postings = this.#postings.get(word) ?? this.#newWord(word);
      const last = postings.length - 1;
      if (last >= 0 && postings[last]! >> WEIGHT_BITS === document) postings[last]! |= weight;
      else postings.push((document << WEIGHT_BITS) | weight);
    }
  }

  /** Makes the first query as quick as the others, once all texts are added. */
  sort(): void {
    void this.#vocabulary;
  }

  /** The documents in which every word of the query occurs; nothing for a query without words. */
  find(query: string): TextHits | undefined {
    const asked = words(query);
    if (!asked.length) return undefined;
    const matched = new Set<string>();
    const scores = new Uint8Array(this.#size);
    const best = new Uint8Array(this.#size);
    const isTyping = LAST_LETTER.test(query);
    asked.forEach((word, turn) => {
      best.fill(0);
      const isComplete = !isTyping || turn < asked.length - 1;
      for (const [match, bonus] of this.#matches(word, isComplete)) {
        matched.add(match);
        for (const posting of this.#postings.get(match)!) {
          const document = posting >> WEIGHT_BITS;
          const score = (posting & 7) + bonus;
          if (score > best[document]!) best[document] = score;
        }
      }
      for (let document = 0; document < this.#size; document++) {
        const both = best[document] && (turn === 0 || scores[document]);
        scores[document] = both ? Math.min(255, scores[document]! + best[document]!) : 0;
      }
    });
    return { scores, words: matched, mark: (text) => markHits(text, matched) };
  }

  #newWord(word: string): number[] {
    const postings: number[] = [];
    this.#postings.set(word, postings);
    this.#sorted = undefined;
    const stem = this.#stem(word);
    const family = this.#byStem.get(stem);
    if (family) family.push(word);
    else this.#byStem.set(stem, [word]);
    return postings;
  }

  /** The words of the texts that answer a word of the query, with what they add to the score. */
  #matches(word: string, isComplete: boolean): Map<string, Bonus> {
    const found = new Map<string, Bonus>();
    const stem = this.#stem(word);
    const family = this.#byStem.get(stem) ?? [];
    const begun = this.#begunWith(word);
    const goesOn = begun.some((match) => family.includes(match));
    // Typed in full, a word is not the beginning of others, compounds apart.
    const isWhole =
      family.length > 0 &&
      (isComplete || (word.length >= PART_FROM && family.length > 1 && family.includes(word)));
    for (const match of begun) {
      if (!isWhole || this.#isCompound(match, word)) found.set(match, Bonus.begun);
    }
    // Where only other words go on from what is typed, its end is no ending but their middle.
    if (isWhole || goesOn || !begun.length || word.length <= stem.length) {
      for (const match of family) found.set(match, match === word ? Bonus.exact : Bonus.form);
      if (stem.length >= LAST_PART_FROM) this.#addCompounds(stem, found);
    }
    if (!found.size && word.length >= FUZZY_FROM) this.#addFuzzy(word, stem, found);
    return found;
  }

  /** Whether a word of the texts, perhaps after a linking ending, follows the start of a word. */
  #isCompound(word: string, start: string): boolean {
    const last = Math.min(start.length + LINK_TO, word.length - LAST_PART_FROM);
    for (let at = start.length; at <= last; at++) if (this.#isKnown(word.slice(at))) return true;
    return false;
  }

  /** Words that end with a stem after another word: “maksusoodustus” for “soodustus”. */
  #addCompounds(stem: string, found: Map<string, Bonus>): void {
    const end = `${stem}\n`;
    for (let at = this.#stems.indexOf(end); at >= 0; at = this.#stems.indexOf(end, at + 1)) {
      const start = this.#stems.lastIndexOf('\n', at) + 1;
      if (!this.#isKnown(this.#stems.slice(start, at))) continue;
      for (const match of this.#byStem.get(this.#stems.slice(start, at + stem.length))!)
        if (!found.has(match)) found.set(match, Bonus.other);
    }
  }

  /** Whether a part of a word is a word of the texts. */
  #isKnown(part: string): boolean {
    const stem = this.#stem(part);
    return stem.length >= PART_FROM && this.#byStem.has(stem);
  }

  get #vocabulary(): string[] {
    if (!this.#sorted) {
      this.#sorted = [...this.#postings.keys()].sort();
      this.#stems = `\n${[...this.#byStem.keys()].join('\n')}\n`;
    }
    return this.#sorted;
  }

  #begunWith(prefix: string): string[] {
    const sorted = this.#vocabulary;
    return sorted.slice(lowerBound(sorted, prefix), lowerBound(sorted, `${prefix}\uffff`));
  }

  /** Words one slip away from the query word, with all their forms; else those that begin so. */
  #addFuzzy(word: string, stem: string, found: Map<string, Bonus>): void {
    const stems = new Set<string>();
    for (const form of this.#vocabulary) if (isOneSlipAway(word, form)) stems.add(this.#stem(form));
    if (!stems.size && stem.length >= FUZZY_FROM) {
      for (const other of this.#byStem.keys()) if (isOneSlipAway(stem, other)) stems.add(other);
    }
    for (const other of stems) {
      for (const form of this.#byStem.get(other)!) found.set(form, Bonus.other);
    }
    if (found.size) return;
    for (const form of this.#begunWith(word[0]!)) {
      if ([-1, 0, 1].some((more) => isOneSlipAway(word, form.slice(0, word.length + more))))
        found.set(form, Bonus.other);
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

/** One letter wrong, missing, too many, or two neighbours swapped (Damerau 1964). */
export function isOneSlipAway(a: string, b: string): boolean {
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

/** A piece of a text, marked where the query found it. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text into pieces at the words that were found. */
export function markHits(text: string, found: ReadonlySet<string>): Piece[] {
  const folded = fold(text);
  // Nearly always folding keeps each letter in its place; then the whole text is folded at once.
  const isAligned = folded.length === text.length;
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of (isAligned ? folded : text).matchAll(WORD)) {
    if (!found.has(isAligned ? word : fold(word))) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), hit: false });
    end = index + word.length;
    pieces.push({ text: text.slice(index, end), hit: true });
  }
  if (end < text.length) pieces.push({ text: text.slice(end), hit: false });
  return pieces;
}
