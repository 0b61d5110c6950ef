import { pathForBackendField } from '../../answers.js';
import { formBody } from './form-body.js';
import { type SubmissionAdapter } from './adapter.js';
import { asObject } from '../../../util/is-object.js';
import { toMessage } from './sanitize-message.js';

/** `input_5_1` is a part of field 5; the plugin’s own name for it is `5.1`. */
const pluginFieldName = (name: string): string => /^input_(\d+)/.exec(name)?.[1] ?? name;

/**
 * Gravity Forms for WordPress, REST API version 2: fields are named `input_1`, one of several checkboxes `input_5_1`. A
 * valid page is not yet a sent form: a form of several pages responds to each page with the number of the next.
 * @see https://docs.gravityforms.com/submitting-forms-with-rest-api-v2/
 */
export const adapter: SubmissionAdapter = {
  isIdempotent: false,
  acceptsFiles: true,
  buildRequest: (payload) => ({
    url: payload.submission.endpoint,
    headers: { Accept: 'application/json' },
    body: formBody(payload, 'brackets'),
  }),
  parseResponse({ json }, payload) {
    const answer = asObject(json);
    if (typeof answer['is_valid'] !== 'boolean') return undefined;
    const message = toMessage(answer['confirmation_message']);
    if (answer['is_spam'] === true) return { kind: 'rejected', fields: {}, code: 'spam', message };
    if (answer['is_valid'] && !(Number(answer['page_number']) > 0)) {
      const entry = answer['entry_id'];
      const reference = typeof entry === 'string' || typeof entry === 'number' ? String(entry) : undefined;
      return { kind: 'sent', receipt: { reference, received: new Date().toISOString(), message } };
    }
    const texts = Object.entries(asObject(answer['validation_messages'])).map(([field, text]) => [
      pathForBackendField(field.split('.')[0]!, payload, pluginFieldName),
      { message: toMessage(text) },
    ]);
    return { kind: 'rejected', fields: Object.fromEntries(texts) as Record<string, { message?: string }> };
  },
};
