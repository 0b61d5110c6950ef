/** The sites whose pages may send applications, as people write them. Pure. */
import { UsageError } from '../../usage-error.js';

/**
 * The origin as browsers send it: small letters, no port that goes without saying, international names in Punycode.
 * @throws {UsageError} if no browser ever sends such an origin
 */
export function parseOrigin(written: string): string {
  const text = written.trim();
  const fail = (why: string): never => {
    throw new UsageError(`--origin “${text}” can never work: ${why}`);
  };
  if (text.includes('*'))
    fail('any site could send applications. Name each site, for example https://novads.lv');
  if (/[,;\s]/.test(text))
    fail('it names more than one site. Repeat the option: --origin https://a.lv --origin https://b.lv');
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text))
    fail(`the scheme is missing. Write https://${text || 'novads.lv'}`);
  if (!URL.canParse(text)) fail('it is not the address of a site. Write it like https://novads.lv');
  const { protocol, origin, pathname, search, hash, username } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') fail('only sites with https:// or http:// have pages');
  if (username || pathname !== '/' || search || hash) fail(`an origin has no path. Write ${origin}`);
  return origin;
}
