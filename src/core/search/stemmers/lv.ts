import type { Stemmer } from '../text-index.js';

/** Endings of words; the longest that leaves two letters is removed. */
const ENDING = new RegExp(
  `^(..+?)(?:${[
    // Nouns: draugs, bralis, tirgus, maja, upe, pils
    's|is|us|a|as|am|ai|u|um|i|im|iem|ij|os|e|es|em|ei',
    // Definite adjectives and participles: jaunais, jaunajam
    'ais|o|ie|(?<=...)aj(?:a|ai|am|as|os|iem)',
    // Verbs: maksat, maksajot, piesakiet, pieteikties
    '[aeio]t|ejot|iet|(?:[aeio]|ie)?ties|ies',
  ].join('|')})$`,
);

/** Suffixes between a stem and its ending. */
const SUFFIX = new RegExp(
  `^(.{4,}?)(?:${[
    // Participles and past tense: maksajoss, maksajusi, maksajams, maksaja
    '[aeio]j(?:ot|us|am)|[ao]j',
    // Participles, agent and verbal nouns: sanemusi, sanemt, organizets, organizetajs, organizesana; jaunietis
    '(?<=.{5})(?:us|am|ij|[aeio]t(?:aj)?|(?<=[bcgklmprv])t|[aeio]?san)',
  ].join('|')})$`,
);

/** Stem of a folded Latvian word. */
const stemOf = (word: string): string =>
  word
    // The debitive: jamaksa
    .replace(/^ja(?=[^u].{4})/, '')
    .replace(ENDING, '$1')
    // Softened consonants: upju, skapja, zemju; jauniesi, karsu, bisu
    .replace(/([bmpv])j$/, '$1')
    .replace(/^(.i|..[lnr]|.{3,}[^ku])s$/, '$1t')
    // Comparative: lielaks
    .replace(/(....)ak$/, '$1')
    .replace(SUFFIX, '$1')
    // iesniegt, iesniedz; briedis, briezu; pirkt, perc
    .replace(/(...)dz$/, '$1g')
    .replace(/(...)z$/, '$1d')
    .replace(/(...)c$/, '$1k');

/** Every noun has forms with -u, and only some have the others. */
export const stem: Stemmer = Object.assign(stemOf, { middle: /[^u]$/ });
