import { formBody } from './form-body.js';
import { membersOf, type Format } from './adapter.js';
import { messageOf } from './sanitize-message.js';

/**
 * Basin: form data; 200 with JSON that knows no error is a yes. A page instead of JSON is a captcha or a redirect, no answer.
 * @see https://docs.usebasin.com/guides/form-features/ajax
 */
export const format: Format = {
  isIdempotent: false,
  takesFiles: true,
  request(outgoing) {
    const body = formBody(outgoing, 'brackets');
    body.append('_gotcha', outgoing.application.care.trap);
    return { url: outgoing.submission.endpoint, headers: { Accept: 'application/json' }, body };
  },
  read({ status, json }) {
    if (typeof json !== 'object' || json === null) return undefined;
    const { error, errors, success } = membersOf(json);
    if (error || errors || success === false)
      return { kind: 'refused', fields: {}, message: messageOf(error) ?? messageOf(errors) };
    return status === 200 ? { kind: 'sent', receipt: { received: new Date().toISOString() } } : undefined;
  },
};
