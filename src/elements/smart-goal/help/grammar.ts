/** How a person's words fit into a sentence of each language. Pure. */
import { fold, WORD } from '../../../search/fold.js';
import type { Formats } from '../../../locale/format.js';
import type { Language } from '../../../locale/languages.js';
import { readTyped } from '../../../locale/typed-number.js';

/**
 * What somebody wrote as the result: something to do ("palielināt …"), a thing ("20 % more …"), or what will be
 * true ("more people find work").
 */
export type Form = 'verb' | 'noun' | 'clause';

/** Verbs that a goal may begin with, where the language does not show it by the ending of the word. */
const VERBS: Record<Language, RegExp> = {
  lv: /^.{2,}(?:(?<!desmi|sim)t|ties)$/,
  lt: /^.{3,}(?:ti|tis)$/,
  en: /^(?:to|(?:improv|increas|reduc|rais|creat|promot|enhanc|organi[sz]|prepar|provid|ensur|giv|mak|halv|doubl|achiev|involv|encourag|decreas)e|lower|open|support|strengthen|develop|hold|set|build|cut|help|launch|conduct|find|bring|offer|attract|shorten|expand|establish|boost|train|teach|keep|turn|stop|grow|reach|carry|employ)$/,
  et: /^(?:.{2,}(?:eeri|sta|nda|lda|[aeiu]ta)da|(?:raja|ava|hoi|pakku|lei|jou|taga|pida|valti|vali)da|tosta|luua|viia|kaasata|aidata|muuta|anda|teha|jatkata|hinnata)$/,
};

export function formOf(what: string, language: Language): Form {
  const first = fold(what).match(WORD)?.[0] ?? '';
  if (/^\d/.test(first)) return 'noun';
  return VERBS[language].test(first) ? 'verb' : 'clause';
}

/** The text without the full stop and the capital of a sentence of its own; names keep theirs. */
export function asPart(text: string, names: string): string {
  const trimmed = text.trim().replace(/[.;,\s]+$/, '');
  const first = trimmed.match(WORD)?.[0] ?? '';
  const isName =
    /\p{Lu}|\d/u.test(first.slice(1)) ||
    (first.length > 3 && names.includes(first.slice(0, Math.max(4, first.length - 3))));
  return isName ? trimmed : trimmed.charAt(0).toLowerCase() + trimmed.slice(1);
}

export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A clause that begins with its subject, as it follows another part: Estonian puts the verb second. */
export function afterOpening(clause: string, subject: string, language: Language): string {
  if (language !== 'et') return clause;
  const [verb, ...rest] = clause.slice(subject.length + 1).split(' ');
  return [verb, subject, ...rest].join(' ');
}

/** A day as it follows "by": in the dative in Latvian, the translative in Estonian. */
export function dayAfterBy(day: string, formats: Formats): string {
  const date = formats.date(day);
  switch (formats.language) {
    case 'lv':
      return date.replace(/is$/, 'im').replace(/s$/, 'am');
    case 'et':
      return date.replace(/\p{L}+/u, (month) =>
        month.endsWith('ber')
          ? month.replace(/ber$/, 'briks')
          : `${month}${/[aeiou]$/.test(month) ? '' : 'i'}ks`,
      );
    default:
      return date;
  }
}

/** Units that stand behind a number as they are: kg, MWh, t/a, tk. Longer ones would have to be inflected. */
const isSign = (unit: string): boolean => unit.length < 4 || /[\d/²³]|.\p{Lu}/u.test(unit);

const isMoney = (unit: string): boolean => /^(€|eur|euro|eiro|eurai|eurot|eurų)$/i.test(unit);

/** A value with its unit, where the unit need not be inflected; what is no number stays as it was typed. */
export function valueText(value: number | undefined, typed: string, unit: string, formats: Formats): string {
  if (value === undefined) return typed.trim();
  if (unit === '%' || /%/.test(typed)) return formats.percent(value);
  if (isMoney(unit) || (!unit && readTyped(typed)?.sign === '€')) return formats.money(value, 'EUR');
  return unit && isSign(unit) ? `${formats.number(value)}\u00a0${unit}` : formats.number(value);
}

/** The indicator, with the unit where neither the numbers nor the indicator itself say it. */
export function indicatorText(name: string, unit: string): string {
  const stem = fold(unit).slice(0, Math.max(4, unit.length - 3));
  const isSaid = !unit || unit === '%' || isMoney(unit) || isSign(unit) || fold(name).includes(stem);
  return isSaid ? name : `${name} (${unit})`;
}
