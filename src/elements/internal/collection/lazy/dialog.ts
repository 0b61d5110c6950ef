import { html, nothing, type TemplateResult } from 'lit';
import type { CollectionName } from '../../../../core/feed/schema/schema.js';
import type { DialogViewModel } from './collection-actions.js';
import { copyLink } from './export.js';

/** The title of a dialog, which gets the focus first; on any other level, the title in a printout. */
export const renderTitle = (content: unknown, level = 2): TemplateResult =>
  html`<div
    class="detail-title"
    id=${level === 2 ? 'dialog-title' : nothing}
    role="heading"
    aria-level=${level}
    tabindex="-1"
    ?autofocus=${level === 2}
  >
    ${content}
  </div>`;

/** The dialog over the list, around one record or the shortlist. */
export function renderDialogFrame<K extends CollectionName, C>(
  state: DialogViewModel<K, C>,
  content: TemplateResult,
): TemplateResult {
  const isRecord = typeof state.target === 'string';
  return html`<dialog
    part="dialog"
    class=${isRecord ? 'sheet' : 'wide'}
    aria-labelledby="dialog-title"
    @close=${(event: Event) => state.onClose(event.target as HTMLDialogElement)}
    @click=${(event: Event) => event.target === event.currentTarget && state.close()}
  >
    <div class="dialog-body">
      <p class="dialog-head">
        <button type="button" class="button" @click=${state.close}>
          ${state.msg('Close', { id: 'dialog.close' })}
        </button>
        ${isRecord && state.hasUrlState ? renderCopyButton(state) : nothing}
      </p>
      <p class="secondary" role="status">${state.message}</p>
      ${content}
    </div>
  </dialog>`;
}

function renderCopyButton<K extends CollectionName, C>(state: DialogViewModel<K, C>): TemplateResult {
  const copy = async () => state.setStatus(await copyLink(state.msg, state.href));
  return html`<button type="button" class="link" @click=${() => void copy()}>
    ${state.msg('Copy link', { id: 'action.copy-link' })}
  </button>`;
}
