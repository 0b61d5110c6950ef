import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../../../core/i18n/formatter.js';
import { MOST_PRINTED } from '../../controllers/print-controller.js';

/** Fewer sheets than this are seen at a glance. */
const FEW = 3;

/** Everything that was found, opened, for printing: what there is, then each on its own; the rest is named by number. */
export function renderSheetsOf<E>(
  entries: readonly E[],
  formats: Formats,
  sheet: (entry: E) => TemplateResult,
  line: (entry: E) => string,
): TemplateResult {
  const left = entries.length - MOST_PRINTED;
  const printed = entries.slice(0, MOST_PRINTED);
  return html`<div class="sheets">
    ${
      printed.length > FEW
        ? html`<ol class="contents">
            ${printed.map((entry) => html`<li>${line(entry)}</li>`)}
          </ol>`
        : nothing
    }
    ${printed.map((entry) => html`<article>${sheet(entry)}</article>`)}
    ${
      left > 0
        ? html`<p>
            ${formats.plural(left, msg('# more item is not printed: filter the list first.|# more items are not printed: filter the list first.', { id: 'print.left' }))}
          </p>`
        : nothing
    }
  </div>`;
}
