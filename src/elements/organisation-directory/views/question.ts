/** “Who can help me with … here?”: the two filters that most people need, as a question above the list. */
import { html, nothing, type TemplateResult } from 'lit';
import { HELP_KINDS } from '../../../core/feed/enums/organisations.js';
import { offeredFilters } from '../../internal/collection/list-query.js';
import type { Filter } from '../filters.js';
import { helpName } from '../labels.js';
import type { OrganisationsViewModel } from '../organisation-directory.types.js';

interface Choice {
  readonly value: string;
  readonly name: string;
}

export function renderQuestion(state: OrganisationsViewModel): TemplateResult | typeof nothing {
  const { collection, msg } = state;
  const offered = offeredFilters(state);
  const isOffered = (filter: Filter) => offered.includes(filter);
  if (!isOffered('offer') && !isOffered('area')) return nothing;
  const helps = HELP_KINDS.map((kind) => ({ value: kind, name: helpName(msg, kind) }));
  const areas = collection.nestedAreas().map(({ id, depth }) => ({
    value: id,
    // No-break spaces: a browser takes others away at the beginning of an option.
    name: '\u00a0\u00a0\u00a0'.repeat(depth) + collection.areaName(id),
  }));
  const any = msg('Any help', { id: 'organisations.any-help' });
  const everywhere = msg('Everywhere', { id: 'organisations.everywhere' });
  return html`<div
    class="question"
    role="group"
    aria-label=${msg('Who can help me?', { id: 'organisations.question' })}
  >
    ${isOffered('offer') ? renderChoice(state, 'offer', msg('What do you need?', { id: 'organisations.need' }), any, helps) : nothing}
    ${isOffered('area') ? renderChoice(state, 'area', msg('Where are you?', { id: 'organisations.where' }), everywhere, areas) : nothing}
  </div>`;
}

/** Several values that were chosen in the filter column stand together as one more option. */
function renderChoice(
  { on, query, result }: OrganisationsViewModel,
  filter: Filter,
  label: string,
  none: string,
  choices: readonly Choice[],
): TemplateResult {
  const chosen = query.selection[filter] ?? [];
  const counts = result?.counts.get(filter);
  const used = choices.filter(({ value }) => chosen.includes(value) || !counts || counts.has(value));
  const nameOf = (value: string) => choices.find((each) => each.value === value)?.name.trim() ?? value;
  const select = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    on.change((last) => ({ ...last, selection: { ...last.selection, [filter]: value ? [value] : [] } }));
  };
  return html`<label>
    <span>${label}</span>
    <select @change=${select}>
      <option value="" .selected=${!chosen.length} .textContent=${none}></option>
      ${chosen.length > 1 ? html`<option disabled .selected=${true} .textContent=${chosen.map(nameOf).join(', ')}></option>` : nothing}
      ${used.map(
        ({ value, name }) =>
          html`<option
            value=${value}
            .selected=${chosen.length === 1 && chosen[0] === value}
            .textContent=${name}
          ></option>`,
      )}
    </select>
  </label>`;
}
