import { closest } from '../../suggest-fix.js';
import type { Feed, NodeRule } from '../rule.js';
import { hasId, idsOf, OWN_LISTS } from './own-lists.js';
import { toJson } from '../../../util/natives.js';
import { str } from '../../../i18n/translator.js';

/** Ids suggested in one warning. */
const MAX_NAMED = 12;

/**
 * The list that a field of ids refers to: `areas` in any record, `stories` told by enterprises, the organisations that an
 * organisation works with, the `enterprise` of a need, and an area's `within`.
 */
function listOfPath(path: readonly (string | number)[], { json }: Feed): string | undefined {
  const [name, parent] = [path.at(-1), path.at(-2)];
  if (name === 'within' && path[0] === 'areas') return 'areas';
  if (parent === 'worksWith' && path[0] === 'organisations') return 'organisations';
  if (name === 'enterprise' && path[0] === 'needs') return 'enterprises';
  const list = typeof name === 'number' ? (parent === 'stories' ? 'enterprises' : parent) : undefined;
  return typeof list === 'string' &&
    path.length > 2 &&
    path[0] !== list &&
    (list in json || OWN_LISTS.includes(list))
    ? list
    : undefined;
}

/** One mistake is often in many records: comparing it with every id of the list takes longest. */
const guesses = new WeakMap<readonly string[], Map<string, string | undefined>>();

function guessOf(id: string, ids: readonly string[]): string | undefined {
  let known = guesses.get(ids);
  if (!known) guesses.set(ids, (known = new Map<string, string | undefined>()));
  if (!known.has(id)) known.set(id, closest(id, ids));
  return known.get(id);
}

/** An id that its list does not have: the page shows the bare id, and no filter finds the record. */
export const unknownId: NodeRule = ({ value, schema, path }, feed, report) => {
  if (typeof value !== 'string' || schema.primitive !== 'id') return;
  const list = listOfPath(path, feed);
  if (!list) return;
  if (hasId(feed.json[list], value)) return;
  const ids = idsOf(feed.json[list]);
  const { msg, quote, listOf } = feed.wording;
  const choice = listOf(ids.slice(0, MAX_NAMED), 'disjunction');
  const guess = guessOf(value, ids);
  report(
    path,
    'unknown-id',
    msg(str`The feed’s “${list}” list has no ${quote(value)}, so the page shows the id itself.`, {
      id: 'feed-check.unknown-id',
    }),
    guess
      ? msg(str`Did you mean ${toJson(guess)}?`, { id: 'feed-check.guess' })
      : ids.length
        ? msg(str`Add {"id": ${toJson(value)}, "name": "…"} to “${list}”, or use ${choice}.`, {
            id: 'feed-check.unknown-id.known',
          })
        : msg(str`Add {"id": ${toJson(value)}, "name": "…"} to “${list}”.`, {
            id: 'feed-check.unknown-id.help',
          }),
  );
};
