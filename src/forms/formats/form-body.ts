import type { Outgoing } from './format.js';

/** What the submission key is called where the back end knows none: the organiser can tell by it what came twice. */
const KEY_FIELD = 'submission_key';

export const keyFieldOf = ({ submission }: Outgoing): string => submission.fieldMap?.['$key'] ?? KEY_FIELD;

/** What PHP needs to keep all of several values. */
const listName = (name: string): string => (name.endsWith('[]') ? name : `${name}[]`);

/** The application as a native form would send it, `multipart/form-data`. `lists` is how several values are named. */
export function formBody(outgoing: Outgoing, lists: 'brackets' | 'same-name'): FormData {
  const { submission, application, fields, files } = outgoing;
  const body = new FormData();
  for (const [name, value] of Object.entries(submission.extra ?? {})) body.append(name, value);
  body.append(keyFieldOf(outgoing), application.key);
  for (const { name, value } of fields) {
    if (typeof value === 'string') {
      body.append(name, value);
      continue;
    }
    for (const item of value) {
      if (typeof item === 'string') {
        body.append(lists === 'brackets' ? listName(name) : name, item);
        continue;
      }
      const file = files.get(item.key);
      if (file)
        body.append(lists === 'brackets' && value.length > 1 ? listName(name) : name, file, item.name);
    }
  }
  return body;
}
