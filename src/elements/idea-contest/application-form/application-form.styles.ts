import { fieldStyles } from './fields/fields.styles.js';
import { formStyles } from './form.styles.js';
import { statusStyles } from './submission/status.styles.js';

/** Of the form alone; colours, buttons and fields come from the base of all elements. */
export const applicationFormStyles = [formStyles, fieldStyles, statusStyles];
