import { isObject } from '../../../util/is-object.js';
import type { NodeRule, RecordRule } from '../rule.js';

const CHANNELS = ['email', 'phone', 'url'];
const isReachable = (value: unknown): boolean =>
  isObject(value) && CHANNELS.some((channel) => Boolean(value[channel]));

const HELP = 'Add “email”, “phone” or “url”.';

/** The publisher answers questions about every record without its own contact. */
export const noPublisherContact: NodeRule = ({ value, path }, _, report) => {
  if (path.length !== 1 || path[0] !== 'publisher' || !isObject(value) || isReachable(value['contact']))
    return;
  report(
    path,
    'no-contact',
    'Visitors cannot contact the publisher: “contact” has no “email”, “phone” or “url”.',
    HELP,
  );
};

/** A contact that nobody can reach, or an enterprise without any contact details. */
export const noRecordContact: RecordRule = ({ value, schema, path }, _, report) => {
  const { contact } = value;
  if (isReachable(contact)) return;
  if (isObject(contact))
    report(
      [...path, 'contact'],
      'no-contact',
      'Visitors cannot reach this contact: it has no “email”, “phone” or “url”.',
      HELP,
    );
  else if (schema.properties?.['email'] && !isReachable(value) && !value['social'])
    report(path, 'no-contact', 'There are no contact details.', HELP);
};
