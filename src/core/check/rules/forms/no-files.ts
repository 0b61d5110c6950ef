import type { SubmissionFormat } from '../../../feed/enums/contests.js';
import { contestRule } from '../contest-rule.js';
import { everyQuestion } from './questions.js';
import { oncePerLocation, rulesByMode } from '../contests/rules-of.js';
import { str } from '../../../i18n/translator.js';

/** The formats of back ends that take no files: `acceptsFiles` of their adapters. */
export const FORMATS_WITHOUT_FILES: readonly SubmissionFormat[] = ['drupal-webform'];

/** Files that cannot be sent. */
export const noFiles = contestRule((contest, path, { today, wording: { msg } }, report) => {
  const { submission } = contest;
  if (!submission) return;
  const isFirst = oncePerLocation();
  const uploads = [...rulesByMode(contest, path)]
    .filter(({ contest: inMode }) => inMode.participation.guardianConsent?.upload)
    .map(({ locationOf }) => [...locationOf('participation', 'guardianConsent'), 'upload'])
    .filter(isFirst);
  const files = everyQuestion(contest, path, today).filter(({ question }) => question.type === 'files');
  if (FORMATS_WITHOUT_FILES.includes(submission.format))
    for (const location of [...uploads, ...files.map((each) => [...each.location, 'type'])])
      report(
        location,
        'no-files',
        msg(str`“${submission.format}” accepts no files: an application with files cannot be sent.`, {
          id: 'feed-check.no-files',
        }),
        location.at(-1) === 'upload'
          ? msg('Remove “upload”: the consents are then handed in on paper. Or choose another “format”.', {
              id: 'feed-check.no-files.upload',
            })
          : msg('Ask for a link instead, or choose another “format”.', { id: 'feed-check.no-files.link' }),
        'error',
      );
  const { maxBytes = Infinity } = submission;
  for (const { question, location } of files) {
    if ((question.maxBytes ?? 0) <= maxBytes) continue;
    report(
      [...location, 'maxBytes'],
      'no-files',
      msg(
        str`A file of ${question.maxBytes} bytes is allowed here, but a whole application can have at most ${maxBytes}.`,
        { id: 'feed-check.no-files.size' },
      ),
      msg('Correct one of the two numbers.', { id: 'feed-check.numbers.help' }),
    );
  }
});
