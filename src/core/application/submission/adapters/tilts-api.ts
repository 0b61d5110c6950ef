import { asObject } from '../../../util/is-object.js';
/** The Tilts API, which the submission server of `tilts serve` implements and describes at `/openapi.json`. */
import { isInstant } from '../../drafts/draft-record.js';
import { type FieldError, type SubmissionPayload, type AdapterResult, type JsonResponse } from './adapter.js';
import { toMessage } from './sanitize-message.js';

/** The application as a document; the bytes of files are sent as parts of their own, or in `files`. */
export const toDocument = ({
  submission,
  application,
}: SubmissionPayload): Readonly<Record<string, unknown>> => ({
  version: 1,
  ...application,
  ...(submission.extra ? { extra: submission.extra } : {}),
});

export const headersOf = ({ application }: SubmissionPayload): Record<string, string> => ({
  Accept: 'application/json',
  // https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
  'Idempotency-Key': application.key,
});

const asString = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** `[{field, code, message}]` as in the API, or `{field: text}` as many other servers have it. */
function fieldErrors(errors: unknown): Record<string, FieldError> {
  const list: unknown[] = Array.isArray(errors)
    ? errors
    : Object.entries(asObject(errors)).map(([field, text]) => ({
        field,
        message: (Array.isArray(text) ? (text as unknown[]) : [text])[0],
      }));
  return Object.fromEntries(
    list.flatMap((item) => {
      const { field, code, message } = asObject(item);
      return typeof field === 'string'
        ? [[field, { code: asString(code), message: toMessage(message) }]]
        : [];
    }),
  );
}

/** An application was only received if the response has its reference. */
export function parseResponse({ status, json }: JsonResponse): AdapterResult {
  const { reference, withdrawalCode, received, errors, code, message } = asObject(json);
  const receiptReference = typeof reference === 'number' ? String(reference) : asString(reference);
  if (status >= 200 && status < 300 && receiptReference)
    return {
      kind: 'sent',
      receipt: {
        reference: receiptReference,
        withdrawalCode: asString(withdrawalCode),
        received: isInstant(received) ? received : new Date().toISOString(),
        message: toMessage(message),
      },
    };
  if (status < 400 || !(errors || code || message)) return undefined;
  return {
    kind: 'rejected',
    fields: fieldErrors(errors),
    code: asString(code),
    // Some servers send one text instead of a list.
    message: toMessage(message) ?? toMessage(errors),
    reference: receiptReference,
  };
}
