import type { Msg } from '../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import { renderDialogFrame, renderTitle } from '../../internal/collection/lazy/dialog.js';
import { renderDetail } from './detail.js';
import type { LibraryDialogViewModel } from './lazy.types.js';
import { renderReadingList } from './reading-list.js';

/** The dialog with one resource, or with the reading list. */
export function renderDialog(state: LibraryDialogViewModel): TemplateResult {
  if (state.target === true) return renderDialogFrame(state, renderReadingList(state));
  const item = state.collection.byId(state.target);
  return renderDialogFrame(
    state,
    item ? html`<article>${renderDetail(state, item, 2)}</article>` : renderMissing(state.msg),
  );
}

/** A link to a resource that is no longer in the feed. */
const renderMissing = (msg: Msg): TemplateResult =>
  html`${renderTitle(msg('This resource is no longer in the library', { id: 'library.missing' }))}
    <p>${msg('It may have been renamed. Look for it in the list.', { id: 'library.missing-hint' })}</p>`;
