/** Dates and values in the sentence of a goal. Pure. */
import { fold } from '../../../core/search/fold.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import { parseTypedNumber } from '../../../core/i18n/parse-number.js';

/** A date as it follows “by”: in the dative in Latvian, the translative in Estonian. */
export function inflectDeadline(day: string, formatter: Formatter): string {
  const date = formatter.date(day);
  switch (formatter.language) {
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

const isMoney = (unit: string): boolean => /^(€|eur|euro|eiro|eurai|eurot|eurų)$/i.test(unit);

/** Symbols, which no language inflects: km, kg, MWh, m², t/a. */
const SYMBOL = /^(?:[kcm]?m[23²³]?|ha|[km]?g|k?t|[mh]?l|min|[hs]|[kMG]?Wh?)(?:\/(?:a|h|s|d|m[23²³]?))?$/;

/** Whether a unit can follow its number unchanged; others would have to be inflected. */
export const isInvariableUnit = (unit: string): boolean =>
  /^%?$/.test(unit.trim()) || isMoney(unit.trim()) || SYMBOL.test(unit.trim());

/**
 * A value in the style of the language, with its unit if that can follow; a value that is not a number stays as it was
 * typed.
 */
export function valueText(
  value: number | undefined,
  typed: string,
  unit: string,
  formatter: Formatter,
): string {
  const symbol = unit.trim();
  if (value === undefined) return typed.trim();
  if (symbol === '%' || /%/.test(typed)) return formatter.percent(value);
  if (isMoney(symbol) || (!symbol && parseTypedNumber(typed)?.symbol === '€'))
    return formatter.money(value, 'EUR');
  return SYMBOL.test(symbol) ? `${formatter.number(value)}\u00a0${symbol}` : formatter.number(value);
}

/** The indicator, with its unit if neither its values nor its name mention it. */
export function indicatorText(name: string, unit: string): string {
  const stem = fold(unit).slice(0, Math.max(4, unit.length - 3));
  return isInvariableUnit(unit) || fold(name).includes(stem) ? name : `${name} (${unit})`;
}
