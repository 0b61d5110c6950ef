import { pathForBackendField } from '../../answers.js';
import { formBody } from './form-body.js';
import { type FieldError, type SubmissionAdapter } from './adapter.js';
import { asObject } from '../../../util/is-object.js';
import { toMessage } from './sanitize-message.js';

/**
 * Formspree: form data, and JSON only on request; `next` (or `ok`) means success.
 * @see https://help.formspree.io/articles/submit-forms-with-javascript-ajax
 */
export const adapter: SubmissionAdapter = {
  isIdempotent: false,
  acceptsFiles: true,
  buildRequest(payload) {
    const body = formBody(payload, 'same-name');
    body.append('_gotcha', payload.application.antiSpam.honeypot);
    return { url: payload.submission.endpoint, headers: { Accept: 'application/json' }, body };
  },
  parseResponse({ json }, payload) {
    const { next, ok, error, errors } = asObject(json);
    if (error === undefined && errors === undefined)
      return typeof next === 'string' || ok === true
        ? { kind: 'sent', receipt: { received: new Date().toISOString() } }
        : undefined;
    const list = (Array.isArray(errors) ? (errors as unknown[]) : []).map(asObject);
    const fields: Record<string, FieldError> = {};
    for (const { field, message } of list)
      if (typeof field === 'string')
        fields[pathForBackendField(field, payload)] = { message: toMessage(message) };
    const general = list.find(({ field }) => typeof field !== 'string');
    return {
      kind: 'rejected',
      fields,
      code: general?.['code'] === 'BLOCKED' ? 'spam' : undefined,
      message: toMessage(general?.['message'] ?? error),
    };
  },
};
