/** The questions by step, for review and printout. */
import type { FormQuestion } from '../../../../core/application/form-definition.js';
import { stepName } from '../labels.js';
import type { FormViewModel } from '../application-form.types.js';

export interface ReviewSection {
  readonly name: string;
  readonly questions: readonly FormQuestion[];
}

export const hasRows = ({ type }: FormQuestion): boolean => type === 'group' || type === 'budget';

/** Only call while a locale is active. */
export function reviewSections(view: FormViewModel): ReviewSection[] {
  const { questions } = view.formState;
  return [...new Set(questions.map(({ step }) => step))].map((step) => ({
    name: stepName(view, step),
    questions: questions.filter((question) => question.step === step),
  }));
}
