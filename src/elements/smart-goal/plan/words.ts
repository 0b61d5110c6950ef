/** Names of the plan's closed lists. Call only while an element speaks. */
import { msg } from '@lit/localize';
import type { Level, State } from '../codes.js';

const STATES: Record<State | 'late', () => string> = {
  planned: () => msg('planned', { id: 'state.planned' }),
  'going-on': () => msg('going on', { id: 'state.going-on' }),
  done: () => msg('done', { id: 'state.done' }),
  blocked: () => msg('blocked', { id: 'state.blocked' }),
  late: () => msg('late', { id: 'state.late' }),
};

const LEVELS: Record<Level, () => string> = {
  low: () => msg('low', { id: 'level.low' }),
  medium: () => msg('medium', { id: 'level.medium' }),
  high: () => msg('high', { id: 'level.high' }),
};

export const stateName = (state: State | 'late'): string => STATES[state]();
export const levelName = (level: Level): string => LEVELS[level]();
