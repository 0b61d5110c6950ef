import type { NodeRule } from '../rule.js';
import { str } from '../../../i18n/translator.js';

/** Providers of personal mailboxes. */
const PERSONAL =
  /@(gmail|googlemail|hotmail|outlook|live|yahoo|icloud|proton|protonmail|gmx|yandex|inbox|mail|one|hot|apollo|e-apollo|tvnet|delfi)\.(com|lv|lt|ee|me|ru|net|de)$/i;

/** A personal mailbox as the contact of an office: it belongs to a person, and leaves with that person. */
export const privateEmail: NodeRule = ({ value, schema, path }, { wording: { msg, quote } }, report) => {
  if (schema.primitive !== 'email' || typeof value !== 'string' || !PERSONAL.test(value)) return;
  // Small enterprises often have no other mailbox.
  if (path[0] === 'enterprises' || !path.includes('contact')) return;
  report(
    path,
    'private-email',
    msg(str`${quote(value)} looks like a personal email address.`, { id: 'feed-check.private-email' }),
    msg('Use the address of the office. To publish a person’s own address, you need that person’s consent.', {
      id: 'feed-check.private-email.help',
    }),
  );
};
