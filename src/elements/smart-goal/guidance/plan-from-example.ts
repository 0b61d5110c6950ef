/** Makes a plan from an example in the feed. Pure. */
import type { Example } from '../../../core/feed/schema/planning-schema.js';
import type { LocalizedText } from '../../../core/i18n/localized-text.js';
import {
  createItem,
  createPlan,
  type Activity,
  type AvailableResource,
  type Goal,
  type Indicator,
  type ListName,
  type Plan,
  type PlanDocument,
  type Resource,
  type Risk,
} from '../../../core/plan/plan.js';

/** A text of the feed in the element’s language; empty if there is none. */
export type Resolve = (text: LocalizedText | undefined) => string;

type Item<N extends ListName> = ReturnType<(typeof createItem)[N]>;

/** Items of the feed as items of a plan: the feed’s values over the empty ones. */
function toItems<N extends ListName, T>(
  name: N,
  items: readonly T[] = [],
  toItem: (item: T) => Partial<Item<N>>,
): Item<N>[] {
  return items.map((item, at) => ({ ...createItem[name](), ...toItem(item), id: String(at + 1) }) as Item<N>);
}

/** Amounts by year as they would be typed. */
const asTyped = (sums: Readonly<Record<string, number>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(sums).map(([year, sum]) => [year, String(sum)]));

export function planFromExample(example: Example, resolve: Resolve): Plan {
  const blank = createPlan('example');
  return {
    ...blank,
    title: resolve(example.title),
    from: example.from ?? '',
    to: example.to ?? '',
    budget: asTyped(example.budget),
    goals: [goalFromExample(example, resolve)],
    ...startFromExample(example, resolve),
    partners: blank.partners.map((partner) => {
      const { done = false, note } = example.partners?.find(({ step }) => step === partner.step) ?? {};
      return { ...partner, isDone: done, note: resolve(note) };
    }),
    needs: toItems('needs', example.needs, ({ group, support, need, help, example: model }) => ({
      group: resolve(group),
      support: resolve(support),
      need: resolve(need),
      help: resolve(help),
      example: resolve(model),
    })),
    information: toItems('information', example.information, (item) => ({
      name: resolve(item.name),
      audience: resolve(item.audience),
      channel: resolve(item.channel),
      from: item.from ?? '',
      to: item.to ?? '',
      unit: resolve(item.unit),
    })),
    risks: toItems('risks', example.risks, (risk): Partial<Risk> => ({
      factor: resolve(risk.factor),
      effect: resolve(risk.effect),
      likelihood: risk.likelihood ?? '',
      impact: risk.impact ?? '',
      prevention: resolve(risk.prevention),
      reaction: resolve(risk.reaction),
      owner: resolve(risk.owner),
    })),
    followUp: toItems('followUp', example.followUp, ({ name, unit, date, indicator }) => ({
      name: resolve(name),
      unit: resolve(unit),
      date: date ?? '',
      indicator: resolve(indicator),
    })),
  };
}

/** What the plan starts from, as far as the example says it of its goal. */
const startFromExample = (
  example: Example,
  resolve: Resolve,
): Pick<Plan, 'documents' | 'organisations' | 'dataSources' | 'availableResources'> => ({
  documents: toItems(
    'documents',
    example.document ? [example] : [],
    ({ document, priority }): Partial<PlanDocument> => ({
      kind: 'planning',
      title: resolve(document),
      point: resolve(priority),
    }),
  ),
  organisations: toItems('organisations', example.organisations, ({ name, cooperation, result }) => ({
    name: resolve(name),
    cooperation: resolve(cooperation),
    result: resolve(result),
  })),
  dataSources: toItems(
    'dataSources',
    example.source ? [example] : [],
    ({ indicator, source, evaluator }) => ({
      name: resolve(indicator),
      source: resolve(source),
      responsible: resolve(evaluator),
    }),
  ),
  availableResources: toItems(
    'availableResources',
    example.resources,
    ({ type, name, holder }): Partial<AvailableResource> => ({
      type: type ?? '',
      name: resolve(name),
      holder: resolve(holder),
    }),
  ),
});

type Measured = number | LocalizedText | undefined;

function goalFromExample(example: Example, resolve: Resolve): Goal {
  const { baseline, target } = example;
  const asText = (value: Measured) => (typeof value === 'number' ? String(value) : resolve(value));
  const toValues = (values: Example['values']) =>
    toItems('values', values, ({ date, value, note }) => ({
      date,
      value: asText(value),
      note: resolve(note),
    }));
  const measure: Indicator = {
    ...createItem.indicators(),
    id: '1',
    name: resolve(example.indicator),
    unit: resolve(example.unit),
    baseline: asText(baseline),
    target: asText(target),
    lessIsBetter: baseline !== undefined && target < baseline,
    method: resolve(example.method),
    source: resolve(example.source),
    evaluator: resolve(example.evaluator),
    values: toValues(example.values),
  };
  return {
    ...createItem.goals(),
    id: '1',
    who: resolve(example.who),
    what: resolve(example.what),
    where: resolve(example.where),
    forWhom: resolve(example.forWhom),
    measure,
    resources: toItems('resources', example.resources, ({ type, name, holder }): Partial<Resource> => ({
      type: type ?? '',
      name: resolve(name),
      holder: resolve(holder),
    })),
    missing: resolve(example.missing),
    priority: resolve(example.priority),
    document: resolve(example.document),
    group: resolve(example.group),
    need: resolve(example.need),
    by: example.by,
    milestones: toItems('milestones', example.milestones, ({ date, value }) => ({
      date,
      value: String(value),
    })),
    tasks: toItems('tasks', example.tasks, ({ name, activities }) => ({
      name: resolve(name),
      activities: toItems('activities', activities, (activity): Partial<Activity> => ({
        name: resolve(activity.name),
        from: activity.from ?? '',
        to: activity.to ?? '',
        money: resolve(activity.money),
        costs: asTyped(activity.costs),
        who: resolve(activity.who),
        unit: resolve(activity.unit),
        instrument: activity.instrument ?? '',
        state: activity.state ?? 'planned',
        unblock: resolve(activity.unblock),
      })),
    })),
    indicators: toItems('indicators', example.indicators, (indicator) => ({
      name: resolve(indicator.name),
      unit: resolve(indicator.unit),
      isQualitative: indicator.qualitative ?? false,
      baseline: asText(indicator.baseline),
      target: asText(indicator.target),
      method: resolve(indicator.method),
      source: resolve(indicator.source),
      evaluator: resolve(indicator.evaluator),
      advice: resolve(indicator.advice),
      values: toValues(indicator.values),
    })),
  };
}
