import { quote } from '../../describe.js';
import type { NodeRule } from '../rule.js';

/** A link without encryption: browsers warn about it, and block pictures and files from it. */
export const insecureLink: NodeRule = ({ value, path }, _, report) => {
  if (typeof value !== 'string' || !/^http:\/\//i.test(value)) return;
  const secure = value.replace(/^http:/i, 'https:');
  report(path, 'insecure-link', `${quote(value)} is not encrypted.`, `Try ${secure} and use it if it opens.`);
};
