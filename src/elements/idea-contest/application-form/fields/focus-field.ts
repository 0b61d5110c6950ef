import { subId } from '../../../internal/field/field.js';

/** Moves the focus to a control, with its label and error in sight. */
export function focusField(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  // The label is above the field, and its error too; if the field is very tall, at least the error is visible.
  const error = (target.getRootNode() as ShadowRoot).getElementById(subId(target.id, 'error'));
  for (const each of [target, target.closest('.field'), error]) each?.scrollIntoView({ block: 'nearest' });
}
