import { contestRule } from '../contest-rule.js';
import { everyQuestion } from './questions.js';
import { str } from '../../../i18n/translator.js';

/** A consent to publication that cannot be one. */
export const requiredPublication = contestRule((contest, path, { today, wording: { msg } }, report) => {
  for (const { question, location } of everyQuestion(contest, path, today)) {
    const { publicationConsent, required, type } = question;
    if (publicationConsent && required)
      report(
        [...location, 'required'],
        'required-publication',
        msg(
          'Consent to publication is only valid if it is given freely; the form asks for it, but does not require it.',
          { id: 'feed-check.required-publication' },
        ),
        msg('Remove “required”.', { id: 'feed-check.required-publication.help' }),
      );
    if (publicationConsent && type !== 'consent')
      report(
        [...location, 'publicationConsent'],
        'required-publication',
        msg(str`Consent to publication is a box to tick, but this question is of the type “${type}”.`, {
          id: 'feed-check.required-publication.type',
        }),
        msg('Set "type": "consent", or remove “publicationConsent”.', {
          id: 'feed-check.required-publication.type.help',
        }),
      );
  }
});
