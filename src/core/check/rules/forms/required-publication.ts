import { contestRule } from '../contest-rule.js';
import { everyQuestion } from './questions.js';

/** A consent to publication that cannot be one. */
export const requiredPublication = contestRule((contest, path, { today }, report) => {
  for (const { question, location } of everyQuestion(contest, path, today)) {
    const { publicationConsent, required, type } = question;
    if (publicationConsent && required)
      report(
        [...location, 'required'],
        'required-publication',
        'Consent to publication is only valid if it is given freely; the form asks for it, but does not require it.',
        'Remove “required”.',
      );
    if (publicationConsent && type !== 'consent')
      report(
        [...location, 'publicationConsent'],
        'required-publication',
        `Consent to publication is a box to tick, but this question is of the type “${type}”.`,
        'Set "type": "consent", or remove “publicationConsent”.',
      );
  }
});
