/** The needs and offers that a visitor saved: a list to print, or to take away as a table. */
import { html, type TemplateResult } from 'lit';
import { renderTitle } from '../../internal/collection/lazy/dialog.js';
import { exportCsv } from '../../internal/collection/lazy/export.js';
import { renderRemove, renderRemoveAll } from '../../internal/collection/lazy/shortlist-buttons.js';
import { renderContact } from '../../internal/contact.js';
import { localizedText } from '../../internal/localized-text.js';
import { byText, needKindName, sideName } from '../labels.js';
import { sideOf, type NeedItem } from '../need-collection.js';
import { contactOf } from './reply.js';
import { toCsvRows } from './export.js';
import type { BoardDialogViewModel } from './lazy.types.js';

export function renderShortlist(state: BoardDialogViewModel): TemplateResult {
  const { collection, favourites, language, msg } = state;
  const items = favourites.ids.flatMap((id) => collection.byId(id) ?? []);
  const name = msg('My shortlist: what I want to answer', { id: 'needs.shortlist' });
  if (!items.length)
    return html`${renderTitle(name)}
      <p>
        ${msg('Your shortlist is empty. Select “Save” on what you want to answer.', { id: 'needs.shortlist-empty' })}
      </p>`;
  const save = () => exportCsv(msg, name, toCsvRows(items, state), language);
  return html`${renderTitle(name)}
    <p class="secondary">${msg('The shortlist is saved on this device only.', { id: 'compare.device' })}</p>
    <ol class="shortlist">
      ${items.map((item) => renderEntry(state, item))}
    </ol>
    <p class="detail-actions">
      <button type="button" class="button" @click=${() => print()}>
        ${msg('Print', { id: 'action.print' })}
      </button>
      <button type="button" class="button" @click=${() => state.setStatus(save())}>
        ${msg('Save as a table (CSV)', { id: 'action.csv' })}
      </button>
      ${renderRemoveAll(msg, favourites, items.length)}
    </p>`;
}

function renderEntry(state: BoardDialogViewModel, { need }: NeedItem): TemplateResult {
  const { collection, favourites, formatter, language, msg } = state;
  const title = collection.resolve(need.title);
  const facts = [
    sideName(msg, sideOf(need)),
    needKindName(msg, need.kind),
    need.by && byText(msg, need.by, formatter),
  ];
  const contact = contactOf(state, need);
  return html`<li>
    <p class="entry-title" ${localizedText(title, language)}></p>
    <p class="secondary">${facts.filter(Boolean).join(' · ')}</p>
    ${contact ? renderContact(language, (each) => collection.resolve(each), contact) : ''}
    ${renderRemove(msg, favourites, need.id, title.text)}
  </li>`;
}
