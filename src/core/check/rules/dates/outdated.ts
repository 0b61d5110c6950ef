import { isString, type NodeRule } from '../rule.js';
import { yearBefore } from './days.js';

/** Fields with the date on which somebody last reviewed the content. */
const REVIEWED = ['updated', 'checkedOn'];

/** Content that nobody has reviewed for a year. */
export const outdated: NodeRule = ({ value, path }, { today }, report) => {
  const name = String(path.at(-1));
  if (!isString(value) || !REVIEWED.includes(name) || value.slice(0, 10) >= yearBefore(today)) return;
  report(
    path,
    'outdated',
    `“${name}” is ${value.slice(0, 10)}, more than a year ago.`,
    'Review the content and update the date.',
  );
};
