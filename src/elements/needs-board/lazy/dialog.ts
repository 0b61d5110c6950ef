import type { Msg } from '../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import { renderDialogFrame, renderTitle } from '../../internal/collection/lazy/dialog.js';
import { renderDetail } from './detail.js';
import type { BoardDialogViewModel } from './lazy.types.js';
import { renderShortlist } from './shortlist.js';

/** The dialog with one need or offer, or with the shortlist. */
export function renderDialog(state: BoardDialogViewModel): TemplateResult {
  if (state.target === true) return renderDialogFrame(state, renderShortlist(state));
  const item = state.collection.byId(state.target);
  return renderDialogFrame(
    state,
    item ? html`<article>${renderDetail(state, item, 2)}</article>` : renderMissing(state.msg),
  );
}

/** A link to a need that is no longer in the feed. */
const renderMissing = (msg: Msg): TemplateResult =>
  html`${renderTitle(msg('This is no longer on the board', { id: 'needs.missing' }))}
    <p>
      ${msg('Somebody may have answered already. Look at what else is on the board.', { id: 'needs.missing-hint' })}
    </p>`;
