/** The resources that a visitor saved: a list to print, to send, or to take away as a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderTitle } from '../../internal/collection/lazy/dialog.js';
import { exportCsv } from '../../internal/collection/lazy/export.js';
import { renderRemove, renderRemoveAll } from '../../internal/collection/lazy/shortlist-buttons.js';
import { encodeText } from '../../../core/util/encode-text.js';
import { copyText } from '../../internal/clipboard.js';
import { localizedText } from '../../internal/localized-text.js';
import type { LibraryResource } from '../../../core/feed/schema/schema.js';
import { kindName } from '../labels.js';
import type { ResourceItem } from '../resource-collection.js';
import { toCsvRows } from './export.js';
import type { LibraryDialogViewModel } from './lazy.types.js';
import { renderVersionTitle, sortedVersions, versionFacts, versionLanguage } from './versions.js';

export function renderReadingList(state: LibraryDialogViewModel): TemplateResult {
  const { collection, favourites, language, msg } = state;
  const items = favourites.ids.flatMap((id) => collection.byId(id) ?? []);
  const name = msg('My shortlist: what to read and watch', { id: 'library.reading-list' });
  if (!items.length)
    return html`${renderTitle(name)}
      <p>
        ${msg('Your shortlist is empty. Select “Save” on what you want to read or watch.', { id: 'library.reading-list-empty' })}
      </p>`;
  const save = () => exportCsv(msg, name, toCsvRows(items, state), language);
  const copy = async () => {
    const isCopied = await copyText(textOf(state, items));
    state.setStatus(
      isCopied
        ? msg('The list is copied as text.', { id: 'library.copied' })
        : msg('The list could not be copied: print it or save it as a table.', { id: 'library.copy-failed' }),
    );
  };
  return html`${renderTitle(name)}
    <p class="secondary">${msg('The shortlist is saved on this device only.', { id: 'compare.device' })}</p>
    <ol class="reading-list">
      ${items.map((item) => renderEntry(state, item))}
    </ol>
    <p class="detail-actions">
      <button type="button" class="button" @click=${() => print()}>
        ${msg('Print', { id: 'action.print' })}
      </button>
      <a class="button" href=${mailHref(name, textOf(state, items))}
        >${msg('Send by email', { id: 'library.send' })}</a
      >
      <button type="button" class="button" @click=${() => void copy()}>
        ${msg('Copy as text', { id: 'library.copy-text' })}
      </button>
      <button type="button" class="button" @click=${() => state.setStatus(save())}>
        ${msg('Save as a table (CSV)', { id: 'action.csv' })}
      </button>
      ${renderRemoveAll(msg, favourites, items.length)}
    </p>`;
}

function renderEntry(state: LibraryDialogViewModel, { resource }: ResourceItem): TemplateResult {
  const { collection, favourites, language, msg } = state;
  const title = collection.resolve(resource.title);
  const facts = factsOf(state, resource);
  return html`<li>
    <p class="entry-title" ${localizedText(title, language)}></p>
    <p class="secondary">${facts}</p>
    <ul class="versions" role="list">
      ${sortedVersions(language, resource).map((version) => {
        const details = versionFacts(state, version);
        const own = renderVersionTitle(state, resource, version);
        return html`<li>
          <span class="version-language" ?data-titled=${own !== nothing}
            >${versionLanguage(state, version)}</span
          >
          ${own} ${details ? html`<span class="secondary">(${details})</span>` : nothing}
        </li>`;
      })}
    </ul>
    ${renderRemove(msg, favourites, resource.id, title.text)}
  </li>`;
}

/** “Study · British Council · 2020” */
const factsOf = (
  { collection, msg }: LibraryDialogViewModel,
  { kind, publisher, year }: LibraryResource,
): string =>
  [kindName(msg, kind), publisher && collection.resolve(publisher.name).text, year]
    .filter(Boolean)
    .join(' · ');

/** The list for an email: title, what it is, and where each version is. */
function textOf(state: LibraryDialogViewModel, items: readonly ResourceItem[]): string {
  const entries = items.map(({ resource }, at) => {
    const links = sortedVersions(state.language, resource).flatMap((version) => {
      const address = version.url ?? version.video?.url;
      return address ? [`${versionLanguage(state, version)}: ${new URL(address, state.feedUrl).href}`] : [];
    });
    const title = state.collection.resolve(resource.title).text;
    return [`${at + 1}. ${title}`, factsOf(state, resource), ...links].join('\n');
  });
  return entries.join('\n\n');
}

const mailHref = (subject: string, body: string): string =>
  `mailto:?subject=${encodeText(subject)}&body=${encodeText(body.replaceAll('\n', '\r\n'))}`;
