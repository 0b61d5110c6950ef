/** Finds words that neither the language's dictionary nor our own short list (`spelling/allow.<lang>.txt`) knows. */
import { readFileSync } from 'node:fs';
import { loadModule } from 'hunspell-asm';

const DICTIONARIES = { en: 'en-gb', lv: 'lv', lt: 'lt', et: 'et' };

/** What is no prose: addresses, files, codes with digits. */
const NOT_PROSE = /https?:\S+|[\w.-]+@[\w.-]+|\b(?:[\w-]+\.)+[a-z]{2,}\b|\S*\d\S*/gi;
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-’'\u00ad][\p{L}\p{M}]+)*/gu;

/** As dictionaries write it: no soft hyphens, the apostrophe of typewriters. */
const straight = (word) => word.replaceAll('\u00ad', '').replaceAll('’', "'");

const hunspell = await loadModule();

/** Answers with a function that finds the unknown words of a text. */
export async function speller(language) {
  const { default: dictionary } = await import(`dictionary-${DICTIONARIES[language]}`);
  const checker = hunspell.create(
    hunspell.mountBuffer(dictionary.aff, `${language}.aff`),
    hunspell.mountBuffer(dictionary.dic, `${language}.dic`),
  );
  const lines = readFileSync(new URL(`spelling/allow.${language}.txt`, import.meta.url), 'utf8').split('\n');
  const listed = new Set(lines.map((line) => straight(line.replace(/#.*/, '').trim())).filter(Boolean));
  const isKnown = (word) =>
    checker.spell(word) || listed.has(word) || listed.has(word[0].toLowerCase() + word.slice(1));
  const isRight = (word) => {
    const plain = straight(word);
    return isKnown(plain) || (plain.includes('-') && plain.split('-').every(isKnown));
  };
  return (text) =>
    [...text.replace(NOT_PROSE, ' ').matchAll(WORD)].map(([word]) => word).filter((word) => !isRight(word));
}
