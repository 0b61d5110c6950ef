/** What a person has typed or chosen, as an answer. */
import type { Answers, AnswerValue } from '../../../forms/answers.js';
import { isFileRef } from '../../../forms/answers.js';

export interface Control {
  readonly path: string;
  readonly value: AnswerValue | undefined;
}

type Named = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Undefined for what is no answer: files have their own way, and so has the place of the draft. */
export function readControl(event: Event): Control | undefined {
  const target = event.target as Named;
  const { name: path, type, value } = target;
  if (!path || path === 'place' || type === 'file') return undefined;
  if (!(target instanceof HTMLInputElement) || (type !== 'checkbox' && type !== 'radio'))
    return { path, value: value === '' ? undefined : value };
  if (type === 'radio') return { path, value };
  if (target.dataset['kind'] === 'consent') return { path, value: target.checked || undefined };
  const boxes = [...target.closest('fieldset')!.querySelectorAll<HTMLInputElement>('input')];
  const chosen = boxes.filter((box) => box.name === path && box.checked).map((box) => box.value);
  return { path, value: chosen.length ? chosen : undefined };
}

/** Whether somebody has answered anything; an empty row says nothing. */
export const hasContent = (value: AnswerValue | Answers): boolean => {
  if (isFileRef(value)) return true;
  if (typeof value === 'object') return Object.values(value as Answers).some(hasContent);
  return value !== '' && value !== false;
};
