import type { Stemmer } from '../text-index.js';

/** Endings of words; the longest that leaves two letters goes. */
const ENDING = new RegExp(
  `^(..+?)(?:${[
    // Nouns: draugs, bralis, tirgus, maja, upe, pils
    's|is|us|a|as|am|ai|u|um|i|im|iem|ij|os|e|es|em|ei',
    // Definite adjectives and participles: jaunais, jaunajam
    'ais|o|ie|aj(?:a|ai|am|as|os|iem)',
    // Verbs: maksat, maksajot, piesakiet, pieteikties
    '[aeio]t|ejot|iet|(?:[aeio]|ie)?ties|ies',
  ].join('|')})$`,
);

/** What stands between a stem of five letters and its ending. */
const SUFFIX = new RegExp(
  `^(.{5,}?)(?:${[
    // Participles: maksajoss, maksajusi, maksajams, and past tense
    '(?:[aeio]j)?(?:os|us|am)|[aio]j',
    // Infinitive, passive participle; jaunietis, jauniesu; maksasana
    '[aeio][ts]|(?<=[bcgklmprv])t|[aeio]?san',
  ].join('|')})$`,
);

/** Stem of a folded Latvian word. */
export const stem: Stemmer = (word) =>
  word
    .replace(ENDING, '$1')
    // upju, skapja, zemju, dzivju
    .replace(/([bmpv])j$/, '$1')
    // lielaks
    .replace(/(....)ak$/, '$1')
    .replace(SUFFIX, '$1')
    // karsu, metozu
    .replace(/(...)s$/, '$1t')
    .replace(/(...)z$/, '$1d');
