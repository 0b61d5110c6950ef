/** An example of the feed as a plan to begin with. Pure. */
import type { Example } from '../../../core/feed/schema/planning-schema.js';
import type { LocalText } from '../../../core/i18n/localized-text.js';
import {
  BLANKS,
  blankPlan,
  type Activity,
  type Goal,
  type Indicator,
  type ListName,
  type Plan,
  type Resource,
  type Risk,
} from '../../../core/plan/plan.js';

/** A text of the feed in the language of the element; empty where there is none. */
export type Say = (text: LocalText | undefined) => string;

type Blank<N extends ListName> = ReturnType<(typeof BLANKS)[N]>;

/** Items of the feed as items of a plan: what the feed says over what is blank. */
function itemsOf<N extends ListName, T>(
  name: N,
  items: readonly T[] = [],
  read: (item: T) => Partial<Blank<N>>,
): Blank<N>[] {
  return items.map((item, at) => ({ ...BLANKS[name](), ...read(item), id: String(at + 1) }) as Blank<N>);
}

/** Sums by year as a person would type them. */
const typed = (sums: Readonly<Record<string, number>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(sums).map(([year, sum]) => [year, String(sum)]));

export function planOf(example: Example, say: Say): Plan {
  const blank = blankPlan('example');
  return {
    ...blank,
    title: say(example.title),
    from: example.from ?? '',
    to: example.to ?? '',
    budget: typed(example.budget),
    goals: [goalOf(example, say)],
    partners: blank.partners.map((partner) => {
      const { done = false, note } = example.partners?.find(({ step }) => step === partner.step) ?? {};
      return { ...partner, isDone: done, note: say(note) };
    }),
    needs: itemsOf('needs', example.needs, ({ group, support, need, help, example: model }) => ({
      group: say(group),
      support: say(support),
      need: say(need),
      help: say(help),
      example: say(model),
    })),
    information: itemsOf('information', example.information, (item) => ({
      name: say(item.name),
      audience: say(item.audience),
      channel: say(item.channel),
      from: item.from ?? '',
      to: item.to ?? '',
      unit: say(item.unit),
    })),
    risks: itemsOf('risks', example.risks, (risk): Partial<Risk> => ({
      factor: say(risk.factor),
      effect: say(risk.effect),
      likelihood: risk.likelihood ?? '',
      impact: risk.impact ?? '',
      prevention: say(risk.prevention),
      reaction: say(risk.reaction),
      owner: say(risk.owner),
    })),
    followUp: itemsOf('followUp', example.followUp, ({ name, unit, date, indicator }) => ({
      name: say(name),
      unit: say(unit),
      date: date ?? '',
      indicator: say(indicator),
    })),
  };
}

type Measured = number | LocalText | undefined;

function goalOf(example: Example, say: Say): Goal {
  const { baseline, target } = example;
  const measured = (value: Measured) => (typeof value === 'number' ? String(value) : say(value));
  const valuesOf = (values: Example['values']) =>
    itemsOf('values', values, ({ date, value, note }) => ({ date, value: measured(value), note: say(note) }));
  const measure: Indicator = {
    ...BLANKS.indicators(),
    id: '1',
    name: say(example.indicator),
    unit: say(example.unit),
    baseline: measured(baseline),
    target: measured(target),
    lessIsBetter: baseline !== undefined && target < baseline,
    method: say(example.method),
    source: say(example.source),
    evaluator: say(example.evaluator),
    values: valuesOf(example.values),
  };
  return {
    ...BLANKS.goals(),
    id: '1',
    who: say(example.who),
    what: say(example.what),
    where: say(example.where),
    forWhom: say(example.forWhom),
    measure,
    resources: itemsOf('resources', example.resources, ({ type, name, holder }): Partial<Resource> => ({
      type: type ?? '',
      name: say(name),
      holder: say(holder),
    })),
    missing: say(example.missing),
    priority: say(example.priority),
    document: say(example.document),
    group: say(example.group),
    need: say(example.need),
    by: example.by,
    milestones: itemsOf('milestones', example.milestones, ({ date, value }) => ({
      date,
      value: String(value),
    })),
    tasks: itemsOf('tasks', example.tasks, ({ name, activities }) => ({
      name: say(name),
      activities: itemsOf('activities', activities, (activity): Partial<Activity> => ({
        name: say(activity.name),
        from: activity.from ?? '',
        to: activity.to ?? '',
        money: say(activity.money),
        costs: typed(activity.costs),
        who: say(activity.who),
        unit: say(activity.unit),
        instrument: activity.instrument ?? '',
        state: activity.state ?? 'planned',
        unblock: say(activity.unblock),
      })),
    })),
    indicators: itemsOf('indicators', example.indicators, (indicator) => ({
      name: say(indicator.name),
      unit: say(indicator.unit),
      isQualitative: indicator.qualitative ?? false,
      baseline: measured(indicator.baseline),
      target: measured(indicator.target),
      method: say(indicator.method),
      source: say(indicator.source),
      evaluator: say(indicator.evaluator),
      advice: say(indicator.advice),
      values: valuesOf(indicator.values),
    })),
  };
}
