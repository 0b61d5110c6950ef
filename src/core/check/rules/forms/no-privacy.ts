import { missingPrivacyFields, type PrivacyField } from '../../../application/privacy-notice.js';
import { listOf } from '../../describe.js';
import { contestRule } from '../contest-rule.js';

const REQUIRED: Record<PrivacyField, string> = {
  controller: '“controller” (who is responsible for the data)',
  purpose: '“purpose”',
  legalBasis: '“legalBasis”',
  retention: '“retention” (how long the data are kept)',
  contact: '“contact” with an email address, phone number or page',
};

/** An incomplete privacy notice: the form does not ask for data without telling people what happens to it. */
export const noPrivacy = contestRule((contest, path, { today }, report) => {
  const { allYear, example, rounds = [], questions, submission } = contest;
  const isOver =
    !allYear && rounds.every(({ closes, yearly }) => !yearly && closes && closes.slice(0, 10) < today);
  const missing = missingPrivacyFields(contest);
  if (example || !missing.length || (isOver && !submission)) return;
  report(
    contest.privacy ? [...path, 'privacy'] : path,
    'no-privacy',
    'The application form will not open: the privacy notice is incomplete.',
    `Add to “privacy”: ${listOf(missing.map((field) => REQUIRED[field]))}.`,
    submission || questions ? 'error' : 'warning',
  );
});
