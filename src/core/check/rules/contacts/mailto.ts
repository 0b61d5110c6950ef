import { quote } from '../../describe.js';
import type { NodeRule } from '../rule.js';
import { toJson } from '../../../util/natives.js';

/** A link instead of an email address: it would not work. */
export const mailto: NodeRule = ({ value, schema, path }, _, report) => {
  if (schema.primitive !== 'email' || typeof value !== 'string' || !/^mailto:/i.test(value)) return;
  const address = value.replace(/^mailto:/i, '').replace(/\?.*$/, '');
  report(
    path,
    'mailto',
    `${quote(value)} is a link, not an email address.`,
    `Write ${toJson(address)}.`,
    'error',
  );
};
