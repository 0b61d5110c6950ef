/** Labels of the plan’s enums. Only call while a locale is active. */
import { msg, str } from '@lit/localize';
import type { ActivityState, PartnerStep, RiskLevel } from '../../../core/plan/smart-criteria.js';
import type { Activity, Task } from '../../../core/plan/plan.js';

const STATUS_NAMES: Record<ActivityState | 'late', () => string> = {
  planned: () => msg('planned', { id: 'state.planned' }),
  'going-on': () => msg('in progress', { id: 'state.going-on' }),
  done: () => msg('done', { id: 'state.done' }),
  blocked: () => msg('blocked', { id: 'state.blocked' }),
  late: () => msg('late', { id: 'state.late' }),
};

const LEVEL_NAMES: Record<RiskLevel, () => string> = {
  low: () => msg('low', { id: 'level.low' }),
  medium: () => msg('medium', { id: 'level.medium' }),
  high: () => msg('high', { id: 'level.high' }),
};

export const statusName = (state: ActivityState | 'late'): string => STATUS_NAMES[state]();
export const levelName = (level: RiskLevel): string => LEVEL_NAMES[level]();

const PARTNER_STEPS: Record<PartnerStep, () => string> = {
  found: () => msg('Partners found', { id: 'partner.found' }),
  met: () => msg('Meetings held', { id: 'partner.met' }),
  agreed: () => msg('Agreements signed', { id: 'partner.agreed' }),
  informed: () => msg('Partners kept informed', { id: 'partner.informed' }),
};

export const partnerStepName = (step: PartnerStep): string => PARTNER_STEPS[step]();

export const taskName = ({ name }: Pick<Task, 'name'>, at: number): string =>
  name.trim() || msg(str`Task ${at + 1}`, { id: 'plan.task' });

/** Its name, or its number. */
export const activityName = ({ name }: Pick<Activity, 'name'>, at: number): string =>
  name.trim() || msg(str`Activity ${at + 1}`, { id: 'plan.activity' });
