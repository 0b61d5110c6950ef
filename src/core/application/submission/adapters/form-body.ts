import type { SubmissionPayload } from './adapter.js';

/**
 * What goes along with the answers: the submission key, by which the organiser finds what a person asks about and what came
 * twice, and the contest, for several may share a form.
 */
export const metadataFields = ({
  submission: { fieldMap },
  application,
}: SubmissionPayload): [name: string, value: string][] => [
  [fieldMap?.['$key'] ?? 'submission_key', application.key],
  [fieldMap?.['$contest'] ?? 'submission_contest', application.contest],
];

/** What PHP needs to keep all of several values. */
const listName = (name: string): string => (name.endsWith('[]') ? name : `${name}[]`);

/** The application as a native form would send it, `multipart/form-data`. `lists` is how several values are named. */
export function formBody(payload: SubmissionPayload, arrayNaming: 'brackets' | 'same-name'): FormData {
  const { submission, fields, files } = payload;
  const body = new FormData();
  for (const [name, value] of Object.entries(submission.extra ?? {})) body.append(name, value);
  for (const [name, value] of metadataFields(payload)) body.append(name, value);
  for (const { name, value } of fields) {
    if (typeof value === 'string') {
      body.append(name, value);
      continue;
    }
    for (const item of value) {
      if (typeof item === 'string') {
        body.append(arrayNaming === 'brackets' ? listName(name) : name, item);
        continue;
      }
      const file = files.get(item.key);
      if (file)
        body.append(arrayNaming === 'brackets' && value.length > 1 ? listName(name) : name, file, item.name);
    }
  }
  return body;
}
