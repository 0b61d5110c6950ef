import type { NodeRule } from '../rule.js';
import { str } from '../../../i18n/translator.js';

/** A link without encryption: browsers warn about it, and block pictures and files from it. */
export const insecureLink: NodeRule = ({ value, path }, { wording: { msg, quote } }, report) => {
  if (typeof value !== 'string' || !/^http:\/\//i.test(value)) return;
  const secure = value.replace(/^http:/i, 'https:');
  report(
    path,
    'insecure-link',
    msg(str`${quote(value)} is not encrypted.`, { id: 'feed-check.insecure-link' }),
    msg(str`Try ${secure} and use it if it opens.`, { id: 'feed-check.insecure-link.help' }),
  );
};
