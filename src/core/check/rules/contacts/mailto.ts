import type { NodeRule } from '../rule.js';
import { toJson } from '../../../util/natives.js';
import { str } from '../../../i18n/translator.js';

/** A link instead of an email address: it would not work. */
export const mailto: NodeRule = ({ value, schema, path }, { wording: { msg, quote } }, report) => {
  if (schema.primitive !== 'email' || typeof value !== 'string' || !/^mailto:/i.test(value)) return;
  const address = value.replace(/^mailto:/i, '').replace(/\?.*$/, '');
  report(
    path,
    'mailto',
    msg(str`${quote(value)} is a link, not an email address.`, { id: 'feed-check.mailto' }),
    msg(str`Write ${toJson(address)}.`, { id: 'feed-check.write' }),
    'error',
  );
};
