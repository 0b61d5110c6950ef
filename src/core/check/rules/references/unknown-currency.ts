import { quote } from '../../describe.js';
import type { NodeRule } from '../rule.js';

/** Three capital letters that are not a currency. */
export const unknownCurrency: NodeRule = ({ value, path }, _, report) => {
  if (path.at(-1) !== 'currency' || typeof value !== 'string' || !/^[A-Z]{3}$/.test(value)) return;
  if (Intl.supportedValuesOf('currency').includes(value)) return;
  report(path, 'unknown-currency', `There is no currency ${quote(value)}.`, 'For euros, write "EUR".');
};
