import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CollectionName } from '../../../../core/feed/schema/schema.js';
import { EMPTY_QUERY } from '../list-query.js';
import { toggleValue } from './toggle-value.js';
import type { CollectionState, FilterLabels } from '../collection.types.js';

/** The active filters, each removable; locked values are shown, but cannot be removed. */
export function renderChips<K extends CollectionName, E, C>(
  { collection, query, locked, config, on, msg }: CollectionState<K, E, C>,
  labels: FilterLabels<C>,
): TemplateResult | typeof nothing {
  const chips = config.selectable.flatMap((filter) =>
    locked[filter] || labels.withoutChip === filter
      ? []
      : (query.selection[filter] ?? []).map((value) => ({ filter, value })),
  );
  if (!chips.length) return nothing;
  return html`<ul class="chips" aria-label=${msg('Active filters', { id: 'chips.label' })}>
    ${chips.map(({ filter, value }) => renderChip(msg, labels.valueName(msg, collection, filter, value), () => on.changeAndRefocus((last) => toggleValue(last, filter, value, false))))}
    <li>
      <button type="button" class="link" @click=${() => on.changeAndRefocus(() => EMPTY_QUERY)}>
        ${msg('Clear all', { id: 'chips.clear' })}
      </button>
    </li>
  </ul>`;
}

const renderChip = (msg: Msg, name: string, remove: () => void): TemplateResult =>
  html`<li>
    <button
      type="button"
      class="chip"
      aria-label=${msg(str`Remove filter: ${name}`, { id: 'chips.remove' })}
      @click=${remove}
    >
      ${name}
    </button>
  </li>`;
