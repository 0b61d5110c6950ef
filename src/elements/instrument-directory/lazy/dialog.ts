import type { Msg } from '../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import { renderCompare } from '../../internal/collection/lazy/compare.js';
import { renderDialogFrame, renderTitle } from '../../internal/collection/lazy/dialog.js';
import type { DirectoryDialogViewModel } from './lazy.types.js';
import { COMPARISON } from './compare.js';
import { renderDetail } from './detail.js';

/** The dialog with one instrument, or with the shortlist side by side. */
export function renderDialog(state: DirectoryDialogViewModel): TemplateResult {
  if (state.target === true) return renderDialogFrame(state, renderCompare(state, COMPARISON));
  const item = state.collection.byId(state.target);
  return renderDialogFrame(
    state,
    item ? html`<article>${renderDetail(state, item, 2)}</article>` : renderMissing(state.msg),
  );
}

/** A link to an instrument that is no longer in the feed. */
const renderMissing = (msg: Msg): TemplateResult =>
  html`${renderTitle(msg('This instrument is no longer in the list', { id: 'detail.missing' }))}
    <p>
      ${msg('It may have ended or have been renamed. Look for it in the list.', { id: 'detail.missing-hint' })}
    </p>`;
