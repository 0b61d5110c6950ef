import { html, nothing, type TemplateResult } from 'lit';
import type { CollectionName } from '../../../../core/feed/schema/schema.js';
import type { CollectionState } from '../collection.types.js';
import { countActive, EMPTY_QUERY } from '../list-query.js';

/**
 * What to try if nothing was found.
 *
 * @param hint what else to try in this list, as a list item
 */
export function renderNothingFound<K extends CollectionName, E, C>(
  { query, on, msg }: CollectionState<K, E, C>,
  hint: TemplateResult | typeof nothing | undefined,
): TemplateResult {
  return html`<div class="empty">
    <p class="empty-title">${msg('No results', { id: 'empty.title' })}</p>
    <ul>
      ${
        query.text.trim()
          ? html`<li>${msg('Try fewer words, or a more general one.', { id: 'empty.fewer-words' })}</li>`
          : nothing
      }
      ${
        countActive(query)
          ? html`<li>${msg('Remove some filters.', { id: 'empty.fewer-filters' })}</li>`
          : nothing
      }
      ${hint}
    </ul>
    <button type="button" class="button" @click=${() => on.changeAndRefocus(() => EMPTY_QUERY)}>
      ${msg('Start again', { id: 'empty.clear' })}
    </button>
  </div>`;
}
