import { pathForBackendField } from '../../answers.js';
import { formBody } from './form-body.js';
import { type SubmissionAdapter, type SubmissionPayload } from './adapter.js';
import { asObject } from '../../../util/is-object.js';
import { toMessage } from './sanitize-message.js';

/** The plugin replaces the dots of a field’s name with underscores, and leaves out the brackets of a list. */
const pluginFieldName = (name: string): string => name.replace(/\[\]$/, '').replaceAll('.', '_');

function fieldErrors(invalid: unknown, payload: SubmissionPayload) {
  const list = Array.isArray(invalid) ? (invalid as unknown[]) : [];
  return Object.fromEntries(
    list.flatMap((item) => {
      const { field, message } = asObject(item);
      return typeof field === 'string'
        ? [[pathForBackendField(field, payload, pluginFieldName), { message: toMessage(message) }]]
        : [];
    }),
  );
}

/**
 * Contact Form 7 for WordPress: multipart only (otherwise 415), and with a unit tag (otherwise 400 since version
 * 5.8.7). The HTTP status is always 200; the result is in `status`.
 * @see https://github.com/rocklobster-in/contact-form-7/blob/master/includes/rest-api.php
 */
export const adapter: SubmissionAdapter = {
  isIdempotent: false,
  acceptsFiles: true,
  buildRequest(payload) {
    const { endpoint, extra } = payload.submission;
    const body = formBody(payload, 'brackets');
    const form = /\/contact-forms\/(\d+)\//.exec(endpoint)?.[1] ?? '0';
    if (!extra?.['_wpcf7_unit_tag']) body.set('_wpcf7_unit_tag', `wpcf7-f${form}-o1`);
    return { url: endpoint, headers: { Accept: 'application/json' }, body };
  },
  parseResponse({ json }, payload) {
    const { status, message, invalid_fields: invalid } = asObject(json);
    switch (status) {
      case 'mail_sent':
        return {
          kind: 'sent',
          receipt: { received: new Date().toISOString(), message: toMessage(message) },
        };
      case 'mail_failed':
        return { kind: 'unsent' };
      case 'validation_failed':
      case 'acceptance_missing':
      case 'aborted':
      case 'spam':
        return {
          kind: 'rejected',
          fields: fieldErrors(invalid, payload),
          code: status === 'spam' ? 'spam' : undefined,
          message: toMessage(message),
        };
      default:
        return undefined;
    }
  },
};
