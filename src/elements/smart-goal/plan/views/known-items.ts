import type { TemplateResult, nothing } from 'lit';
import { nextId, type Plan } from '../../../../core/plan/plan.js';
import { renderChips } from '../../guidance/views/choices.js';
import type { PlanViewModel } from '../plan.types.js';

type ListName = 'documents' | 'organisations' | 'dataSources' | 'availableResources';

/** The name of an item; a document has a title. */
const nameOf = ({ name, title }: { readonly name?: string; readonly title?: string }): string =>
  (title ?? name ?? '').trim();

/** What is named elsewhere, in the municipality’s lists or in the goals: a click adds it to a list of the plan. */
export function renderKnownItems<N extends ListName>(
  { plan, on, focus, updateView, msg }: PlanViewModel,
  list: N,
  known: readonly Partial<Plan[N][number]>[],
): TemplateResult | typeof nothing {
  const items: Plan[ListName] = plan[list];
  const taken = new Set(items.map(nameOf));
  const byName = new Map(known.map((item) => [nameOf(item), item]));
  const chips = [...byName]
    .filter(([name]) => name && !taken.has(name))
    .map(([label, item]) => ({
      label,
      apply: () => {
        updateView({ open: `${list}/${nextId(items)}` });
        focus(`row-${list}-${items.length}-fields`);
        on.add(list, list, item);
      },
    }));
  return renderChips(msg, msg('From the list:', { id: 'suggest.title' }), chips);
}
