/** The goal that the goal helper on this page, or on the one before, hands over to a question of the form. */
import { consumeGoal } from '../../../internal/goal-transfer.js';
import { isAnswered } from '../../../../core/application/coerce-answer.js';
import type { FormStore } from '../application-form.types.js';

/** Puts the goal into its question; where that has another answer already, offers it. */
export function receiveGoal(store: FormStore): void {
  const id = goalQuestionOf(store);
  if (id === undefined || store.state.application?.draft.record.state !== 'editing') return;
  const goal = consumeGoal();
  const present = store.formState?.answers[id];
  if (!goal || goal === present) return;
  if (isAnswered(present)) store.dispatch({ type: 'goal-suggested', goal });
  else prefill(store, id, goal);
}

/** @returns id of the question that has the goal now */
export function acceptSuggestedGoal(store: FormStore): string | undefined {
  const id = goalQuestionOf(store);
  const goal = store.state.application?.suggestedGoal;
  if (goal && id !== undefined) prefill(store, id, goal);
  return id;
}

function prefill(store: FormStore, id: string, goal: string): void {
  store.session.setAnswer(id, goal);
  store.dispatch({ type: 'answer-prefilled', id });
}

/** The question that the goal helper can answer. */
const goalQuestionOf = ({ formState }: FormStore): string | undefined =>
  formState?.questions.find(
    ({ prefill, type }) => prefill === 'goal' && (type === 'text' || type === 'long-text'),
  )?.id;
