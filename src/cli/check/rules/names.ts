/** Ids that point to the feed's own lists, and codes that other bodies keep. */
import { closest } from '../mend.js';
import { isObject } from '../schema-map.js';
import { listOf, quote } from '../words.js';
import type { Feed, NodeRule } from './rule.js';

/** Ids of one of the feed's own lists, such as `areas`. */
function idsOf(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((each) => (isObject(each) && typeof each['id'] === 'string' ? [each['id']] : []));
}

/** The list that a field of ids points to: `areas` wherever it stands, and an area's `within`. */
function listOfPlace(path: readonly (string | number)[], { json }: Feed): string | undefined {
  const [name, parent] = [path.at(-1), path.at(-2)];
  if (name === 'within' && path[0] === 'areas') return 'areas';
  const list = typeof name === 'number' ? parent : undefined;
  return typeof list === 'string' &&
    path.length > 2 &&
    !(path[0] === list) &&
    (list in json || LISTS.includes(list))
    ? list
    : undefined;
}

const LISTS = ['areas', 'sectors', 'targetGroups'];

/** A name that the list does not have: the page shows the bare id, and no filter finds the record. */
export const knownIds: NodeRule = ({ value, schema, path }, feed, warn) => {
  if (typeof value !== 'string' || schema.primitive !== 'id') return;
  const list = listOfPlace(path, feed);
  if (!list) return;
  const ids = idsOf(feed.json[list]);
  if (ids.includes(value)) return;
  const guess = closest(value, ids);
  warn(
    path,
    'unknown-id',
    `“${list}” of the feed has no ${quote(value)}: the page shows the bare word.`,
    guess
      ? `Did you mean ${JSON.stringify(guess)}?`
      : `Add {"id": ${JSON.stringify(value)}, "name": …} to “${list}”${ids.length ? `, or use one of ${listOf(ids.slice(0, 12), 'disjunction')}` : ''}.`,
  );
};

/** Two names with one id: only one of them is shown. */
export const namesOnce: NodeRule = ({ value, path }, _, warn) => {
  if (path.length !== 1 || !LISTS.includes(String(path[0]))) return;
  idsOf(value).forEach((id, index, ids) => {
    if (ids.indexOf(id) === index) return;
    warn(
      [...path, index, 'id'],
      'duplicate-name',
      `${quote(id)} stands twice in “${path[0]}”.`,
      'Take one away.',
    );
  });
};

/** An area that lies, over others, in itself. */
export const areasEnd: NodeRule = ({ value, path }, { json }, warn) => {
  if (path.at(-1) !== 'within' || path[0] !== 'areas' || typeof value !== 'string') return;
  const areas = (Array.isArray(json['areas']) ? json['areas'] : []).filter(isObject);
  const start = areas[Number(path[1])]?.['id'];
  const seen = new Set<unknown>();
  let at: unknown = value;
  while (typeof at === 'string' && at !== start && !seen.has(at)) {
    seen.add(at);
    at = areas.find(({ id }) => id === at)?.['within'];
  }
  if (at !== start) return;
  warn(
    path,
    'area-circle',
    'The area lies within itself, over the areas around it.',
    'Correct one “within”.',
  );
};

/** Three capital letters that are no money. */
export const realCurrency: NodeRule = ({ value, path }, _, warn) => {
  if (path.at(-1) !== 'currency' || typeof value !== 'string' || !/^[A-Z]{3}$/.test(value)) return;
  const known = Intl.supportedValuesOf('currency');
  if (known.includes(value)) return;
  warn(path, 'currency', `There is no currency ${quote(value)}.`, 'Euros are written "EUR".');
};
