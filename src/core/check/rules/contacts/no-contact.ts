import { isObject } from '../../../util/is-object.js';
import type { Wording } from '../../wording.js';
import type { NodeRule, RecordRule } from '../rule.js';

const CHANNELS = ['email', 'phone', 'url'];
const isReachable = (value: unknown): boolean =>
  isObject(value) && CHANNELS.some((channel) => Boolean(value[channel]));

const helpOf = ({ msg }: Wording): string =>
  msg('Add “email”, “phone” or “url”.', { id: 'feed-check.no-contact.help' });

/** The publisher answers questions about every record without its own contact. */
export const noPublisherContact: NodeRule = ({ value, path }, { wording }, report) => {
  if (path.length !== 1 || path[0] !== 'publisher' || !isObject(value) || isReachable(value['contact']))
    return;
  report(
    path,
    'no-contact',
    wording.msg('Visitors cannot contact the publisher: “contact” has no “email”, “phone” or “url”.', {
      id: 'feed-check.no-contact.publisher',
    }),
    helpOf(wording),
  );
};

/** A contact that nobody can reach, or an enterprise without any contact details. */
export const noRecordContact: RecordRule = ({ value, schema, path }, { wording }, report) => {
  const { contact } = value;
  if (isReachable(contact)) return;
  if (isObject(contact))
    report(
      [...path, 'contact'],
      'no-contact',
      wording.msg('Visitors cannot reach this contact: it has no “email”, “phone” or “url”.', {
        id: 'feed-check.no-contact.unreachable',
      }),
      helpOf(wording),
    );
  else if (schema.properties?.['email'] && !isReachable(value) && !value['social'])
    report(
      path,
      'no-contact',
      wording.msg('There are no contact details.', { id: 'feed-check.no-contact' }),
      helpOf(wording),
    );
};
