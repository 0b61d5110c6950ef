import { missingPrivacyFields, type PrivacyField } from '../../../application/privacy-notice.js';
import { str } from '../../../i18n/translator.js';
import type { Wording } from '../../wording.js';
import { contestRule } from '../contest-rule.js';

const requiredFields = ({ msg, quote }: Wording): Record<PrivacyField, string> => ({
  controller: msg('“controller” (who is responsible for the data)', {
    id: 'feed-check.no-privacy.controller',
  }),
  purpose: quote('purpose'),
  legalBasis: quote('legalBasis'),
  retention: msg('“retention” (how long the data are kept)', { id: 'feed-check.no-privacy.retention' }),
  contact: msg('“contact” with an email address, phone number or page', {
    id: 'feed-check.no-privacy.contact',
  }),
});

/** An incomplete privacy notice: the form does not ask for data without telling people what happens to it. */
export const noPrivacy = contestRule((contest, path, { today, wording }, report) => {
  const { msg, listOf } = wording;
  const { allYear, example, rounds = [], questions, submission } = contest;
  const isOver =
    !allYear && rounds.every(({ closes, yearly }) => !yearly && closes && closes.slice(0, 10) < today);
  const missing = missingPrivacyFields(contest);
  if (example || !missing.length || (isOver && !submission)) return;
  report(
    contest.privacy ? [...path, 'privacy'] : path,
    'no-privacy',
    msg('The application form will not open: the privacy notice is incomplete.', {
      id: 'feed-check.no-privacy',
    }),
    msg(str`Add to “privacy”: ${listOf(missing.map((field) => requiredFields(wording)[field]))}.`, {
      id: 'feed-check.no-privacy.help',
    }),
    submission || questions ? 'error' : 'warning',
  );
});
