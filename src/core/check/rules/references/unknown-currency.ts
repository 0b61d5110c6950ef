import type { NodeRule } from '../rule.js';
import { str } from '../../../i18n/translator.js';

/** Three capital letters that are not a currency. */
export const unknownCurrency: NodeRule = ({ value, path }, { wording: { msg, quote } }, report) => {
  if (path.at(-1) !== 'currency' || typeof value !== 'string' || !/^[A-Z]{3}$/.test(value)) return;
  if (Intl.supportedValuesOf('currency').includes(value)) return;
  report(
    path,
    'unknown-currency',
    msg(str`There is no currency ${quote(value)}.`, { id: 'feed-check.unknown-currency' }),
    msg('For euros, write "EUR".', { id: 'feed-check.unknown-currency.help' }),
  );
};
