import type { Stemmer } from '../text-index.js';

const V = '[aeiou]';
const C = '[^aeiou]';
const CASE = '(?:sse|st?|le|lt?|ks|ni|na|ta|ga)';
/** A short stem that keeps its vowel: kulu (cost), kula (village). */
const SHORT = `${C}*${V}[^aeiouh][aou]`;

/** A noun in -us that is not the inessive of a common noun in -u: lepingus, kogus, isikus, maksus. */
const US = '.+?(?:[^aeiougks]|[^no]g|[^i]k|[^k]s)us';

/** Words that lose a consonant in the weak grade. */
const STRONG: Record<string, string> = {
  loa: 'luba',
  toa: 'tuba',
  joe: 'jogi',
  poe: 'poodi',
  jala: 'jalga',
  laua: 'lauda',
  raja: 'rada',
  turu: 'turgu',
};

/** Land, month, way, work: too short for the endings below. */
const MONOSYLLABLE = new RegExp(`^(maa|kuu|tee|too(?!de))(?:de?)?${CASE}?$`);

/** Endings with the vowels before them; the longest is removed. */
const ENDING = new RegExp(
  `^(${SHORT}|${US}|(?!${SHORT})...+?|....+?)${V}*(?:${[
    // Cases of the singular: maksule, maksud, lepingut, noort
    `(?:(?<=${C}${V})|${V})(?:sse|st|le|lt|ks|ga|b)|(?<=${C}${V}|ia)l|(?<=${C}${V}|ia|ee|..[^p]oo)[ds]`,
    `(?<=${C}${V}|ia)(?<!^${C}*${V}${C}${V}|aama)t|[eu]na`,
    // Cases of the plural: maksudele, lepingutega, noortele, uhinguid
    `(?:(?:(?<=${C}${V})|${V})d|[aeiu]t)e${CASE}?|(?<=(?:ee|oo|uu)[lnr])t(?:e${CASE}?)?`,
    `i(?:${CASE}|d)|ist[ai](?:${CASE}|de${CASE}?|d)?`,
    // -us, -ne: toetust, toetustele, inimene, inimest, sotsiaalne, sotsiaalsete
    `(?<=us)t(?:e${CASE}?)?`,
    `(?<![no])ne|(?<![ptkrs])s(?:et|(?:e|i|ei|te|ete)(?:${CASE}|d)?)`,
    // Verbs: toetama, toetavad, toetatakse, toetada
    `(?<=...${C}${V})(?:mas?t?|vad|(?<!ra)da)|(?<=[dst])ma|(?<=${C}${V}|s)(?<!aama)[nt]ud|takse`,
    '',
  ].join('|')})$`,
);

/** Stem of a folded Estonian word. */
export const stem: Stemmer = (word) =>
  word
    // noue, puue
    .replace(/(?<=.[iou][iu])e(?=$|t)/, 'de')
    // Lost consonants: aeg, aja; aed, aia; luba, loa; laps, laste; mees, mehe
    .replace(/aeg(?:[au]|$)/, 'aja')
    .replace(/aia/, 'aeda')
    .replace(/(?:[lt]oa|[jp]oe|jala|laua|raja|turu)(?=$|[dgklst])/, (weak) => STRONG[weak]!)
    .replace(/^last(?:$|e)/, 'lapse')
    .replace(/mees(?:t?$|(?=t))/, 'mehe')
    // Without diacritics, to work (toota-) and unemployed (tootu) look like a product (toode, toote)
    .replace(/^toota/, 'tookta')
    .replace(/^tootu/, 'tootku')
    .replace(MONOSYLLABLE, '$1')
    .replace(ENDING, '$1')
    .replace(/(?<=...[^aeiou])[aeu]v$/, '')
    .replace(/(?<=.{5})(?:et|[aeiu]l)$|(?<=[dtk])m$|(?<=[lr])j$/, '')
    // Gradation
    .replace(/(?<=..[bdgkpt])e(?=[lr]$)/, '')
    .replace(/([lnr])\1$/, '$1t')
    .replace(/(?:bb?|pp?|(?<=[lri])v)(?=[lr]?$)/, 'p')
    .replace(/(?:dd?|tt?)(?=[lr]?$)/, 't')
    .replace(/(?:gg?|kk?)(?=[lr]?$)/, 'k')
    .replace(/(?<=s)s$|(?<=m)[mp]$|(?<=h)[kt]$/, '');
