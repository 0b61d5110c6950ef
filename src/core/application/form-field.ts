/** One question of a form. */
import type { QuestionType, Step } from '../feed/enums/contests.js';
import type { Question } from '../feed/schema/schema.js';

/** The element has the text of an option without a label, by question and value. */
export interface FormOption extends Partial<Omit<NonNullable<Question['options']>[number], 'value'>> {
  readonly value: string;
}

/** A field without a label is a standard one: the element has its text, by id. */
export interface FormField extends Omit<Partial<Question>, 'id' | 'type' | 'options' | 'step' | 'fields'> {
  readonly id: string;
  /** Only standard questions ask for a year, or a month (1–12). */
  readonly type: QuestionType | 'year' | 'month';
  readonly options?: readonly FormOption[] | undefined;
}

export interface FormQuestion extends FormField {
  readonly step: Step;
  /** Columns of a repeating group. */
  readonly fields?: readonly FormField[] | undefined;
}
