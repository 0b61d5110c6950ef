/** The states of an application in words. */
import type { Msg } from '../../core/i18n/translator.js';
import type { StoredApplication } from './store/application-store.js';

type State = StoredApplication['state'];

const NAMES: Record<State, (msg: Msg) => string> = {
  new: (msg) => msg('New', { id: 'officer.state-new' }),
  complete: (msg) => msg('Complete', { id: 'officer.state-complete' }),
  incomplete: (msg) => msg('Incomplete', { id: 'officer.state-incomplete' }),
  withdrawn: (msg) => msg('Withdrawn', { id: 'officer.state-withdrawn' }),
};

export const stateName = (msg: Msg, state: State): string => NAMES[state](msg);
