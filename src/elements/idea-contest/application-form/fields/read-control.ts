/** What a person has typed or chosen, as an answer. */
import type { Answers, AnswerValue } from '../../../../core/application/answers.js';
import { isFileRef } from '../../../../core/application/answers.js';

export interface ControlValue {
  readonly path: string;
  readonly value: AnswerValue | undefined;
}

type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** In the name of a control, before the path of its answer: a question may be called like any other control, or like a property of the form. */
const ANSWER_PREFIX = 'answer:';

export const controlName = (path: string): string => `${ANSWER_PREFIX}${path}`;

/** The path of the answer that a control is for; undefined where it is for none. */
export const controlPath = ({ name }: { readonly name?: string }): string | undefined =>
  name?.startsWith(ANSWER_PREFIX) ? name.slice(ANSWER_PREFIX.length) : undefined;

export const controlId = (path: string): string => `f-${path}`;

/** Id of a piece around a control; no id of a question has a colon. */
export const subId = (id: string, part: string): string => `${id}:${part}`;

/** Id of the first of the places where a draft may lie. */
export const STORAGE_CHOICE_ID = 'storage-choice';

/** Name of the field that people do not see; programs like it. */
export const HONEYPOT_NAME = 'website';

/** Undefined for what is no answer; files have their own way. */
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

/** Whether somebody has answered anything; an empty row says nothing. */
export const hasAnyAnswer = (value: AnswerValue | Answers): boolean => {
  if (isFileRef(value)) return true;
  if (typeof value === 'object') return Object.values(value as Answers).some(hasAnyAnswer);
  return value !== '' && value !== false;
};
