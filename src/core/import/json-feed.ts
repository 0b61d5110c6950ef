/** JSON Feed, as many sites publish their news: each item is support. https://www.jsonfeed.org/version/1.1/ */
import { isObject } from '../util/is-object.js';
import type { ForeignFormat } from './foreign-source.js';
import { noKindOfSupport } from './notes.js';
import {
  dayOf,
  linkOf,
  objectOf,
  objectsIn,
  plainText,
  summarise,
  textOf,
  withoutEmpty,
} from './record-parts.js';

const isJsonFeed = (json: unknown): json is Record<string, unknown> =>
  isObject(json) && /^https?:\/\/jsonfeed\.org\/version\/1/.test(textOf(json['version']) ?? '');

export const jsonFeed: ForeignFormat = {
  name: 'JSON Feed',
  language: (json) => (isJsonFeed(json) ? textOf(json['language']) : undefined),
  read(json, { text, id, providerName, wording }) {
    if (!isJsonFeed(json)) return undefined;
    const publisher = textOf(json['title']);
    return {
      publisher,
      url: linkOf(json['home_page_url']),
      instruments: objectsIn(json['items']).map((item) => {
        const body = plainText(item['content_text']) ?? plainText(item['content_html']) ?? '';
        const title = plainText(item['title']) ?? summarise(body).summary;
        const { summary, description } = summarise(plainText(item['summary']) ?? (body || title));
        const author = textOf(objectOf(item['authors'] ?? json['authors'])['name']);
        const tags = Array.isArray(item['tags']) ? item['tags'] : [];
        return withoutEmpty({
          id: id(title),
          title: text(title),
          summary: text(summary),
          description: text(body && body !== summary ? body : description),
          resourceType: 'information',
          supportType: 'other',
          provider: { name: text(author ?? publisher ?? providerName) },
          tags: tags.flatMap((tag) => text(textOf(tag)) ?? []),
          url: linkOf(item['url']) ?? linkOf(item['external_url']),
          updated: dayOf(item['date_modified']) ?? dayOf(item['date_published']),
        });
      }),
      notes: [noKindOfSupport('JSON Feed', wording.msg)],
    };
  },
};
