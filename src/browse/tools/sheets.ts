import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../locale/format.js';

/** More sheets than this would stop a phone; the rest is named by number. */
const MOST = 300;

/** Everything that was found, opened, for printing. */
export function renderSheetsOf<E>(
  entries: readonly E[],
  formats: Formats,
  sheet: (entry: E) => TemplateResult,
): TemplateResult {
  const left = entries.length - MOST;
  return html`<div class="sheets">
    ${entries.slice(0, MOST).map((entry) => html`<article>${sheet(entry)}</article>`)}
    ${
      left > 0
        ? html`<p>
            ${formats.plural(left, msg('# more is not printed: filter the list first.|# more are not printed: filter the list first.', { id: 'print.left' }))}
          </p>`
        : nothing
    }
  </div>`;
}
