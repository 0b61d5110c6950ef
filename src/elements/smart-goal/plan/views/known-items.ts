import type { TemplateResult, nothing } from 'lit';
import { nextId } from '../../../../core/plan/plan.js';
import { renderChips } from '../../guidance/views/choices.js';
import type { PlanViewModel } from '../plan.types.js';

type ListName = 'documents' | 'organisations' | 'dataSources' | 'availableResources';

interface Named {
  readonly id?: string;
  readonly name?: string;
  /** A document has a title. */
  readonly title?: string;
}

const nameOf = ({ name, title }: Named): string => (title ?? name ?? '').trim();

/** What is named elsewhere, in the municipality’s lists or in the goals: a click adds it to a list of the plan. */
export function renderKnownItems(
  { plan, on, focus, updateView, msg }: PlanViewModel,
  list: ListName,
  known: readonly Named[],
): TemplateResult | typeof nothing {
  const items: readonly (Named & { readonly id: string })[] = plan[list];
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
