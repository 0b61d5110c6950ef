/** The source of the map’s tiles, set by the webmaster. Pure. */
import { parseUrl } from '../../../../core/util/url.js';

export interface TileSource {
  /** `https://tile.example/{z}/{x}/{y}.png`, absolute. */
  readonly template: string;
  /** The address of one tile, to find out which host is contacted. */
  readonly origin: string;
}

const REQUIRED_TOKENS = [/\{z\}/, /\{x\}/, /\{-?y\}/];
/** A template can distribute its tiles over the servers a, b and c. */
const SUBDOMAINS = /^(https?:\/\/)\{s\}\./i;
const BRACES = /%7B(-?\w)%7D/gi;

/**
 * Parses the template of a tile server (`{z}`, `{x}`, `{y}`, and optionally `{r}` or `https://{s}.`); undefined if it
 * is invalid.
 *
 * @param base the page’s address, for a template on the page’s own site
 */
export function parseTileTemplate(template: string, base: string): TileSource | undefined {
  const text = template.trim();
  const plain = text.replace(SUBDOMAINS, '$1');
  if (!REQUIRED_TOKENS.every((token) => token.test(plain)) || plain.includes('{s}')) return undefined;
  const address = parseUrl(plain, base);
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  const { href, origin } = address;
  const absolute = href.replace(BRACES, '{$1}');
  return { template: plain === text ? absolute : absolute.replace('://', '://{s}.'), origin };
}
