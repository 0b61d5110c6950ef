/**
 * The four languages against the code: every message has an id, every .xlf file says the same in its language,
 * with the same placeholders, as many plural forms as the language has, and spelt as the dictionary spells.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readMessages } from '../../src/build/generate-messages.mjs';
import { register } from 'tsx/esm/api';
import { speller } from './spelling.mjs';

/** In the order in which `|` parts them; the same as PLURAL_FORMS in src/core/i18n/formatter.ts. */
const FORMS = { en: 'one|other', lv: 'zero|one|other', lt: 'one|few|many|other', et: 'one|other' };
/** In these languages the form "one" is for 1, 21, 101 …: each form has to say the number. */
const SAYS_NUMBER = ['lv', 'lt'];
/** Words that are the same in English. */
const SAME = {
  lv: ['showcase.video', 'showcase.video-minutes', 'library-kind.video', 'library.licence'],
  lt: [],
  et: ['showcase.video', 'showcase.video-minutes', 'library-kind.video'],
};
/** A value of the code before a noun that follows its number: “21 gada”, but “25 gadu”. Such messages are counted. */
const COUNTED = {
  en: /\{\d\} (years?|person|people|days?|months?|points?|files?|participants?) /,
  lv: /\{\d\} (gad|cilvēk|dien|mēne[sš]|punkt|fail|dalībniek|darbiniek|uzņēmum)/,
  lt: /\{\d\} (met[ųaiu]|žmon|dien|mėnes|bal[aosų]|dalyvi|fail|darbuotoj)/,
  et: /\{\d\} (aasta|inime|päev|kuu|punkti?|faili?|töötaja)/,
};
/** One thing has one name: what the other name is, and where it stood. */
const OTHER_NAMES = {
  en: [
    [/\bmend/i, 'fix, correct'],
    [/\bgivers?\b/i, 'provider'],
    [/\bpermits?\b/i, 'consent, allow'],
    [/\b(take|takes|taken|taking)( \w+)? back\b/i, 'withdraw, undo'],
    [/\b(take|takes|taken|taking) (it |them |one )?(out|away)\b/i, 'remove'],
    [/\banew\b/i, 'again'],
    [/\bwhom\b/i, 'who'],
    [/\blook (whether|what)/i, 'check whether, see what'],
    [/\bneed not\b/i, 'do not have to'],
    [/\bby itself\b/i, 'automatically'],
    [/\bjust now\b(?!\.)/i, 'at the moment'],
    [/\bkept (on|until|here)\b/i, 'saved'],
    [/\b(e-mail|co-operat)/i, 'email, cooperation'],
    [/another guardian/i, 'guardian: parents are none'],
    [/\b(a|the|which) sums?\b/i, 'amount'],
    [/\bin figures\b/i, 'in digits'],
    [/ …/, 'no space before …'],
  ],
  lv: [
    [/organizator/i, 'rīkotājs'],
    [/pārlūkprogramm/i, 'pārlūks'],
    [/noteikum/i, 'nolikums'],
    [/atjaunot(s|a):/i, 'atjaunināts'],
    [/cits aizbildnis/i, 'aizbildnis: parents are none'],
    [/datu plūsm/i, 'datu fails'],
  ],
  lt: [
    [/leidim(as|o|us|ą)/i, 'sutikimas'],
    [/kitas globėjas/i, 'globėjas ar rūpintojas: parents are none'],
    [/savarankiškai(?! dirb)/i, 'individualiai'],
    [/duomenų sraut/i, 'duomenų failas'],
  ],
  et: [
    [/sisse kirjutatud/i, 'elanikena registreeritud'],
    [/muu eestkostja/i, 'eestkostja: parents are none'],
    [/eesmärgi abili/i, 'eesmärgiabiline'],
    [/andmevoo/i, 'andmefail'],
  ],
};
/** Within words: hours and minutes are parted by a full stop there. */
const POINT_IN_TIME = ['lv', 'et'];
const FEED = 'stories/feeds/paraugnovads.json';
const DOCS = {
  feedFields: '../../src/core/feed-docs/fields/feed-docs.ts',
  codeDocs: '../../src/core/feed-docs/codes.ts',
};

const problems = [];
const read = readMessages();
const { config, languages, messages, errors } = read;
const spelling = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await speller(language)])),
);
/** What check and imports say of a feed: they quote what is written there, which is the same in every language. */
const QUOTES_FEED = /^(?:feed-check|check-report|cells|import|source)\./;
/** No prose: what a feed says in quotation marks, `true`, `a–z`, `$key`, `.vtt`, `/api`, codes of languages, JSON, YouTube, R. */
const FEED_WORDS =
  /[„“][^”“]*[”“]|"[^"]*"|\b(?:true|false|null)\b|\\\w|--\w+|\ba–z\b|[$./]\w+|\b(?:lv|lt|et|en)\b(?=[,.:;])|(?<!\p{L})(?:\p{L}+\p{Lu}\p{L}*|\p{Lu}(?!\p{L}))/gu;

const proseOf = (name, text) => (QUOTES_FEED.test(name) ? text.replace(FEED_WORDS, ' ') : text);

const spell = (language, text, where) => {
  for (const word of spelling[language](text.replace(/\{\d+\}/g, ' ')))
    problems.push(`${where}: “${word}” is in no ${language} dictionary`);
};

/* The messages of the code. */
for (const { messageText, file } of errors) problems.push(`${file?.fileName}: ${messageText}`);

const code = new Map();
for (const { name, contents, file, node } of messages) {
  const where = `${relative('.', file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const text = contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');
  if (/^[hs][0-9a-f]{16}$/.test(name)) problems.push(`${where}: “${text}” has no id`);
  code.set(name, text);
  checkForms('en', text, text, `${where}: ${name}`);
  checkWords('en', proseOf(name, text), `${where}: ${name}`);
  spell('en', proseOf(name, text), `${where}: ${name}`);
}

/* The files of the translators. */
for (const language of config.targetLocales) {
  const file = `locales/${language}.xlf`;
  const units = readUnits(readFileSync(file, 'utf8'));
  const same = new Set(SAME[language]);
  for (const name of code.keys()) if (!units.has(name)) problems.push(`${file}: ${name} is missing`);
  for (const [name, { source, target }] of units) {
    const where = `${file}: ${name}`;
    if (!code.has(name)) problems.push(`${where} is no longer in the code`);
    else if (source !== code.get(name)) problems.push(`${where}: the code now says “${code.get(name)}”`);
    if (!target?.trim()) {
      problems.push(`${where} is not translated`);
      continue;
    }
    checkForms(language, source, target, where);
    if (/\p{L}/u.test(target.replace(/\{\d+\}/g, '')) && target === source && !same.delete(name))
      problems.push(`${where}: “${target}” is English`);
    spell(language, proseOf(name, target), where);
    checkWords(language, proseOf(name, target), where);
  }
  for (const name of same) problems.push(`${file}: ${name} need not be listed as the same in English`);
}

/* The sample feed. */
checkTexts(JSON.parse(readFileSync(FEED, 'utf8')), FEED);

/* What the schema says of its fields and codes. */
const unregister = register();
for (const name of Object.keys(DOCS)) checkTexts((await import(DOCS[name]))[name], name, FEED_WORDS);
await unregister();

problems.forEach((problem) => console.error(problem));
process.exitCode = problems.length ? 1 : 0;

/** As many forms as the language has, each with the placeholders of the source. */
function checkForms(language, source, target, where) {
  const forms = target.split('|');
  const wanted = source.includes('|') ? FORMS[language].split('|').length : 1;
  if (forms.length !== wanted)
    problems.push(`${where}: ${forms.length} forms, but ${wanted} wanted (${FORMS[language]})`);
  const placeholders = (text) => (text.match(/\{\d+\}/g) ?? []).sort().join(' ');
  const [lead] = source.split('|');
  for (const form of forms) {
    if (placeholders(form) !== placeholders(lead))
      problems.push(`${where}: “${form}” has not the placeholders of “${lead}”`);
    if (source.includes('#') && SAYS_NUMBER.includes(language) && !form.includes('#'))
      problems.push(`${where}: “${form}” does not say the number (#)`);
  }
}

/** What a machine sees of how a language writes. */
function checkWords(language, text, where) {
  if (COUNTED[language].test(text))
    problems.push(`${where}: “${text}” has to be counted (#, with all forms)`);
  for (const [other, name] of OTHER_NAMES[language])
    if (other.test(text)) problems.push(`${where}: “${text}” calls by another name: ${name}`);
  if (POINT_IN_TIME.includes(language) && /\d:\d\d/.test(text))
    problems.push(`${where}: “${text}” has a time with a colon`);
}

function readUnits(xml) {
  const plain = (text) =>
    text
      ?.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  const inside = (unit, tag) => plain(new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(unit)?.[1]);
  return new Map(
    [...xml.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(([, name, unit]) => [
      name,
      { source: inside(unit, 'source'), target: inside(unit, 'target') },
    ]),
  );
}

/** The same name in every language. */
function isBrand({ en, lv, lt, et }) {
  return en !== undefined && en === lv && en === lt && en === et;
}

/** Texts are under the name of their language. */
function checkTexts(value, where, ignored = '') {
  if (typeof value !== 'object' || value === null || isBrand(value)) return;
  for (const [key, child] of Object.entries(value))
    if (languages.includes(key) && typeof child === 'string')
      spell(key, child.replace(ignored, ' '), `${where}: ${key}`);
    else
      checkTexts(child, Array.isArray(value) ? `${where}[${child?.id ?? key}]` : `${where}.${key}`, ignored);
}
