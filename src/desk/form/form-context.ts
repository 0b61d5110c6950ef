/** What connects the fields of a form with the feed. */
import type { DeskFinding } from '../check/check.types.js';
import type { WorkView } from '../desk.types.js';
import { clearAt, getAt, insertAt, moveAt, setAt, type FeedPath, type RawFeed } from '../state/feed-path.js';
import { languagesOf } from '../state/records.js';
import { baseOf } from '../views/pictures.js';
import type { FormContext } from './form.types.js';

/** What is unfolded, by the id of its control; of no interest to anybody but the form. */
export class FormFolds {
  readonly #open = new Set<string>();

  constructor(private readonly redraw: () => void) {}

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  set(key: string, isOpen: boolean): void {
    if (this.isOpen(key) === isOpen) return;
    if (isOpen) this.#open.add(key);
    else this.#open.delete(key);
    this.redraw();
  }
}

/** Of these fields of the feed, what a finding is about. */
const isAt = (finding: DeskFinding, path: FeedPath, isDeep: boolean): boolean => {
  const { list, index, path: inside } = finding;
  const whole = [...(list === 'feed' ? [] : [list, String(index)]), ...(inside ? inside.split('.') : [])];
  return (
    (isDeep ? whole.length >= path.length : whole.length === path.length) &&
    path.every((step, at) => String(step) === whole[at])
  );
};

/** @param depth steps of the path to the record: what is above stays, even empty */
export function formContext(view: WorkView, folds: FormFolds, depth: number): FormContext {
  const { msg, formatter, language, work, actions, state } = view;
  const { feed } = work.history;
  const { record } = state;
  const related = work.findings.filter(
    ({ list, index }) => list === 'feed' || (list === record?.list && index === record.index),
  );
  const change = (next: unknown, field?: string): void =>
    actions.dispatch({ type: 'edit', feed: next as RawFeed, field });
  /** The newest feed: two events may come before the form is drawn again. */
  const now = (): RawFeed => view.current();
  return {
    msg,
    formatter,
    language,
    languages: languagesOf(feed),
    feed,
    base: baseOf(view),
    valueAt: (path) => getAt(now(), path),
    change: (path, value) =>
      change(value === undefined ? clearAt(now(), path, depth) : setAt(now(), path, value), path.join('.')),
    insert: (list, index, entry) => change(insertAt(now(), list, index, entry)),
    remove: (list, index) => change(clearAt(now(), [...list, index], depth)),
    move: (list, index, by) => change(moveAt(now(), list, index, by)),
    findingsAt: (path, isDeep = false) => related.filter((each) => isAt(each, path, isDeep)),
    isOpen: (key) => folds.isOpen(key),
    setOpen: (key, isOpen) => folds.set(key, isOpen),
  };
}
