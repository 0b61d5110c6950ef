/** Labels of the plan’s enums. Only call while a locale is active. */
import { str, type Msg } from '../../../core/i18n/translator.js';
import type { ActivityState, PartnerStep, RiskLevel } from '../../../core/plan/smart-criteria.js';
import type { Activity, Task } from '../../../core/plan/plan.js';

const STATUS_NAMES: Record<ActivityState | 'late', (msg: Msg) => string> = {
  planned: (msg) => msg('planned', { id: 'state.planned' }),
  'going-on': (msg) => msg('in progress', { id: 'state.going-on' }),
  done: (msg) => msg('done', { id: 'state.done' }),
  blocked: (msg) => msg('blocked', { id: 'state.blocked' }),
  late: (msg) => msg('late', { id: 'state.late' }),
};

const LEVEL_NAMES: Record<RiskLevel, (msg: Msg) => string> = {
  low: (msg) => msg('low', { id: 'level.low' }),
  medium: (msg) => msg('medium', { id: 'level.medium' }),
  high: (msg) => msg('high', { id: 'level.high' }),
};

export const statusName = (msg: Msg, state: ActivityState | 'late'): string => STATUS_NAMES[state](msg);
export const levelName = (msg: Msg, level: RiskLevel): string => LEVEL_NAMES[level](msg);

const PARTNER_STEPS: Record<PartnerStep, (msg: Msg) => string> = {
  found: (msg) => msg('Partners found', { id: 'partner.found' }),
  met: (msg) => msg('Meetings held', { id: 'partner.met' }),
  agreed: (msg) => msg('Agreements signed', { id: 'partner.agreed' }),
  informed: (msg) => msg('Partners kept informed', { id: 'partner.informed' }),
};

export const partnerStepName = (msg: Msg, step: PartnerStep): string => PARTNER_STEPS[step](msg);

export const taskName = (msg: Msg, { name }: Pick<Task, 'name'>, at: number): string =>
  name.trim() || msg(str`Task ${at + 1}`, { id: 'plan.task' });

/** Its name, or its number. */
export const activityName = (msg: Msg, { name }: Pick<Activity, 'name'>, at: number): string =>
  name.trim() || msg(str`Activity ${at + 1}`, { id: 'plan.activity' });
