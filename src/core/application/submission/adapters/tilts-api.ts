/** Our own contract, which the receiver of `tilts serve` speaks and describes at `/openapi.json`. */
import { isInstant } from '../../drafts/draft-record.js';
import { membersOf, type FieldProblem, type Outgoing, type Verdict, type WireAnswer } from './adapter.js';
import { messageOf } from './sanitize-message.js';

/** The application as a document; the bytes of files go beside it, or in `files`. */
export const documentOf = ({ submission, application }: Outgoing): Readonly<Record<string, unknown>> => ({
  tilts: 1,
  ...application,
  ...(submission.extra ? { extra: submission.extra } : {}),
});

export const headersOf = ({ application }: Outgoing): Record<string, string> => ({
  Accept: 'application/json',
  // https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
  'Idempotency-Key': application.key,
});

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** `[{field, code, message}]` as in the contract, or `{field: text}` as many others write it. */
function problemsOf(errors: unknown): Record<string, FieldProblem> {
  const list: unknown[] = Array.isArray(errors)
    ? errors
    : Object.entries(membersOf(errors)).map(([field, text]) => ({
        field,
        message: (Array.isArray(text) ? (text as unknown[]) : [text])[0],
      }));
  return Object.fromEntries(
    list.flatMap((item) => {
      const { field, code, message } = membersOf(item);
      return typeof field === 'string' ? [[field, { code: textOf(code), message: messageOf(message) }]] : [];
    }),
  );
}

/** An application has arrived only where the answer names its reference. */
export function readOwn({ status, json }: WireAnswer): Verdict {
  const { reference, withdrawalCode, received, errors, code, message } = membersOf(json);
  const name = typeof reference === 'number' ? String(reference) : textOf(reference);
  if (status >= 200 && status < 300 && name)
    return {
      kind: 'sent',
      receipt: {
        reference: name,
        withdrawalCode: textOf(withdrawalCode),
        received: isInstant(received) ? received : new Date().toISOString(),
        message: messageOf(message),
      },
    };
  if (status < 400 || !(errors || code || message)) return undefined;
  return {
    kind: 'refused',
    fields: problemsOf(errors),
    code: textOf(code),
    // Some servers write one text where others have a list.
    message: messageOf(message) ?? messageOf(errors),
    reference: name,
  };
}
