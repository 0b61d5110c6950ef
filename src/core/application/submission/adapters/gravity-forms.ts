import { pathOfField } from '../../answers.js';
import { formBody } from './form-body.js';
import { membersOf, type Format } from './adapter.js';
import { messageOf } from './sanitize-message.js';

/** `input_5_1` is a part of field 5; so is what the plugin calls `5.1`. */
const fieldOf = (name: string): string => /^input_(\d+)/.exec(name)?.[1] ?? name;

/**
 * Gravity Forms of WordPress, REST API version 2: fields are called `input_1`, a box of several `input_5_1`. Valid is not
 * yet taken: a form of several pages answers so at each of them, with the number of the next.
 * @see https://docs.gravityforms.com/submitting-forms-with-rest-api-v2/
 */
export const format: Format = {
  isIdempotent: false,
  takesFiles: true,
  request: (outgoing) => ({
    url: outgoing.submission.endpoint,
    headers: { Accept: 'application/json' },
    body: formBody(outgoing, 'brackets'),
  }),
  read({ json }, outgoing) {
    const answer = membersOf(json);
    if (typeof answer['is_valid'] !== 'boolean') return undefined;
    const message = messageOf(answer['confirmation_message']);
    if (answer['is_spam'] === true) return { kind: 'refused', fields: {}, code: 'spam', message };
    if (answer['is_valid'] && !(Number(answer['page_number']) > 0)) {
      const entry = answer['entry_id'];
      const reference = typeof entry === 'string' || typeof entry === 'number' ? String(entry) : undefined;
      return { kind: 'sent', receipt: { reference, received: new Date().toISOString(), message } };
    }
    const texts = Object.entries(membersOf(answer['validation_messages'])).map(([field, text]) => [
      pathOfField(field.split('.')[0]!, outgoing, fieldOf),
      { message: messageOf(text) },
    ]);
    return { kind: 'refused', fields: Object.fromEntries(texts) as Record<string, { message?: string }> };
  },
};
