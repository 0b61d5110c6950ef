import { toJson } from '../../../util/natives.js';
import { pathOfField } from '../../answers.js';
import { marksOf } from './form-body.js';
import { membersOf, type Format, type Outgoing } from './adapter.js';
import { messageOf } from './sanitize-message.js';

/** Drupal asks every REST request for the format of the answer. */
const addressOf = (endpoint: string): string =>
  /[?&]_format=/.test(endpoint) ? endpoint : `${endpoint}${endpoint.includes('?') ? '&' : '?'}_format=json`;

/** `members][0][name` is about `members`. */
const elementOf = (key: string): string => key.split('][')[0]!;

function problemsOf(error: Readonly<Record<string, unknown>>, outgoing: Outgoing) {
  const texts = Object.entries(error).map(([key, text]) => {
    const exact = pathOfField(key, outgoing);
    return [exact === key ? pathOfField(elementOf(key), outgoing) : exact, { message: messageOf(text) }];
  });
  return Object.fromEntries(texts) as Record<string, { message: string | undefined }>;
}

/**
 * Drupal Webform REST: flat JSON with `webform_id` among the fixed fields. It takes no files. Older versions answer a
 * refusal with 200; a `sid` alone is a yes.
 * @see https://www.drupal.org/project/webform_rest
 */
export const format: Format = {
  isIdempotent: false,
  takesFiles: false,
  request(outgoing) {
    const { submission, fields } = outgoing;
    const values = fields.flatMap(({ name, value }) =>
      typeof value === 'string' || typeof value[0] === 'string' ? [[name, value] as const] : [],
    );
    return {
      url: addressOf(submission.endpoint),
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: toJson({
        ...submission.extra,
        ...Object.fromEntries(marksOf(outgoing)),
        ...Object.fromEntries(values),
      }),
    };
  },
  read({ json }, outgoing) {
    const { sid, error, message } = membersOf(json);
    if (error) {
      // The form as a whole is spoken of as `{error: {message}}`; with errors of fields the message stands outside.
      const { message: general, ...rest } = membersOf(error);
      return {
        kind: 'refused',
        fields: problemsOf(message === undefined ? rest : membersOf(error), outgoing),
        message: messageOf(message ?? general ?? error),
      };
    }
    return typeof sid === 'string' || typeof sid === 'number'
      ? { kind: 'sent', receipt: { reference: String(sid), received: new Date().toISOString() } }
      : undefined;
  },
};
