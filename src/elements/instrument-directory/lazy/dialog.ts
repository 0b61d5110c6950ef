import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { renderCompare } from '../../internal/collection/lazy/compare.js';
import { renderDialogFrame, renderTitle } from '../../internal/collection/lazy/dialog.js';
import type { DirectoryDialogViewModel } from './lazy.types.js';
import { COMPARISON } from './compare.js';
import { renderDetail } from './detail.js';

/** One instrument in full, or what is kept side by side, over the list. */
export function renderDialog(state: DirectoryDialogViewModel): TemplateResult {
  if (state.target === true) return renderDialogFrame(state, renderCompare(state, COMPARISON));
  const item = state.collection.byId(state.target);
  return renderDialogFrame(
    state,
    item ? html`<article>${renderDetail(state, item, 2)}</article>` : renderMissing(),
  );
}

/** A link to an instrument that the feed no longer has. */
const renderMissing = (): TemplateResult =>
  html`${renderTitle(msg('This instrument is no longer in the list', { id: 'detail.missing' }))}
    <p>
      ${msg('It may have ended or have been renamed. Look for it in the list.', { id: 'detail.missing-hint' })}
    </p>`;
