import type { Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formatter } from '../../../../core/i18n/formatter.js';
import { MAX_PRINTED } from '../../controllers/print-controller.js';

/** Fewer records than this need no overview. */
const MIN_FOR_CONTENTS = 3;

/**
 * All matching records in full, for printing: an overview, then each record; of those beyond the limit only the number
 * is given.
 */
export function renderPrintout<E>(
  msg: Msg,
  items: readonly E[],
  formatter: Formatter,
  renderItem: (item: E) => TemplateResult,
  line: (item: E) => string,
): TemplateResult {
  const omitted = items.length - MAX_PRINTED;
  const printed = items.slice(0, MAX_PRINTED);
  return html`<div class="sheets">
    ${
      printed.length > MIN_FOR_CONTENTS
        ? html`<ol class="table-of-contents">
            ${printed.map((item) => html`<li>${line(item)}</li>`)}
          </ol>`
        : nothing
    }
    ${printed.map((item) => html`<article>${renderItem(item)}</article>`)}
    ${
      omitted > 0
        ? html`<p>
            ${formatter.plural(omitted, msg('# more item is not printed: filter the list first.|# more items are not printed: filter the list first.', { id: 'print.left' }))}
          </p>`
        : nothing
    }
  </div>`;
}
