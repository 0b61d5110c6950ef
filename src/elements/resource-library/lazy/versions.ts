/** The versions of a resource: what each is, how long or large, and how to get it. */
import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../../internal/collection/lazy/definition-list.js';
import { renderVideo } from '../../internal/collection/lazy/video.js';
import { renderContact } from '../../internal/contact.js';
import { localizedText } from '../../internal/localized-text.js';
import { SEVERAL_LANGUAGES } from '../../../core/feed/enums/resources.js';
import type { LibraryResource, ResourceVersion } from '../../../core/feed/schema/schema.js';
import { bytesText } from '../../../core/i18n/formatter-lazy.js';
import type { LocalizedText, ResolvedText } from '../../../core/i18n/localized-text.js';
import { languageName } from '../labels.js';
import { isIn } from '../resource-collection.js';
import type { LibraryDialogViewModel } from './lazy.types.js';

/** The visitor’s language first, the others in the order of the feed. */
export const sortedVersions = (
  language: string,
  { versions }: LibraryResource,
): readonly ResourceVersion[] => [
  ...versions.filter((version) => isIn(language, version)),
  ...versions.filter((version) => !isIn(language, version)),
];

/** “PDF, 1.2 MB, 64 pages” */
export const versionFacts = (
  { formatter, msg }: Pick<LibraryDialogViewModel, 'formatter' | 'msg'>,
  { format, bytes, pages, minutes }: ResourceVersion,
): string =>
  [
    format?.toUpperCase(),
    bytes && bytesText(formatter, bytes),
    pages && formatter.plural(pages, msg('# page|# pages', { id: 'library.pages' })),
    minutes && formatter.plural(minutes, msg('# minute|# minutes', { id: 'library.minutes' })),
  ]
    .filter(Boolean)
    .join(', ');

/** The name of a version’s language, or that there are several. */
export const versionLanguage = (
  { formatter, msg }: Pick<LibraryDialogViewModel, 'formatter' | 'msg'>,
  { language }: ResourceVersion,
): string =>
  language === SEVERAL_LANGUAGES
    ? msg('Several languages', { id: 'library.languages-several' })
    : languageName(formatter, language);

/** The title as published, in its own language; otherwise that of the record. */
export function versionTitle(
  { collection }: Pick<LibraryDialogViewModel, 'collection'>,
  resource: LibraryResource,
  { language, title }: ResourceVersion,
): ResolvedText {
  if (title === undefined) return collection.resolve(resource.title);
  return { text: title, lang: language === SEVERAL_LANGUAGES ? collection.language : language };
}

export function renderVersions(state: LibraryDialogViewModel, resource: LibraryResource): TemplateResult {
  return html`<ul class="versions" role="list">
    ${sortedVersions(state.language, resource).map(
      (version) => html`<li>${renderVersion(state, resource, version)}</li>`,
    )}
  </ul>`;
}

function renderVersion(
  state: LibraryDialogViewModel,
  resource: LibraryResource,
  version: ResourceVersion,
): TemplateResult {
  const { video } = version;
  const facts = versionFacts(state, version);
  return html`<strong class="version-language">${versionLanguage(state, version)}</strong>
    ${renderVersionTitle(state, resource, version)}
    ${facts ? html`<span class="secondary">(${facts})</span>` : nothing}
    ${video ? renderVideo(state, video) : nothing}`;
}

/** The title of a version, as a link if it has an address. What only repeats the title above it is left out. */
export function renderVersionTitle(
  state: LibraryDialogViewModel,
  resource: LibraryResource,
  version: ResourceVersion,
): TemplateResult | typeof nothing {
  const { language, url } = version;
  const resolved = versionTitle(state, resource, version);
  if (!url && resolved.text === state.collection.resolve(resource.title).text) return nothing;
  const title = localizedText(resolved, state.language);
  return url
    ? html`<a
        href=${new URL(url, state.feedUrl).href}
        hreflang=${language === SEVERAL_LANGUAGES ? nothing : language}
        ${title}
      ></a>`
    : html`<span ${title}></span>`;
}

/** Whether somebody has to be asked for a version. */
export const isToBeAskedFor = ({ url, video }: ResourceVersion): boolean => !url && !video;

/** What to do for versions without an address; nothing if all have one. */
export function renderHowToGet(
  state: LibraryDialogViewModel,
  { versions, howToGet, publisher, contact }: LibraryResource,
): unknown {
  if (!versions.some(isToBeAskedFor)) return nothing;
  const { collection, language, feed, msg } = state;
  const asked = contact ?? feed.envelope.publisher.contact;
  const resolve = (text: LocalizedText) => collection.resolve(text);
  return html`${
    howToGet
      ? renderText(state, howToGet)
      : html`<p>
          ${publisher ? msg(str`There is no link to it here. Ask the publisher: ${resolve(publisher.name).text}.`, { id: 'library.ask-publisher' }) : msg('There is no link to it here.', { id: 'library.no-link' })}
        </p>`
  }
  ${
    asked
      ? html`<p>${msg('We can help you find it:', { id: 'library.ask-us' })}</p>
          ${renderContact(language, resolve, asked)}`
      : nothing
  }`;
}
