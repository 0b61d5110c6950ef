import { quote } from '../../describe.js';
import type { NodeRule } from '../rule.js';
import { idsOf, OWN_LISTS } from './own-lists.js';

/** Two entries of one of the feed's own lists with the same id: only one of their names is shown. */
export const duplicateName: NodeRule = ({ value, path }, _, report) => {
  if (path.length !== 1 || !OWN_LISTS.includes(String(path[0]))) return;
  idsOf(value).forEach((id, index, ids) => {
    if (ids.indexOf(id) === index) return;
    report(
      [...path, index, 'id'],
      'duplicate-name',
      `${quote(id)} appears twice in “${path[0]}”.`,
      'Remove one of the two.',
    );
  });
};
