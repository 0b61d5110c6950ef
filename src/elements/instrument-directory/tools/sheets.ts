import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../directory.js';
import { renderDetail } from './detail.js';
import type { DialogState } from './dialog.js';

/** More sheets than this would stop a phone; the rest is named by number. */
const MOST = 300;

/** Everything that was found, opened, for printing. */
export function renderSheets(entries: readonly Entry[], state: DialogState): TemplateResult {
  const left = entries.length - MOST;
  return html`<div class="sheets">
    ${entries.slice(0, MOST).map((entry) => html`<article>${renderDetail(state, entry, 3)}</article>`)}
    ${
      left > 0
        ? html`<p>
            ${state.formats.plural(left, msg('# more is not printed: filter the list first.|# more are not printed: filter the list first.', { id: 'print.left' }))}
          </p>`
        : nothing
    }
  </div>`;
}
