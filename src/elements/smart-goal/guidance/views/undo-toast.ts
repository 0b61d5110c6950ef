import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { GoalState } from '../../smart-goal.types.js';

/** What was just done, with the way back; screen readers hear it from the announcer. */
export function renderSaid({ said, canUndo, on }: GoalState): TemplateResult | typeof nothing {
  if (!said) return nothing;
  return html`<div class="said">
    <p>${said}</p>
    ${
      canUndo
        ? html`<button type="button" class="link" @click=${on.undo}>
            ${msg('Undo', { id: 'tool.undo' })}
          </button>`
        : nothing
    }
  </div>`;
}

export const undoneText = (): string => msg('The last change was undone.', { id: 'tool.undone' });
