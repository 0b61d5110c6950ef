/** Applies edits of fields and lists to the plan in the store. */
import { add, duplicate, move, remove, setAt, type Path } from '../../core/plan/plan.js';
import type { EditActions } from './smart-goal.types.js';
import type { PlanStore } from '../../core/plan/plan-store.js';

type FormField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isFormField = (target: EventTarget | null): target is FormField =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

/**
 * @param onCommit the field’s value is complete and can be checked
 * @param describeChange gets the message about the change that follows
 */
export function createEditActions(
  store: () => PlanStore,
  onCommit: (path: Path) => void,
  describeChange: (describe?: () => string) => void,
): EditActions {
  const set = (path: Path, value: unknown, group?: string) =>
    store().edit(setAt(store().plan, path, value), group);
  const listAt = (change: typeof remove) => (path: Path, at: number, describe?: () => string) => {
    describeChange(describe);
    store().edit(change(store().plan, path, at));
  };
  return {
    input: ({ target }) => {
      if (!isFormField(target) || !target.name) return;
      const isCheckbox = target instanceof HTMLInputElement && target.type === 'checkbox';
      set(target.name, isCheckbox ? target.checked : target.value, target.name);
    },
    change: ({ target }) => {
      store().endGroup();
      if (isFormField(target)) onCommit(target.name);
    },
    set: (path, value) => {
      set(path, value);
      onCommit(path);
    },
    add: (path, list, values) => store().edit(add(store().plan, path, list, values)),
    remove: listAt(remove),
    duplicate: listAt(duplicate),
    move: (path, at, by, describe) => {
      describeChange(describe);
      store().edit(move(store().plan, path, at, by));
    },
  };
}
