/** What the answers of a goal are called in its words and in its documents. Call only while an element speaks. */
import { msg } from '@lit/localize';

export const GOAL_LABELS = {
  goal: () => msg('Goal', { id: 'out.goal' }),
  who: () => msg('Responsible', { id: 'out.responsible' }),
  where: () => msg('Where', { id: 'out.where' }),
  forWhom: () => msg('Who it is for', { id: 'out.for-whom' }),
  indicator: () => msg('Indicator', { id: 'out.indicator' }),
  baseline: () => msg('Baseline', { id: 'out.baseline' }),
  target: () => msg('Target', { id: 'out.target' }),
  resources: () => msg('Resources', { id: 'out.resources' }),
  priority: () => msg('Priority', { id: 'out.priority' }),
  document: () => msg('Planning document', { id: 'out.document' }),
  group: () => msg('Target group', { id: 'plan.group-name' }),
  need: () => msg('Unmet need', { id: 'out.need' }),
} as const;
