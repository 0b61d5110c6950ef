import { isString, type RecordRule } from '../rule.js';

/** Something that an enterprise needs or offers, with neither a contact nor the enterprise: the publisher gets the answer. */
export const needContact: RecordRule = ({ value, path }, { wording: { msg } }, report) => {
  if (path[0] !== 'needs' || value['who'] !== 'enterprise') return;
  if (value['contact'] !== undefined || isString(value['enterprise'])) return;
  report(
    path,
    'need-contact',
    msg('It does not say which enterprise this is, so the answers go to the publisher.', {
      id: 'feed-check.need-contact',
    }),
    msg('Add “contact”, or “enterprise” if the feed has the enterprise.', {
      id: 'feed-check.need-contact.help',
    }),
  );
};
