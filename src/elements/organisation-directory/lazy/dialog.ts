import type { Msg } from '../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import { renderDialogFrame, renderTitle } from '../../internal/collection/lazy/dialog.js';
import { renderDetail } from './detail.js';
import type { OrganisationDialogViewModel } from './lazy.types.js';
import { renderSavedContacts } from './saved-contacts.js';

/** The dialog with one organisation, or with the saved contacts. */
export function renderDialog(state: OrganisationDialogViewModel): TemplateResult {
  if (state.target === true) return renderDialogFrame(state, renderSavedContacts(state));
  const item = state.collection.byId(state.target);
  return renderDialogFrame(
    state,
    item ? html`<article>${renderDetail(state, item)}</article>` : renderMissing(state.msg),
  );
}

/** A link to an organisation that is no longer in the feed. */
const renderMissing = (msg: Msg): TemplateResult =>
  html`${renderTitle(msg('This organisation is no longer in the list', { id: 'organisations.missing' }))}
    <p>${msg('It may have been renamed. Look for it in the list.', { id: 'library.missing-hint' })}</p>`;
