import type { Stemmer } from '../text-index.js';

/** Endings of words; the longest that leaves two letters is removed. */
const ENDING = new RegExp(
  `^(..+?)(?:${[
    // Nouns and adjectives, hard or softened by i: vyras, zodzio, diena, sunus, grazaus, dideliame
    'i?(?:as|o|ui|a|u|e|ai|ams?|ame|us|ais|uose|os|oje?|oms|omis|ose|aus?|umi|uje|ums|umis|iems)',
    // i and e nouns: medis, arklys, pilies, bite, akmens, dukters
    'i|is|ies|y|ys|yje|imi|ims|imis|yse|es|ei|eje?|ems|emis|ese|(?<=e[nr])s',
    // Definite adjectives and participles: naujasis, naujojo, grazioji
    'i?(?:[au]sis|[aiu]ji|aja|uoju|aja[im]|ajame|(?<!t)oj(?:o|oje|i)|osios|osioms|asias|osiomis|osiose)',
    'i?(?:uju|uosius|aisiais|uosiuose|ieji|iesiems)|ysis',
  ].join('|')})$`,
);

/** Suffixes between a stem of four letters and its ending. */
const SUFFIX = new RegExp(
  `^(.{4,}?)(?:${[
    // Participles: finansuojantis, finansuojamas, gyvenantis, ieskomas; present and past tense
    '(?:uoj|i?auj|i)?(?:an[ct]|am)|in[ct]|om|(?<=....[^a])us|avus|uoj|i?auj|av',
    // Infinitive, passive participle: finansuoti, finansuotas, remti
    '(?:uo|i?au|[oy]|(?<=.{5})e)[ct]|(?<=[bgklmnprv])[ct]',
  ].join('|')})$`,
);

/** Stem of a folded Lithuanian word. */
export const stem: Stemmer = (word) =>
  word
    // Irregular nominatives: asmuo, vanduo, menuo, sesuo
    .replace(/([dm])uo$/, '$1en')
    .replace(/(..[ns])uo$/, (_, base) => base + (base === 'men' ? 'esis' : 'eris'))
    .replace(ENDING, '$1')
    // zmogus, zmones
    .replace(/^zmog$/, 'zmon')
    // Degrees: grazesnis, graziausias
    .replace(/(...)(?:esn|iaus)$/, '$1')
    .replace(SUFFIX, '$1')
    // Softened consonants: mokescio, medzio
    .replace(/c$/, 't')
    .replace(/dz$/, 'd');
