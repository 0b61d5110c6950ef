/** What a person's hands on fields and lists do to the plan in the store. */
import { add, duplicate, move, remove, write, type Path } from '../../core/plan/plan.js';
import type { EditActions } from './smart-goal.types.js';
import type { PlanStore } from '../../core/plan/plan-store.js';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

/**
 * @param onLeft a field has its value now and may be judged
 * @param tell takes the words for the change that follows
 */
export function editActions(
  store: () => PlanStore,
  onLeft: (path: Path) => void,
  tell: (words?: () => string) => void,
): EditActions {
  const set = (path: Path, value: unknown, group?: string) =>
    store().edit(write(store().plan, path, value), group);
  const listAt = (change: typeof remove) => (path: Path, at: number, words?: () => string) => {
    tell(words);
    store().edit(change(store().plan, path, at));
  };
  return {
    input: ({ target }) => {
      if (!isField(target) || !target.name) return;
      const isTick = target instanceof HTMLInputElement && target.type === 'checkbox';
      set(target.name, isTick ? target.checked : target.value, target.name);
    },
    change: ({ target }) => {
      store().endGroup();
      if (isField(target)) onLeft(target.name);
    },
    set: (path, value) => {
      set(path, value);
      onLeft(path);
    },
    add: (path, list, given) => store().edit(add(store().plan, path, list, given)),
    remove: listAt(remove),
    duplicate: listAt(duplicate),
    move: (path, at, by, words) => {
      tell(words);
      store().edit(move(store().plan, path, at, by));
    },
  };
}
