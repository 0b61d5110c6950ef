import type { FieldNames } from '../../answers.js';
import type { Application, SubmissionPayload } from './adapter.js';

/**
 * Sent with the answers: the submission key, by which the organiser finds an application and its duplicates, and the
 * contest, because several may share a form. With a later stage, also the stage and the application that it belongs to.
 */
export const metadataFields = ({
  submission: { fieldMap },
  application,
}: SubmissionPayload): [name: string, value: string][] => [
  [fieldMap?.['$key'] ?? 'submission_key', application.key],
  [fieldMap?.['$contest'] ?? 'submission_contest', application.contest],
  ...stageFields(fieldMap, application),
];

function stageFields(
  fieldMap: FieldNames['fieldMap'],
  { stage, application }: Application,
): [name: string, value: string][] {
  if (stage === undefined) return [];
  const { reference = '', code } = application ?? {};
  return [
    [fieldMap?.['$stage'] ?? 'submission_stage', stage],
    [fieldMap?.['$reference'] ?? 'application_reference', reference],
    ...(code ? [[fieldMap?.['$code'] ?? 'application_code', code] as [string, string]] : []),
  ];
}

/** PHP needs the brackets to read all values of a list. */
const listName = (name: string): string => (name.endsWith('[]') ? name : `${name}[]`);

/** The application as a native form would send it, `multipart/form-data`. `lists` is the way to name several values. */
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
