import { decode } from './encoding.js';
import { withoutBlankText } from './left-out.js';

/**
 * The JSON text of a feed that is not in UTF-8, or in which fields have nothing in them. The webmaster reads in the
 * console if it is not in UTF-8.
 */
export async function readUnusual(response: Response): Promise<string> {
  const { url, headers } = response;
  const { text, encoding } = decode(
    new Uint8Array(await response.arrayBuffer()),
    headers.get('content-type'),
  );
  if (encoding !== 'utf-8')
    console.warn(`Tilts: ${url} is not in UTF-8 and was read as ${encoding}. Save it as UTF-8.`);
  return withoutBlankText(text);
}
