import { fieldStyles } from './styles-fields.js';
import { frameStyles } from './styles-frame.js';
import { stateStyles } from './styles-state.js';

/** Of the form alone; colours, buttons and fields come from the base of all elements. */
export const formStyles = [frameStyles, fieldStyles, stateStyles];
