import { formBody } from './form-body.js';
import { type SubmissionAdapter } from './adapter.js';
import { asObject } from '../../../util/is-object.js';
import { toMessage } from './sanitize-message.js';

/**
 * Basin: form data; status 200 with JSON without errors means success. A page instead of JSON is a captcha or a
 * redirect, not a response.
 * @see https://docs.usebasin.com/guides/form-features/ajax
 */
export const adapter: SubmissionAdapter = {
  isIdempotent: false,
  acceptsFiles: true,
  buildRequest(payload) {
    const body = formBody(payload, 'brackets');
    body.append('_gotcha', payload.application.antiSpam.honeypot);
    return { url: payload.submission.endpoint, headers: { Accept: 'application/json' }, body };
  },
  parseResponse({ status, json }) {
    if (typeof json !== 'object' || json === null) return undefined;
    const { error, errors, success } = asObject(json);
    if (error || errors || success === false)
      return { kind: 'rejected', fields: {}, message: toMessage(error) ?? toMessage(errors) };
    return status === 200 ? { kind: 'sent', receipt: { received: new Date().toISOString() } } : undefined;
  },
};
