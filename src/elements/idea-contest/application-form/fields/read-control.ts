/** Reads the answer from a control. */
import type { Answers, AnswerValue } from '../../../../core/application/answers.js';
import { isFileRef } from '../../../../core/application/answers.js';

export interface ControlValue {
  readonly path: string;
  readonly value: AnswerValue | undefined;
}

type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Prefix of control names, before the path of the answer: a question’s id may equal the name of another control, or a
 * property of the form.
 */
const ANSWER_PREFIX = 'answer:';

export const controlName = (path: string): string => `${ANSWER_PREFIX}${path}`;

/** The path of a control’s answer; undefined for other controls. */
export const controlPath = ({ name }: { readonly name?: string }): string | undefined =>
  name?.startsWith(ANSWER_PREFIX) ? name.slice(ANSWER_PREFIX.length) : undefined;

/** Ids of questions have no colons, which divide the ids of what stands around a control. */
export const controlId = (path: string): string => `f-${path}`;

/** Id of the first storage option. */
export const STORAGE_CHOICE_ID = 'storage-choice';

/** Name of the honeypot field; programs like to fill it in. */
export const HONEYPOT_NAME = 'website';

/** Undefined for controls without an answer; files are handled separately. */
export function readControlValue(event: Event): ControlValue | undefined {
  const target = event.target as FormControl;
  const { name, type, value } = target;
  const path = controlPath(target);
  if (path === undefined) return undefined;
  if (!(target instanceof HTMLInputElement) || (type !== 'checkbox' && type !== 'radio'))
    return { path, value: value === '' ? undefined : value };
  if (type === 'radio') return { path, value };
  if (target.dataset['kind'] === 'consent') return { path, value: target.checked || undefined };
  const boxes = [...target.closest('fieldset')!.querySelectorAll<HTMLInputElement>('input')];
  const chosen = boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
  return { path, value: chosen.length ? chosen : undefined };
}

/** Whether there is any answer; an empty row does not count. */
export const hasAnyAnswer = (value: AnswerValue | Answers): boolean => {
  if (isFileRef(value)) return true;
  if (typeof value === 'object') return Object.values(value as Answers).some(hasAnyAnswer);
  return value !== '' && value !== false;
};
