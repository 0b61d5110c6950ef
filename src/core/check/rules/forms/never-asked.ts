import type { Contest, Question } from '../../../feed/schema/schema.js';
import { participationModes } from '../../../application/participation.js';
import type { FormQuestion } from '../../../application/form-definition.js';
import { allStandardQuestions } from '../../../application/standard-questions.js';
import { isSame } from '../../../util/is-same.js';
import { contestRule } from '../contest-rule.js';
import { conditionsOf, formsOf } from './questions.js';
import { str } from '../../../i18n/translator.js';

/** A question that nobody is ever asked, whatever they answer. */
export const neverAsked = contestRule((contest, path, { today, wording: { msg, quote, listOf } }, report) => {
  const withoutForm = new Set<Question>();
  for (const { question, id, dependsOn, path: place } of conditionsOf(contest, path, today)) {
    if (dependsOn) continue;
    withoutForm.add(question);
    report(
      [...place, 'question'],
      'never-asked',
      msg(
        str`${quote(question.id)} is never asked: it depends on ${quote(id)}, which this contest does not ask.`,
        { id: 'feed-check.never-asked.missing' },
      ),
      msg('Remove the condition, or make it depend on another question.', {
        id: 'feed-check.never-asked.missing.help',
      }),
      'error',
    );
  }
  for (const [number, { own, path: location, byId }] of formsOf(contest, path, today).entries()) {
    if (!own.some(({ visibleIf }) => visibleIf?.length)) continue;
    // A later stage asks everybody the same.
    const forms = number === 0 ? formsByMode(contest, today) : [byId];
    const neverAskedIds = new Set<string>();
    for (const [at, question] of own.entries()) {
      const { id, visibleIf = [] } = question;
      // What follows from an earlier mistake is not reported again.
      if (withoutForm.has(question) || visibleIf.some((each) => neverAskedIds.has(each.question))) {
        neverAskedIds.add(id);
        continue;
      }
      const conditions = allConditionsOf(own, question, forms);
      if (forms.some((form) => canBeMet(form, conditions))) continue;
      neverAskedIds.add(id);
      report(
        [...location, 'questions', at, 'visibleIf'],
        'never-asked',
        msg(
          str`${quote(id)} is never asked: nobody can meet all conditions on ${listOf([...new Set(conditions.map((each) => quote(each.question)))])}.`,
          { id: 'feed-check.never-asked' },
        ),
        msg('Check the conditions, also those of the questions that it depends on.', {
          id: 'feed-check.never-asked.help',
        }),
        'error',
      );
    }
  }
});

type Condition = NonNullable<Question['visibleIf']>[number];
type Asked = Pick<FormQuestion, 'type' | 'options'>;
type Form = ReadonlyMap<string, Asked>;

/** All questions that somebody could be asked, for each way of taking part. */
function formsByMode(contest: Contest, today: string): Form[] {
  const modes = participationModes(contest);
  return modes.map((mode) => {
    const only = { ...contest, participation: { ...contest.participation, modes: [mode] } };
    const form = new Map<string, Asked>();
    if (modes.length > 1) form.set('participationMode', { type: 'choice', options: [{ value: mode }] });
    for (const question of [...allStandardQuestions(only, today), ...(contest.questions ?? [])])
      form.set(question.id, question);
    return form;
  });
}

/** The conditions of a question and of all that it depends on, except those on unknown options, which another rule finds. */
function allConditionsOf(
  questions: readonly Question[],
  { visibleIf = [] }: Question,
  forms: readonly Form[],
) {
  const all: Condition[] = [];
  const queue = [...visibleIf];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const condition = next;
    if (all.some((each) => isSame(each, condition))) continue;
    all.push(condition);
    queue.push(...(questions.find(({ id }) => id === condition.question)?.visibleIf ?? []));
  }
  return all.filter(({ question, equals }) => {
    const options = forms.flatMap((form) => form.get(question)?.options ?? []);
    return !equals || !options.length || options.some(({ value }) => equals.includes(value));
  });
}

/** Whether each question is asked and has an answer that meets its conditions. */
function canBeMet(form: Form, conditions: readonly Condition[]): boolean {
  return [...new Set(conditions.map(({ question }) => question))].every((id) => {
    const expected = conditions.flatMap(({ question, equals }) =>
      question === id && equals ? [equals] : [],
    );
    const question = form.get(id);
    if (!question) return false;
    // Files and rows are never equal to a text.
    if (['files', 'group', 'budget'].includes(question.type)) return expected.length === 0;
    if (question.type !== 'choice') return true;
    return question.options?.some(({ value }) => expected.every((each) => each.includes(value))) ?? false;
  });
}
