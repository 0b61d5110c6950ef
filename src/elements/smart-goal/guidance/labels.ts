/** Labels of a goal’s answers in sentences and reports. Only call while a locale is active. */
import { msg } from '@lit/localize';

export const GOAL_LABELS = {
  goal: () => msg('Goal', { id: 'export.goal' }),
  who: () => msg('Responsible', { id: 'export.responsible' }),
  where: () => msg('Where', { id: 'export.where' }),
  forWhom: () => msg('Who it is for', { id: 'export.for-whom' }),
  indicator: () => msg('Indicator', { id: 'export.indicator' }),
  baseline: () => msg('Baseline', { id: 'export.baseline' }),
  target: () => msg('Target', { id: 'export.target' }),
  resources: () => msg('Resources', { id: 'export.resources' }),
  priority: () => msg('Priority', { id: 'export.priority' }),
  document: () => msg('Planning document', { id: 'export.document' }),
  group: () => msg('Target group', { id: 'plan.group-name' }),
  need: () => msg('Unmet need', { id: 'export.need' }),
} as const;
