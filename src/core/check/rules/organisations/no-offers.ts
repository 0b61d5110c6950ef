import type { RecordRule } from '../rule.js';

/** An organisation without a kind of help: who asks “who helps with money here” does not find it. */
export const noOffers: RecordRule = ({ value: { offers }, path }, { wording: { msg } }, report) => {
  if (path[0] !== 'organisations' || (Array.isArray(offers) && offers.length)) return;
  report(
    path,
    'no-offers',
    msg('Nobody finds this organisation by the help it gives: “offers” is empty.', {
      id: 'feed-check.no-offers',
    }),
    msg('Add {"kind": "consultation"} or another kind of help to “offers”.', {
      id: 'feed-check.no-offers.help',
    }),
  );
};
