/** Whom to ask, and whose address it is. */
import { isObject } from '../schema-map.js';
import { quote } from '../words.js';
import type { NodeRule, RecordRule } from './rule.js';

const WAYS = ['email', 'phone', 'url'];
const isReachable = (value: unknown): boolean => isObject(value) && WAYS.some((way) => Boolean(value[way]));

const HELP = 'Add “email”, “phone” or “url”.';

/** The publisher answers for every record that names nobody. */
export const publisherContact: NodeRule = ({ value, path }, _, warn) => {
  if (path.length !== 1 || path[0] !== 'publisher' || !isObject(value) || isReachable(value['contact']))
    return;
  warn(path, 'no-contact', 'The publisher cannot be asked: “contact” has no e-mail, phone or page.', HELP);
};

/** A contact that nobody can reach; an enterprise that names no way to itself at all. */
export const recordContact: RecordRule = ({ value, schema, path }, _, warn) => {
  const { contact } = value;
  if (isReachable(contact)) return;
  if (isObject(contact))
    warn([...path, 'contact'], 'no-contact', 'The contact has a name, but no way to reach it.', HELP);
  else if (schema.properties?.['email'] && !isReachable(value) && !value['social'])
    warn(path, 'no-contact', 'Nothing says how to reach it.', HELP);
};

/** Mailboxes that people open for themselves. */
const PRIVATE =
  /@(gmail|googlemail|hotmail|outlook|live|yahoo|icloud|proton|protonmail|gmx|yandex|inbox|mail|one|hot|apollo|e-apollo|tvnet|delfi)\.(com|lv|lt|ee|me|ru|net|de)$/i;

/** In what an office publishes, a private mailbox is a person's, and leaves with the person. */
export const officeMail: NodeRule = ({ value, schema, path }, _, warn) => {
  if (schema.primitive !== 'email' || typeof value !== 'string' || !PRIVATE.test(value)) return;
  // Small enterprises do have their one mailbox there.
  if (path[0] === 'enterprises' || !path.includes('contact')) return;
  warn(
    path,
    'private-mail',
    `${quote(value)} looks like a private mailbox.`,
    'Give the address of the office. A person’s own address needs the person’s agreement to be published.',
  );
};
