/** What was asked, step by step, as it is read and printed. */
import type { FormQuestion } from '../../../../core/application/form-definition.js';
import { stepName } from '../labels.js';
import type { FormViewModel } from '../application-form.types.js';

export interface ReviewSection {
  readonly name: string;
  readonly questions: readonly FormQuestion[];
}

export const hasRows = ({ type }: FormQuestion): boolean => type === 'group' || type === 'budget';

/** Call only while an element speaks. */
export function reviewSections(view: FormViewModel): ReviewSection[] {
  const { questions } = view.formState;
  return [...new Set(questions.map(({ step }) => step))].map((step) => ({
    name: stepName(view, step),
    questions: questions.filter((question) => question.step === step),
  }));
}
