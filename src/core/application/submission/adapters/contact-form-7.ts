import { pathOfField } from '../../answers.js';
import { formBody } from './form-body.js';
import { membersOf, type Format, type Outgoing } from './adapter.js';
import { messageOf } from './sanitize-message.js';

/** The plugin writes the dots of a field's name as underscores, and leaves the brackets of a list out. */
const fieldOf = (name: string): string => name.replace(/\[\]$/, '').replaceAll('.', '_');

function problemsOf(invalid: unknown, outgoing: Outgoing) {
  const list = Array.isArray(invalid) ? (invalid as unknown[]) : [];
  return Object.fromEntries(
    list.flatMap((item) => {
      const { field, message } = membersOf(item);
      return typeof field === 'string'
        ? [[pathOfField(field, outgoing, fieldOf), { message: messageOf(message) }]]
        : [];
    }),
  );
}

/**
 * Contact Form 7 of WordPress: multipart only (else 415) and never without a unit tag (else 400 since version 5.8.7).
 * It answers 200 whatever comes of it; `status` says what.
 * @see https://github.com/rocklobster-in/contact-form-7/blob/master/includes/rest-api.php
 */
export const format: Format = {
  isIdempotent: false,
  takesFiles: true,
  request(outgoing) {
    const { endpoint, extra } = outgoing.submission;
    const body = formBody(outgoing, 'brackets');
    const form = /\/contact-forms\/(\d+)\//.exec(endpoint)?.[1] ?? '0';
    if (!extra?.['_wpcf7_unit_tag']) body.set('_wpcf7_unit_tag', `wpcf7-f${form}-o1`);
    return { url: endpoint, headers: { Accept: 'application/json' }, body };
  },
  read({ json }, outgoing) {
    const { status, message, invalid_fields: invalid } = membersOf(json);
    switch (status) {
      case 'mail_sent':
        return {
          kind: 'sent',
          receipt: { received: new Date().toISOString(), message: messageOf(message) },
        };
      case 'mail_failed':
        return { kind: 'unsent' };
      case 'validation_failed':
      case 'acceptance_missing':
      case 'aborted':
      case 'spam':
        return {
          kind: 'refused',
          fields: problemsOf(invalid, outgoing),
          code: status === 'spam' ? 'spam' : undefined,
          message: messageOf(message),
        };
      default:
        return undefined;
    }
  },
};
