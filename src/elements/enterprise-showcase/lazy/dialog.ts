import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { renderCompare } from '../../internal/collection/lazy/compare.js';
import { renderDialogFrame, renderTitle } from '../../internal/collection/lazy/dialog.js';
import { COMPARISON } from './compare.js';
import { renderProfile } from './profile.js';
import type { ShowcaseToolState } from './lazy.types.js';

/** One enterprise in full, or what is kept side by side, over the list. */
export function renderDialog(state: ShowcaseToolState): TemplateResult {
  if (state.shown === true) return renderDialogFrame(state, renderCompare(state, COMPARISON));
  const entry = state.catalogue.byId(state.shown);
  return renderDialogFrame(
    state,
    entry ? html`<article class="profile">${renderProfile(state, entry, 2)}</article>` : renderMissing(),
  );
}

/** A link to an enterprise that the feed no longer has. */
const renderMissing = (): TemplateResult =>
  html`${renderTitle(msg('This enterprise is no longer in the list', { id: 'profile.missing' }))}
    <p>
      ${msg('It may have closed or changed its name. Look for it in the list.', { id: 'profile.missing-hint' })}
    </p>`;
