import { fieldStyles } from './fields/fields.styles.js';
import { frameStyles } from './form.styles.js';
import { stateStyles } from './submission/status.styles.js';

/** Of the form alone; colours, buttons and fields come from the base of all elements. */
export const formStyles = [frameStyles, fieldStyles, stateStyles];
