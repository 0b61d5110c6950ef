/** The board as a link to an enterprise’s needs shows it: only what may suit that enterprise. */
import { html, type TemplateResult } from 'lit';
import type { CollectionActions } from '../../internal/collection/collection.types.js';
import type { ListQuery } from '../../internal/collection/list-query.js';
import { str, type Msg } from '../../../core/i18n/translator.js';
import { FITS } from '../filters.js';

/** The same query, of the whole board. */
export function withoutFits(query: ListQuery): ListQuery {
  const { [FITS]: _, ...selection } = query.selection;
  return { ...query, selection };
}

/** Whose needs are shown, and the way back to all. */
export const renderFits = (
  msg: Msg,
  name: string,
  headingLevel: number,
  on: CollectionActions,
): TemplateResult =>
  html`<section class="suits" aria-labelledby="suits">
    <div class="suits-title" id="suits" role="heading" aria-level=${headingLevel}>
      ${msg(str`May suit ${name}`, { id: 'needs.suits' })}
    </div>
    <button type="button" class="button" @click=${() => on.changeAndRefocus(withoutFits)}>
      ${msg('Show all needs and offers', { id: 'needs.suits.all' })}
    </button>
  </section>`;
