import type { Msg } from '../../../core/i18n/translator.js';
/** Labels of a goal’s answers in sentences and reports. Only call while a locale is active. */

export const GOAL_LABELS = {
  goal: (msg: Msg) => msg('Goal', { id: 'export.goal' }),
  who: (msg: Msg) => msg('Responsible', { id: 'export.responsible' }),
  where: (msg: Msg) => msg('Where', { id: 'export.where' }),
  forWhom: (msg: Msg) => msg('Who it is for', { id: 'export.for-whom' }),
  indicator: (msg: Msg) => msg('Indicator', { id: 'export.indicator' }),
  baseline: (msg: Msg) => msg('Baseline', { id: 'export.baseline' }),
  target: (msg: Msg) => msg('Target', { id: 'export.target' }),
  resources: (msg: Msg) => msg('Resources', { id: 'export.resources' }),
  priority: (msg: Msg) => msg('Priority', { id: 'export.priority' }),
  document: (msg: Msg) => msg('Planning document', { id: 'export.document' }),
  group: (msg: Msg) => msg('Target group', { id: 'plan.group-name' }),
  need: (msg: Msg) => msg('Unmet need', { id: 'export.need' }),
} as const;
