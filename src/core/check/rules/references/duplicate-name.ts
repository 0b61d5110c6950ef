import type { NodeRule } from '../rule.js';
import { idsOf, OWN_LISTS } from './own-lists.js';
import { str } from '../../../i18n/translator.js';

/** Two entries of one of the feed's own lists with the same id: only one of their names is shown. */
export const duplicateName: NodeRule = ({ value, path }, { wording: { msg, quote } }, report) => {
  if (path.length !== 1 || !OWN_LISTS.includes(String(path[0]))) return;
  idsOf(value).forEach((id, index, ids) => {
    if (ids.indexOf(id) === index) return;
    report(
      [...path, index, 'id'],
      'duplicate-name',
      msg(str`${quote(id)} appears twice in “${path[0]}”.`, { id: 'feed-check.duplicate-name' }),
      msg('Remove one of the two.', { id: 'feed-check.remove-one' }),
    );
  });
};
