import { isObject } from '../../../util/is-object.js';
import type { NodeRule } from '../rule.js';

/** An area that contains itself, directly or through others. */
export const areaCycle: NodeRule = ({ value, path }, { json, wording: { msg } }, report) => {
  if (path.at(-1) !== 'within' || path[0] !== 'areas' || typeof value !== 'string') return;
  const areas = (Array.isArray(json['areas']) ? json['areas'] : []).filter(isObject);
  const start = areas[Number(path[1])]?.['id'];
  const visited = new Set<unknown>();
  let current: unknown = value;
  while (typeof current === 'string' && current !== start && !visited.has(current)) {
    visited.add(current);
    current = areas.find(({ id }) => id === current)?.['within'];
  }
  if (current !== start) return;
  report(
    path,
    'area-cycle',
    msg('The area contains itself (circular “within”).', { id: 'feed-check.area-cycle' }),
    msg('Correct one of the “within” fields.', { id: 'feed-check.area-cycle.help' }),
  );
};
