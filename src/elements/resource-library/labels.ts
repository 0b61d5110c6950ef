/** The library’s labels for enums. Only call while a locale is active. */
import { str, type Msg } from '../../core/i18n/translator.js';
import {
  SEVERAL_LANGUAGES,
  type LibraryAudience,
  type LibraryKind,
} from '../../core/feed/enums/resources.js';
import type { LibraryResource } from '../../core/feed/schema/schema.js';
import type { Formatter } from '../../core/i18n/formatter.js';
import { isIn } from './resource-collection.js';

const KIND_LABELS: Record<LibraryKind, (msg: Msg) => string> = {
  handbook: (msg) => msg('Handbook', { id: 'library-kind.handbook' }),
  guidelines: (msg) => msg('Guidelines', { id: 'library-kind.guidelines' }),
  study: (msg) => msg('Study', { id: 'library-kind.study' }),
  recommendations: (msg) => msg('Policy recommendations', { id: 'library-kind.recommendations' }),
  opinion: (msg) => msg('Opinion', { id: 'library-kind.opinion' }),
  cases: (msg) => msg('Examples', { id: 'library-kind.cases' }),
  tool: (msg) => msg('Tool', { id: 'library-kind.tool' }),
  data: (msg) => msg('Data', { id: 'library-kind.data' }),
  webinar: (msg) => msg('Webinar', { id: 'library-kind.webinar' }),
  video: (msg) => msg('Video', { id: 'library-kind.video' }),
};

export const kindName = (msg: Msg, kind: LibraryKind): string => KIND_LABELS[kind](msg);

const AUDIENCE_LABELS: Record<LibraryAudience, (msg: Msg) => string> = {
  municipality: (msg) => msg('Municipalities', { id: 'library-audience.municipality' }),
  enterprise: (msg) => msg('Social enterprises', { id: 'library-audience.enterprise' }),
  community: (msg) => msg('Community organisations', { id: 'library-audience.community' }),
  youth: (msg) => msg('Young people', { id: 'library-audience.youth' }),
  support: (msg) => msg('Support organisations', { id: 'library-audience.support' }),
};

export const audienceName = (msg: Msg, audience: LibraryAudience): string => AUDIENCE_LABELS[audience](msg);

/** “English”, in the visitor’s language. */
export const languageName = (formatter: Formatter, tag: string): string =>
  formatter
    .memoize('language-names', () => new Intl.DisplayNames(formatter.tag, { type: 'language' }))
    .of(tag) ?? tag;

/**
 * Whether a resource can be read in the visitor’s language, and in which else: “In your language; also in: English”.
 * Undefined if it exists in one other language only: a badge says so.
 */
export function languagesText(
  msg: Msg,
  { versions }: LibraryResource,
  formatter: Formatter,
): string | undefined {
  const { language } = formatter;
  const isOwn = versions.some((version) => isIn(language, version));
  const others = [
    ...new Set(versions.filter((version) => !isIn(language, version)).map((version) => version.language)),
  ];
  const named = others
    .filter((tag) => tag !== SEVERAL_LANGUAGES)
    .map((tag) => languageName(formatter, tag))
    .join(', ');
  const hasSeveral = others.includes(SEVERAL_LANGUAGES);
  if (isOwn && hasSeveral) return msg('In your language, and in others', { id: 'library.own-and-several' });
  if (isOwn && !named) return msg('In your language', { id: 'library.own' });
  if (isOwn) return msg(str`In your language; also in: ${named}`, { id: 'library.own-and' });
  if (hasSeveral && !named) return msg('In several languages', { id: 'library.several' });
  if (hasSeveral) return msg(str`In several languages, among them: ${named}`, { id: 'library.several-and' });
  if (others.length === 1) return undefined;
  return msg(str`Not in your language, only in: ${named}`, { id: 'library.only-others' });
}
