/**
 * About 1 500 Latvian word forms for the benchmark's texts: real stems with the endings of their declension,
 * so that the search meets inflection, diacritics and consonant change as in a municipality's own texts.
 */

/** First declension, masculine in -s. */
const FIRST = `uzņēmum atbalst projekt konkurs pasākum pakalpojum noteikum pieteikum līgum budžet fond centr novad
  pagast iedzīvotāj uzņēmēj dalībniek darbiniek bērn senior skolotāj speciālist konsultant mentor seminār kurs
  pētījum produkt iepirkum vērtējum lēmum dokument pielikum ieguldījum maksājum atvieglojum īpašum park transport
  tūrism sport amatniek lauksaimniek ražotāj pircēj resurs instrument rezultāt plān risinājum izdevum ienākum
  aizdevum pabalst grant klient ekspert muzej darb remont`;

/** Second declension, masculine in -is, with consonant change (līmenis – līmeņa). */
const SECOND = 'līmen ceļved jauniet partner mērķ nodokl līdzekl dzīvokl šķērsl pulksten';

/** Fourth declension, feminine in -a. */
const FOURTH = `programm palīdzīb biedrīb kopien sabiedrīb izglītīb nodarbinātīb veselīb kultūr apmācīb sadarbīb
  pašvaldīb iniciatīv idej telp ēk nom summ dotācij subsīdij kvalifikācij integrācij inovācij organizācij
  konsultācij informācij investīcij teritorij skol tehnoloģij lauksaimniecīb amatniecīb ražošan attīstīb
  rehabilitācij darbnīc bibliotēk iekārt prasīb grup person vajadzīb iespēj balv`;

/** Fifth declension, feminine in -e, with consonant change in the genitive plural (ģimene – ģimeņu). */
const FIFTH = `aktivitāt vid ģimen aprūp kompetenc prioritāt pieredz zem sieviet universitāt kvalitāt mobilitāt
  iestād izstād konferenc praks`;

const ADJECTIVES = `sociāl jaun liel vietēj radoš inovatīv digitāl ilgtspējīg pieejam finansiāl profesionāl reģionāl
  starptautisk tehnisk juridisk kopīg atbildīg publisk`;

const ADJECTIVE_ENDINGS = 's a am u ā i iem us os ai as ām ās ais ajam o ajā ie ajiem ajos ajai ajām ajās';

/** Words without inflection that join the others. */
export const JOINING = 'un par ar no līdz uz pie kā vai arī kas ir var tiek lai'.split(' ');

const SOFTENED = {
  b: 'bj',
  p: 'pj',
  m: 'mj',
  v: 'vj',
  t: 'š',
  d: 'ž',
  c: 'č',
  s: 'š',
  z: 'ž',
  n: 'ņ',
  l: 'ļ',
};

/** The stem before a soft ending: ģimen → ģimeņ, pieredz → pieredž. */
const soften = (stem) =>
  stem.endsWith('dz') ? `${stem.slice(0, -2)}dž` : stem.slice(0, -1) + (SOFTENED[stem.at(-1)] ?? stem.at(-1));

const split = (stems) => stems.trim().split(/\s+/);

/** Every stem of a list with every ending; a capital S before an ending asks for the softened stem. */
const inflect = (stems, endings) =>
  split(stems).flatMap((stem) =>
    endings
      .split(' ')
      .map((ending) => (ending.startsWith('S') ? soften(stem) + ending.slice(1) : stem + ending)),
  );

/** All word forms, each once. */
export const WORDS = [
  ...new Set([
    ...inflect(FIRST, 's a am u ā i iem us os'),
    ...inflect(SECOND, 'is Sa im i ī Si Su Siem Sus Sos'),
    ...inflect(FOURTH, 'a as ai u ā ām ās'),
    ...inflect(FIFTH, 'e es ei i ē Su ēm ēs'),
    ...inflect(ADJECTIVES, ADJECTIVE_ENDINGS),
  ]),
];

/** Tags: the dictionary forms of the nouns in -a. */
export const TAGS = inflect(FOURTH, 'a');
