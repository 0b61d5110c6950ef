import { expect } from '@open-wc/testing';
import { isWithinOneEdit, highlight, TextIndex } from '../../../src/core/search/text-index.js';
import { FieldWeight } from '../../../src/core/search/field-weight.js';
import { STEMMERS, type Language } from '../../helpers/evaluate-search.js';

const TEXTS = {
  lv: [
    'Nekustamā īpašuma nodokļa atvieglojums',
    'Konkurss “Jauniešu ideja”: atbalsts projektiem',
    'Pabalsts ģimenei ar bērniem',
    'Pils parka atjaunošana',
    'Pilsētas dārzs un tirgus',
    'Dārzeņu tirdziņš, bērnudārzs',
  ],
  lt: ['Nekilnojamojo turto mokesčio lengvata', 'Mokymai jaunimui', 'Globos namai', 'Globalios įmonės'],
  et: [
    'Maksusoodustus ettevõttele',
    'Soodustus noortele, maksud',
    'Noortekeskuse ruumid',
    'Keskuse maksimaalne toetus',
    'Laste koolitus',
    'Maakonna areng',
    'Maakondlik kava',
  ],
} as const;

const indexOf = (texts: readonly string[], language: Language = 'lv'): TextIndex => {
  const index = new TextIndex(STEMMERS[language]);
  texts.forEach((text, document) => index.add(document, text, FieldWeight.text));
  return index;
};

/** The documents found, best first. */
const find = (index: TextIndex, query: string): number[] => {
  const scores = [...index.find(query)!.scores];
  return scores
    .map((_, document) => document)
    .filter((document) => scores[document])
    .sort((a, b) => scores[b]! - scores[a]! || a - b);
};

describe('TextIndex', () => {
  const lv = indexOf(TEXTS.lv);
  const lt = indexOf(TEXTS.lt, 'lt');
  const et = indexOf(TEXTS.et, 'et');

  for (const [what, index, query, documents] of [
    ['another form', lv, 'nodoklis', [0]],
    ['another form', lt, 'mokestis', [0]],
    ['a consonant that changes', lv, 'jaunietis', [1]],
    ['no diacritics', lv, 'gimene', [2]],
    ['diacritics and capitals', lv, 'ĢIMENĒM', [2]],
    ['several words, in any order', lv, 'bērni ģimene', [2]],
    ['words of different documents', lv, 'ģimene konkurss', []],
    ['a beginning', lv, 'nod', [0]],
    ['one letter', lv, 'ģ', [2]],
    ['beginnings of several words', lv, 'nod atv', [0]],
    ['a word that begins another one', lv, 'pils', [3, 4]],
    ['that word and a space', lv, 'pils ', [3]],
    ['what is no word yet', lv, 'dārze', [5]],
    ['a form that begins another word too', lt, 'globa', [2, 3]],
    ['that word and a space', lt, 'globa ', [2]],
    ['that word before another one', lt, 'globa namai', [2]],
    ['a word that its other forms do not begin with', et, 'maakond', [5, 6]],
    ['the last part of compounds, lower', et, 'soodustus', [1, 0]],
    ['the last part of a compound', lv, 'dārzs', [4, 5]],
    ['the first part of a compound', et, 'noorte ', [1, 2]],
    ['a word and compounds, not what only begins so', et, 'maks ', [1, 0]],
    ['a wrong letter', lv, 'konkurzs', [1]],
    ['a missing letter', lv, 'atvieglojms', [0]],
    ['a letter too many', lv, 'pabalssts', [2]],
    ['swapped letters', lv, 'porjekts', [1]],
    ['a typo in another form', lv, 'atviegloumi', [0]],
    ['a typo in a beginning', lv, 'atveiglo', [0]],
    ['two typos', lv, 'atveiglojmus', []],
    ['a typo in a short word', lv, 'pilt', []],
    ['a word of no text', lv, 'velosipēds', []],
    ['letters and signs', lv, '“Konkurss”, (ideja)!', [1]],
  ] as const) {
    it(`finds by ${what}: “${query}”`, () => expect(find(index, query)).to.deep.equal(documents));
  }

  for (const [language, texts, query, documents] of [
    ['lv', ['Bērniem', 'Bērni', 'Bērnudārzs', 'Bērzs'], 'bērnu', [0, 1, 2]],
    ['lv', ['Bērnu', 'Bērniem', 'Bērni', 'Bērnudārzs'], 'bērnu', [0, 1, 2]],
    ['lv', ['Bērnu', 'Bērniem', 'Bērni', 'Bērnudārzs'], 'bērniem', [1, 0, 2]],
    ['lv', ['Bērnu', 'Bērniem', 'Bērni', 'Bērnudārzs'], 'bērni', [2, 0, 1]],
    ['lv', ['Vide', 'Vides', 'Videozvana'], 'vide', [0, 1]],
    ['et', ['Kool', 'Koolitus', 'Koolid'], 'kooli', [0, 2, 1]],
    ['et', ['Vald', 'Vallavalitsus'], 'valla', [0, 1]],
    ['et', ['Kohvik', 'Kohvikud'], 'kohviku', [0, 1]],
    ['et', ['Töötu', 'Töötud', 'Töötuba'], 'töötu', [0, 1]],
    ['et', ['Hind', 'Hinnad', 'Hindamine'], 'hind', [0, 1]],
    ['lt', ['Žmonės', 'Žmonėms', 'Žmonių', 'Žmogus'], 'žmogus', [3, 0, 1, 2]],
    ['lt', ['Žmonės', 'Žmogui'], 'žmonių', [0, 1]],
  ] as const)
    it(`finds all forms of “${query}” while it is typed, in ${language}: ${texts.join(', ')}`, () =>
      expect(find(indexOf(texts, language), query)).to.deep.equal(documents));

  it('treats a query without words as no query', () => {
    for (const query of ['', ' ', '–', '“”…']) expect(lv.find(query)).to.equal(undefined);
  });
  it('finds nothing in an empty index', () => {
    expect(indexOf([]).find('nodoklis')!.scores).to.have.length(0);
  });
  it('finds texts added after a query', () => {
    const index = indexOf(['Nodoklis']);
    expect(find(index, 'nodoklis')).to.deep.equal([0]);
    index.add(1, 'Maksas nodokļi', FieldWeight.title);
    index.warmUp();
    expect(find(index, 'nodoklis')).to.deep.equal([1, 0]);
    expect(find(index, 'maksa')).to.deep.equal([1]);
  });

  describe('scores', () => {
    const index = new TextIndex(STEMMERS.lv);
    index.add(0, 'Pabalsts', FieldWeight.title);
    index.add(0, 'Nodokļi un ideja', FieldWeight.text);
    index.add(1, 'Nodokļu atlaide', FieldWeight.title);
    index.add(2, 'Pabalsts', FieldWeight.title);
    index.add(2, 'Nodokļi', FieldWeight.label);
    index.add(3, 'Nodokļi', FieldWeight.title);
    index.add(3, 'Nodokļi', FieldWeight.text);
    index.add(4, 'Idejas', FieldWeight.title);

    it('rank a title above a label above a text, and several places above one', () => {
      expect(find(index, 'nodoklis')).to.deep.equal([3, 1, 2, 0]);
    });
    it('rank the word as typed above its other forms', () => {
      const { scores } = index.find('nodokļu')!;
      expect(scores[1]).to.be.greaterThan(scores[3]! - FieldWeight.text);
    });
    it('rank a whole word above a prefix', () => {
      const texts = indexOf(['Darba vieta', 'Darbarīki']);
      texts.add(1, 'Darbarīki', FieldWeight.title);
      expect(find(texts, 'darb')).to.deep.equal([0, 1]);
    });
    it('add up over the words of a query, however many', () => {
      const one = index.find('nodokļi')!.scores[0]!;
      expect(index.find('nodokļi ideja')!.scores[0]).to.be.greaterThan(one);
      expect(index.find('nodokļi '.repeat(100))!.scores[3]).to.equal(255);
    });
  });

  it('finds each of 10,000 documents that have a word', () => {
    const letters = 'aeioubdgklmnprstvz';
    let seed = 7;
    const next = (end: number): number => (seed = (seed * 48271) % 2147483647) % end;
    const vocabulary = Array.from({ length: 20_000 }, () =>
      Array.from({ length: 4 + next(8) }, () => letters[next(letters.length)]).join(''),
    );
    const index = new TextIndex(STEMMERS.lv);
    const documents = Array.from({ length: 10_000 }, () =>
      Array.from({ length: 40 }, () => vocabulary[Math.min(next(20_000), next(20_000))]),
    );
    documents.forEach((words, document) => index.add(document, words.join(' '), FieldWeight.text));
    index.warmUp();
    for (const word of vocabulary.slice(0, 200)) {
      const { scores } = index.find(word)!;
      const missed = documents.filter((words, document) => words.includes(word) && !scores[document]);
      expect(missed, word).to.deep.equal([]);
    }
  });
});

describe('isWithinOneEdit', () => {
  for (const [a, b, expected] of [
    ['vards', 'vards', true],
    ['vards', 'varks', true],
    ['vards', 'vads', true],
    ['vards', 'varrds', true],
    ['vards', 'avrds', true],
    ['vards', 'vardsa', true],
    ['vards', 'ards', true],
    ['vards', 'vrads', true],
    ['vards', 'rvads', false],
    ['vards', 'sdrav', false],
    ['vards', 'va', false],
    ['vards', 'varkz', false],
    ['', 'a', true],
    ['', 'ab', false],
  ] as const) {
    it(`${a} and ${b}: ${expected}`, () => {
      expect(isWithinOneEdit(a, b)).to.equal(expected);
      expect(isWithinOneEdit(b, a)).to.equal(expected);
    });
  }
});

describe('highlight', () => {
  const mark = (text: string, query: string): string =>
    highlight(text, indexOf([text]).find(query)!.terms)
      .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
      .join('');

  for (const [text, query, marked] of [
    ['Nodokļi, nodokļu atlaide', 'nodoklis', '[Nodokļi], [nodokļu] atlaide'],
    ['Ģimenei – ģimenes', 'gimene', '[Ģimenei] – [ģimenes]'],
    ['Atbalsts ĢIMENĒM', 'ģimene', 'Atbalsts [ĢIMENĒM]'],
    ['Atbalsts ģimenēm', 'ģim', 'Atbalsts [ģimenēm]'],
    ['Konkurss jauniešiem', 'jauniešu konkurss', '[Konkurss] [jauniešiem]'],
    ['Konkurss jauniešiem', 'konkruss', '[Konkurss] jauniešiem'],
    ['(Pils)', 'pils', '([Pils])'],
    ['Nekas', 'pils', 'Nekas'],
    ['', 'pils', ''],
    ['각: \u0300grants', 'grants', '각: \u0300[grants]'],
    ['g\u0327imene, ģimenei', 'ģimene', '[g\u0327imene], [ģimenei]'],
  ] as const) {
    it(`marks “${query}” in “${text}”`, () => expect(mark(text, query)).to.equal(marked));
  }
  it('keeps every character, composed or not', () => {
    const text = '  g\u0327imene 😀 – ģimene\n<b>ģimenei</b> ';
    const pieces = highlight(text, new Set(['gimene', 'gimenei']));
    expect(pieces.map((piece) => piece.text).join('')).to.equal(text);
    expect(pieces.filter((piece) => piece.isMatch).map((piece) => piece.text)).to.deep.equal([
      'g\u0327imene',
      'ģimene',
      'ģimenei',
    ]);
  });
});
