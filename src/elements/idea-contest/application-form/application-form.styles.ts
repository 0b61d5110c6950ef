import { fieldStyles } from './fields/fields.styles.js';
import { formStyles } from './form.styles.js';
import { statusStyles } from './submission/status.styles.js';

/** For the form only; colours, buttons and fields come from the base styles. */
export const applicationFormStyles = [formStyles, fieldStyles, statusStyles];
