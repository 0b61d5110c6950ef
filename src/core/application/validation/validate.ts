/** A whole application against its questions and rules: the same code in the form and at the receiver. Pure. */
import type { Answers, AnswerValue, FileRef } from '../answers.js';
import { filesIn } from '../answers.js';
import { checkCount, checkField } from './validate-field.js';
import { checkBudget, checkPeople, checkProject, type At } from './validate-rules.js';
import { fieldsOf, questionsOf, type FormQuestion, type FormSetting } from '../form-definition.js';
import type { FormProblem, Found } from './validation-error.js';
import { isAnswered, numberOf, rowsOf, sumOf } from '../coerce-answer.js';

/** The columns of a budget. */
export const BUDGET_FIELDS = (headings: readonly { readonly id: string }[]) =>
  [
    { id: 'item', type: 'text', required: true, maxLength: 200 },
    ...(headings.length
      ? ([
          {
            id: 'heading',
            type: 'choice',
            required: true,
            options: headings.map(({ id }) => ({ value: id })),
          },
        ] as const)
      : []),
    { id: 'amount', type: 'money', required: true, min: 0.01 },
  ] as const;

/** The fields of a row of a group, or of a budget. */
export const columnsOf = (setting: FormSetting, question: FormQuestion, row: Answers) =>
  question.type === 'budget'
    ? BUDGET_FIELDS(setting.contest.money?.headings ?? [])
    : fieldsOf(setting, question, row);

/** What is wrong with an application, in the order of its questions; nothing where it may be sent. */
export function validate(setting: FormSetting, answers: Answers): FormProblem[] {
  const { contest, today } = setting;
  const questions = questionsOf(setting, answers);
  const own = new Map(questions.map((question) => [question.id, checkQuestion(setting, question, answers)]));
  // One mistake is one message: the rules are asked only of what is right by itself.
  const rules: At[] = [
    ...checkPeople(contest, answers, today),
    ...checkProject(contest, answers, today),
    ...questions.flatMap((question) =>
      question.type === 'budget' && !own.get(question.id)?.length
        ? checkBudget(contest, question, answers, today)
        : [],
    ),
    ...checkFilesTogether(setting, questions, answers),
  ];
  return questions.flatMap(({ id, step }) => {
    const found = own.get(id) ?? [];
    const isBroken = (path: string) => found.some((each) => each.path === path);
    const more = rules.filter(({ path }) => isOf(path, id) && !isBroken(path));
    return [...found, ...more].map((each) => ({ ...each, step }));
  });
}

/** Whether a path is of a question: `costs`, `members.0.birthYear`. */
const isOf = (path: string, id: string): boolean => path.split('.')[0] === id;

function checkQuestion(setting: FormSetting, question: FormQuestion, answers: Answers): At[] {
  const { id, type } = question;
  if (type !== 'group' && type !== 'budget')
    return located(checkField(question, answers[id], setting.today), id);
  const rows = rowsOf(answers[id]);
  const count =
    !rows.length && question.required && !question.from
      ? ({ code: 'missing' } as const)
      : rows.length || question.required
        ? checkCount(question, rows.length)
        : undefined;
  return [
    ...located(count, id),
    ...rows.flatMap((row, index) =>
      columnsOf(setting, question, row).flatMap((field) =>
        located(checkField(field, row[field.id], setting.today), `${id}.${index}.${field.id}`),
      ),
    ),
  ];
}

const located = (found: Found | undefined, path: string): At[] => (found ? [{ ...found, path }] : []);

/** All files together against what the back end takes. */
function checkFilesTogether(
  { contest }: FormSetting,
  questions: readonly FormQuestion[],
  answers: Answers,
): At[] {
  const most = contest.submission?.maxBytes;
  const last = questions.findLast(({ id, type }) => type === 'files' && isAnswered(answers[id]));
  if (most === undefined || !last) return [];
  const size = filesIn(answers).reduce((sum, { file }) => sum + file.size, 0);
  return size > most ? [{ path: last.id, code: 'files-size', values: { size, most } }] : [];
}

/**
 * The answers as they are sent: only to questions that are asked, without what is empty, numbers as numbers, texts
 * without the spaces around them.
 */
export function toSend(setting: FormSetting, answers: Answers): Answers {
  return Object.fromEntries(
    questionsOf(setting, answers).flatMap((question) => {
      const value = answers[question.id];
      if (question.type === 'group' || question.type === 'budget') {
        const rows = rowsOf(value).map((row) => clean(columnsOf(setting, question, row), row));
        return rows.length ? [[question.id, rows]] : [];
      }
      return Object.entries(clean([question], answers));
    }),
  );
}

type AnyField = Pick<FormQuestion, 'id' | 'type'>;

const clean = (fields: readonly AnyField[], answers: Answers): Answers =>
  Object.fromEntries(
    fields.flatMap(({ id, type }) => {
      const value = answers[id];
      if (value === undefined || !isAnswered(value)) return [];
      if (type === 'files') return [[id, filesOf(value)]];
      const isNumber = type === 'number' || type === 'year' || type === 'month';
      const number = type === 'money' ? sumOf(value) : isNumber ? numberOf(value) : undefined;
      return [[id, number ?? (typeof value === 'string' ? value.trim() : value)]];
    }),
  );

/** What is known of each file, once and no more: a stranger may send anything beside it. */
const filesOf = (value: AnswerValue): FileRef[] => [
  ...new Map(
    filesIn(value).map(({ file: { key, name, type, size } }) => [key, { key, name, type, size }]),
  ).values(),
];
