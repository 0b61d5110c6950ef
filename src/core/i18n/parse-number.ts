/** Numbers as people of the four languages type them. Pure. */

/** The number that was typed. */
export interface TypedNumber {
  readonly value: number;
  /** The unit or currency beside it. */
  readonly symbol: '' | '%' | '€';
  /** `1.200` is 1200 if the point separates thousands, and 1.2 if it separates decimals: this is the latter. */
  readonly asDecimal?: number;
}

/** Direction and width marks that come along when a number is copied. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const MINUS = '[-\u2010-\u2013\u2212]';
const EURO = '€|eur(?:\\.|o|os|ot|ų|ai|us)?|eiro';

/** Sign and currency in either order, then the number, then `,-` for “no cents”, then its unit. */
const INPUT = new RegExp(
  `^(?<before>(?:${EURO}) ?)?(?<minus>\\+|${MINUS})?(?<between>(?:${EURO}) ?)?` +
    `(?<digits>\\d[\\d .,'’]*?)(?<noCents>[.,][-\u2013\u2014]{1,2})? ?(?:(?<percent>%)|(?<behind>${EURO}))?$`,
  'iu',
);

/** Thousands with the same separator throughout, and decimals with another one. */
const GROUPED =
  /^(?<whole>[1-9]\d{0,2}(?:(?<mark>[ .,'’])\d{3})(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<decimals>\d+))?$/;
const PLAIN = /^(?<whole>\d+)(?:[.,](?<decimals>\d+))?$/;
/** One separator, of thousands or of decimals. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** A number with more digits would not be exact. */
const MAX_DIGITS = 15;

/** What a person typed (`1 200`, `8,5`, `1.234,50`, `EUR 5`, `1200,-`, `20 %`); undefined if it is not a number. */
export function parseTypedNumber(text: string): TypedNumber | undefined {
  const plain = text.replace(INVISIBLE, '').trim().replace(/\s/g, ' ');
  const { before, minus, between, digits, noCents, percent, behind } = INPUT.exec(plain)?.groups ?? {};
  const euros = [before, between, behind].filter(Boolean).length;
  const { whole, decimals = '' } = (GROUPED.exec(digits ?? '') ?? PLAIN.exec(digits ?? ''))?.groups ?? {};
  if (!digits || !whole || euros > 1 || (percent && (euros || noCents))) return undefined;
  if (noCents && decimals) return undefined;
  const integer = whole.replace(/\D/g, '');
  if (integer.length + decimals.length > MAX_DIGITS) return undefined;
  const signed = (number: string) => Number(number) * (minus && minus !== '+' && Number(number) ? -1 : 1);
  return {
    value: signed(`${integer}.${decimals}`),
    symbol: percent ? '%' : euros ? '€' : '',
    ...(AMBIGUOUS.test(digits) && !noCents ? { asDecimal: signed(digits.replace(',', '.')) } : {}),
  };
}

/** The number that was typed; undefined if it is not a number, or ambiguous. */
export function parseNumber(text: string): number | undefined {
  const typed = parseTypedNumber(text);
  return typed?.asDecimal === undefined ? typed?.value : undefined;
}

/** Whether an amount in euros has no fractions of a cent. */
export const isWholeCents = (sum: number): boolean => Math.abs(sum * 100 - Math.round(sum * 100)) < 1e-6;

/** The amount that was typed; not a percentage. */
export function parseAmount(text: string): number | undefined {
  const sum = parseNumber(text);
  return sum !== undefined && isWholeCents(sum) && parseTypedNumber(text)?.symbol !== '%' ? sum : undefined;
}

/** Both readings of an ambiguous number, each written unambiguously: `1200` and `1,2`. */
export function bothReadings(
  { value, asDecimal = value }: TypedNumber,
  decimalMark: string,
): [string, string] {
  const decimal = String(asDecimal);
  // Three decimals would look like thousands again.
  const clear = /\.\d{3}$/.test(decimal) ? `${decimal}0` : decimal;
  return [String(value), clear.replace('.', decimalMark)];
}
