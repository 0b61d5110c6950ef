import type { Outgoing } from './adapter.js';

/**
 * What goes along with the answers: the submission key, by which the organiser finds what a person asks about and what came
 * twice, and the contest, for several may share a form.
 */
export const marksOf = ({
  submission: { fieldMap },
  application,
}: Outgoing): [name: string, value: string][] => [
  [fieldMap?.['$key'] ?? 'submission_key', application.key],
  [fieldMap?.['$contest'] ?? 'submission_contest', application.contest],
];

/** What PHP needs to keep all of several values. */
const listName = (name: string): string => (name.endsWith('[]') ? name : `${name}[]`);

/** The application as a native form would send it, `multipart/form-data`. `lists` is how several values are named. */
export function formBody(outgoing: Outgoing, lists: 'brackets' | 'same-name'): FormData {
  const { submission, fields, files } = outgoing;
  const body = new FormData();
  for (const [name, value] of Object.entries(submission.extra ?? {})) body.append(name, value);
  for (const [name, value] of marksOf(outgoing)) body.append(name, value);
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
