import type { Msg } from '../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import { renderCompare } from '../../internal/collection/lazy/compare.js';
import { renderDialogFrame, renderTitle } from '../../internal/collection/lazy/dialog.js';
import { COMPARISON } from './compare.js';
import { renderProfile } from './profile.js';
import type { ShowcaseDialogViewModel } from './lazy.types.js';

/** The dialog with one enterprise, or with the shortlist side by side. */
export function renderDialog(state: ShowcaseDialogViewModel): TemplateResult {
  if (state.target === true) return renderDialogFrame(state, renderCompare(state, COMPARISON));
  const item = state.collection.byId(state.target);
  return renderDialogFrame(
    state,
    item
      ? html`<article class="profile">${renderProfile(state, item, 2)}</article>`
      : renderMissing(state.msg),
  );
}

/** A link to an enterprise that is no longer in the feed. */
const renderMissing = (msg: Msg): TemplateResult =>
  html`${renderTitle(msg('This enterprise is no longer in the list', { id: 'profile.missing' }))}
    <p>
      ${msg('It may have closed or changed its name. Look for it in the list.', { id: 'profile.missing-hint' })}
    </p>`;
