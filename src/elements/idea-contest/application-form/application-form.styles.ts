import { unstyledStyles } from '../../internal/definition-list.js';
import { errorStyles } from '../../internal/field/error.styles.js';
import { fieldStyles } from '../../internal/field/field.styles.js';
import { answerStyles } from './fields/fields.styles.js';
import { formStyles } from './form.styles.js';
import { statusStyles } from './submission/status.styles.js';

/** For the form only; colours and buttons come from the base styles. */
export const applicationFormStyles = [
  unstyledStyles,
  fieldStyles,
  errorStyles,
  formStyles,
  answerStyles,
  statusStyles,
];
