import { pathOfField } from '../../answers.js';
import { formBody } from './form-body.js';
import { membersOf, type FieldProblem, type Format } from './adapter.js';
import { messageOf } from './sanitize-message.js';

/**
 * Formspree: form data, and JSON only where it is asked for; `next` (or `ok`) is a yes.
 * @see https://help.formspree.io/articles/submit-forms-with-javascript-ajax
 */
export const format: Format = {
  isIdempotent: false,
  takesFiles: true,
  request(outgoing) {
    const body = formBody(outgoing, 'same-name');
    body.append('_gotcha', outgoing.application.care.trap);
    return { url: outgoing.submission.endpoint, headers: { Accept: 'application/json' }, body };
  },
  read({ json }, outgoing) {
    const { next, ok, error, errors } = membersOf(json);
    if (error === undefined && errors === undefined)
      return typeof next === 'string' || ok === true
        ? { kind: 'sent', receipt: { received: new Date().toISOString() } }
        : undefined;
    const list = (Array.isArray(errors) ? (errors as unknown[]) : []).map(membersOf);
    const fields: Record<string, FieldProblem> = {};
    for (const { field, message } of list)
      if (typeof field === 'string') fields[pathOfField(field, outgoing)] = { message: messageOf(message) };
    const general = list.find(({ field }) => typeof field !== 'string');
    return {
      kind: 'refused',
      fields,
      code: general?.['code'] === 'BLOCKED' ? 'spam' : undefined,
      message: messageOf(general?.['message'] ?? error),
    };
  },
};
