/** A feed from a file that others publish in a format of their own. */
import { toLocalIso } from '../util/time-zone.js';
import { isObject } from '../util/is-object.js';
import { parseUrl } from '../util/url.js';
import type { Wording } from '../check/wording.js';
import { LANGUAGES, type Language } from '../i18n/languages.js';
import { str } from '../i18n/translator.js';
import { commonGrants } from './common-grants.js';
import type { ForeignFormat, ReadingContext } from './foreign-source.js';
import { hsds } from './hsds.js';
import { jsonFeed } from './json-feed.js';
import { jsonLd, jsonLdOfPage } from './json-ld.js';
import { idMaker, withoutEmpty, type Json } from './record-parts.js';

/** Tried in this order: what has a mark of its own comes first. */
const FORMATS: readonly ForeignFormat[] = [jsonFeed, commonGrants, jsonLd, hsds];

/** The file is in none of the formats: the message says why, and what to do, in the language of the wording. */
export class ForeignFormatError extends Error {}

export interface ForeignFeed {
  readonly format: string;
  readonly feed: Record<string, unknown>;
  /** What was filled in or left out, in the language of the wording; no full stop at the end. */
  readonly notes: readonly string[];
}

const NAMES = FORMATS.map(({ name }) => name).join(', ');

function parseSource(
  source: string,
  text: string,
  { msg }: Wording,
): { readonly json: unknown; readonly language?: string | undefined } {
  if (/^\s*</.test(text)) {
    const page = jsonLdOfPage(text);
    if (page.json.length) return page;
    throw new ForeignFormatError(
      msg(str`${source} is a page without JSON-LD: nothing in it can be read as records`, {
        id: 'import.no-json-ld',
      }),
    );
  }
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    throw new ForeignFormatError(
      msg(str`${source} is neither JSON nor a page: save it again from where it comes from`, {
        id: 'import.not-json',
      }),
    );
  }
}

/** Languages of the feed are without a region: `lv-LV` is `lv`. */
const languageOf = (tag: string | undefined): Language | undefined =>
  LANGUAGES.find((language) => language === tag?.toLowerCase().split(/[-_]/)[0]);

/**
 * @param source the file or address, as the user gave it
 * @param wording of the notes and errors; its language is that of the texts, too, where the file names none
 * @param now instant (epoch milliseconds): the feed’s `updated` is that day in Riga
 * @throws {ForeignFormatError} if it is in no format that is known
 */
export function readForeign(source: string, text: string, wording: Wording, now: number): ForeignFeed {
  const { msg, quote } = wording;
  const { json, language: ofPage } = parseSource(source, text, wording);
  if (isObject(json) && 'tilts' in json)
    throw new ForeignFormatError(
      msg(str`${source} is a feed already: “tilts check” checks it, “tilts export” makes a workbook`, {
        id: 'import.is-feed',
      }),
    );
  for (const format of FORMATS) {
    const own = languageOf(format.language?.(json) ?? ofPage) ?? wording.language;
    const areas = new Map<string, string>();
    const areaId = idMaker();
    const context: ReadingContext = {
      text: (each) => (each ? { [own]: each } : undefined),
      id: idMaker(),
      areaId: (name) => {
        if (!areas.has(name)) areas.set(name, areaId(name));
        return areas.get(name)!;
      },
      providerName: parseUrl(source)?.hostname || source.replace(/^.*[/\\]/, ''),
      wording,
    };
    const records = format.read(json, context);
    if (!records) continue;
    const { publisher, url, instruments = [], enterprises = [], notes = [] } = records;
    return {
      format: format.name,
      feed: withoutEmpty({
        tilts: 1,
        publisher: withoutEmpty({ name: { [own]: publisher ?? context.providerName }, url }),
        updated: toLocalIso(now, 'Europe/Riga').slice(0, 10),
        languages: [own],
        areas: [...areas].map(([name, id]): Json => ({ id, name: { [own]: name } })),
        instruments,
        enterprises,
      }),
      notes: [
        ...(publisher
          ? []
          : [
              msg(
                str`Where no publisher or provider is named, ${quote(context.providerName)} is used instead`,
                {
                  id: 'import.no-publisher',
                },
              ),
            ]),
        ...notes,
      ],
    };
  }
  throw new ForeignFormatError(
    msg(str`${source} has none of the formats ${NAMES}, and is not a workbook`, { id: 'import.no-format' }),
  );
}
