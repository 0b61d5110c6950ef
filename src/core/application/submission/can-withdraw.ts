import type { Submission } from '../../feed/schema/schema.js';

/** Whether the back end supports withdrawal; only the Tilts API does. */
export const canWithdraw = (submission: Submission | undefined): submission is Submission =>
  submission?.format === 'tilts-json' || submission?.format === 'tilts-multipart';
