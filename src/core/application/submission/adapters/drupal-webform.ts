import { toJson } from '../../../util/natives.js';
import { pathForBackendField } from '../../answers.js';
import { metadataFields } from './form-body.js';
import { type SubmissionAdapter, type SubmissionPayload } from './adapter.js';
import { asObject } from '../../../util/is-object.js';
import { toMessage } from './sanitize-message.js';

/** Drupal requires the response format in every REST request. */
const jsonEndpoint = (endpoint: string): string =>
  /[?&]_format=/.test(endpoint) ? endpoint : `${endpoint}${endpoint.includes('?') ? '&' : '?'}_format=json`;

/** `members][0][name` is about `members`. */
const elementName = (key: string): string => key.split('][')[0]!;

function fieldErrors(error: Readonly<Record<string, unknown>>, payload: SubmissionPayload) {
  const texts = Object.entries(error).map(([key, text]) => {
    const exact = pathForBackendField(key, payload);
    return [
      exact === key ? pathForBackendField(elementName(key), payload) : exact,
      { message: toMessage(text) },
    ];
  });
  return Object.fromEntries(texts) as Record<string, { message: string | undefined }>;
}

/**
 * Drupal Webform REST: flat JSON with `webform_id` among the fixed fields. It accepts no files. Older versions reject
 * with status 200; only a `sid` means success.
 * @see https://www.drupal.org/project/webform_rest
 */
export const adapter: SubmissionAdapter = {
  isIdempotent: false,
  acceptsFiles: false,
  buildRequest(payload) {
    const { submission, fields } = payload;
    const values = fields.flatMap(({ name, value }) =>
      typeof value === 'string' || typeof value[0] === 'string' ? [[name, value] as const] : [],
    );
    return {
      url: jsonEndpoint(submission.endpoint),
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: toJson({
        ...submission.extra,
        ...Object.fromEntries(metadataFields(payload)),
        ...Object.fromEntries(values),
      }),
    };
  },
  parseResponse({ json }, payload) {
    const { sid, error, message } = asObject(json);
    if (error) {
      // An error of the whole form is `{error: {message}}`; with errors of fields, the message is at the top level.
      const { message: general, ...rest } = asObject(error);
      return {
        kind: 'rejected',
        fields: fieldErrors(message === undefined ? rest : asObject(error), payload),
        message: toMessage(message ?? general ?? error),
      };
    }
    return typeof sid === 'string' || typeof sid === 'number'
      ? { kind: 'sent', receipt: { reference: String(sid), received: new Date().toISOString() } }
      : undefined;
  },
};
