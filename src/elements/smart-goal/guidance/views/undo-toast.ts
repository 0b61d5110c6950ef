import type { Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { GoalViewModel } from '../../smart-goal.types.js';

/** The last action, with an undo button; the announcer tells screen readers. */
export function renderUndoToast({
  undoMessage,
  canUndo,
  on,
  msg,
}: GoalViewModel): TemplateResult | typeof nothing {
  if (!undoMessage) return nothing;
  return html`<div class="status-message">
    <p>${undoMessage}</p>
    ${
      canUndo
        ? html`<button type="button" class="link" @click=${on.undo}>
            ${msg('Undo', { id: 'action.undo' })}
          </button>`
        : nothing
    }
  </div>`;
}

export const undoneMessage = (msg: Msg): string =>
  msg('The last change was undone.', { id: 'action.undone' });
