/** The organisations that a visitor saved: contacts to print, to send, or to keep in an address book. */
import { html, type TemplateResult } from 'lit';
import { renderTitle } from '../../internal/collection/lazy/dialog.js';
import { exportCsv } from '../../internal/collection/lazy/export.js';
import { renderRemove, renderRemoveAll } from '../../internal/collection/lazy/shortlist-buttons.js';
import { copyText } from '../../internal/clipboard.js';
import { encodeText } from '../../../core/util/encode-text.js';
import type { OrganisationItem } from '../organisation-collection.js';
import { contactOf, saveContacts } from './contact.js';
import { renderEntry } from './contact-sheet.js';
import { toCsvRows } from './export.js';
import type { OrganisationDialogViewModel } from './lazy.types.js';

export function renderSavedContacts(state: OrganisationDialogViewModel): TemplateResult {
  const { collection, favourites, language, msg } = state;
  const items = favourites.ids.flatMap((id) => collection.byId(id) ?? []);
  const name = msg('My shortlist: who can help me', { id: 'organisations.saved' });
  if (!items.length)
    return html`${renderTitle(name)}
      <p>
        ${msg('Your shortlist is empty. Select “Save” on those you want to ask.', { id: 'organisations.saved-empty' })}
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
    <ol class="saved-contacts" role="list">
      ${items.map((item) => {
        const { id } = item.organisation;
        const title = collection.resolve(item.organisation.name).text;
        return html`<li>${renderEntry(state, item, 3)} ${renderRemove(msg, favourites, id, title)}</li>`;
      })}
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
      <button
        type="button"
        class="button"
        @click=${() =>
          saveContacts(
            state,
            items.map(({ organisation }) => organisation),
            name,
          )}
      >
        ${msg('Save contacts', { id: 'organisations.save-contacts' })}
      </button>
      <button type="button" class="button" @click=${() => state.setStatus(save())}>
        ${msg('Save as a table (CSV)', { id: 'action.csv' })}
      </button>
      ${renderRemoveAll(msg, favourites, items.length)}
    </p>`;
}

/** The contacts for an email: who, whom to ask, how and when. */
function textOf({ collection }: OrganisationDialogViewModel, items: readonly OrganisationItem[]): string {
  const entries = items.map(({ organisation }, at) => {
    const { name, role, phone, email, url, hours } = contactOf(organisation);
    const text = (value: typeof name) => value && collection.resolve(value).text;
    const person = [text(name), text(role)].filter(Boolean).join(', ');
    const title = `${at + 1}. ${collection.resolve(organisation.name).text}`;
    return [title, person, phone, email, url, text(hours)].filter(Boolean).join('\n');
  });
  return entries.join('\n\n');
}

const mailHref = (subject: string, body: string): string =>
  `mailto:?subject=${encodeText(subject)}&body=${encodeText(body.replaceAll('\n', '\r\n'))}`;
