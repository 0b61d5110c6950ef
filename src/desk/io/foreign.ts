/** A feed from what others publish: HSDS, CommonGrants, JSON Feed, JSON-LD in a page; loaded only then. */
import type { Language } from '../../core/i18n/languages.js';
import { loadForeignWording } from '../../core/import/notes.js';
import { ForeignFormatError, readForeign } from '../../core/import/read-foreign.js';
import { LISTS, recordsOf } from '../state/records.js';
import { OpenError } from './open-error.js';
import type { OpenedFeed } from './open.types.js';

/**
 * @param name of the file, or its address
 * @throws {OpenError} if it is in none of these formats
 */
export async function readForeignFeed(name: string, text: string, language: Language): Promise<OpenedFeed> {
  const wording = await loadForeignWording(language);
  try {
    const { feed, format, notes } = readForeign(name, text, wording, Date.now());
    const taken = LISTS.map((list) => [list, recordsOf(feed, list).length] as const).filter(
      ([, count]) => count > 0,
    );
    return { feed, source: { kind: 'foreign', name, language, foreign: { format, taken, notes } } };
  } catch (error) {
    if (!(error instanceof ForeignFormatError)) throw error;
    throw new OpenError({ code: 'no-records', name, detail: `${error.message}.` });
  }
}
