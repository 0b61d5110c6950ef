/** Validates a whole application: the form and the submission server use the same code. Pure. */
import type { Contest } from '../../feed/schema/schema.js';
import type { Answers, AnswerValue, FileRef } from '../answers.js';
import { collectFiles } from '../answers.js';
import { validateCount, validateField } from './validate-field.js';
import {
  validateBudget,
  validateMentor,
  validatePeople,
  validateProject,
  type LocatedViolation,
} from './validate-rules.js';
import { validateConsents } from './validate-consents.js';
import { contestForAnswers } from '../rules-by-mode.js';
import { rowFieldsOf, questionsOf, type FormQuestion, type ContestContext } from '../form-definition.js';
import type { ValidationError, Violation } from './validation-error.js';
import { isAnswered, toNumber, toRows, toAmount, toPlainText } from '../coerce-answer.js';

/** The columns of a budget. */
export const budgetFields = (categories: NonNullable<NonNullable<Contest['funding']>['budgetCategories']>) =>
  [
    { id: 'item', type: 'text', required: true, maxLength: 200 },
    ...(categories.length
      ? ([
          {
            id: 'category',
            type: 'choice',
            required: true,
            options: categories.map(({ id, name }) => ({ value: id, label: name })),
          },
        ] as const)
      : []),
    { id: 'amount', type: 'money', required: true, min: 0.01 },
  ] as const;

/** The fields of a row in a group or budget. */
export const columnsOf = (context: ContestContext, question: FormQuestion, row: Answers) =>
  question.type === 'budget'
    ? budgetFields(context.contest.funding?.budgetCategories ?? [])
    : rowFieldsOf(context, question, row);

/** The errors of an application, in the order of its questions; empty if it can be sent. */
export function validate(anyMode: ContestContext, answers: Answers): ValidationError[] {
  const context = { ...anyMode, contest: contestForAnswers(anyMode.contest, answers) };
  const { contest, today } = context;
  const questions = questionsOf(context, answers);
  const violationsById = new Map(
    questions.map((question) => [question.id, validateQuestion(context, question, answers)]),
  );
  // One mistake gives one error: rules are only applied to answers that are valid by themselves.
  const rules: LocatedViolation[] = [
    ...validatePeople(contest, answers, today),
    ...validateMentor(contest, answers, today),
    ...validateProject(contest, answers, today),
    ...validateConsents(contest, answers, today),
    ...questions.flatMap((question) =>
      question.type === 'budget' && !violationsById.get(question.id)?.length
        ? validateBudget(contest, question, answers, today)
        : [],
    ),
    ...validateTotalFileSize(context, questions, answers),
  ];
  return questions.flatMap(({ id, step }) => {
    const violations = violationsById.get(id) ?? [];
    const isBroken = (path: string) => violations.some((each) => each.path === path);
    const ruleViolations = rules.filter(({ path }) => belongsTo(path, id) && !isBroken(path));
    return [...violations, ...ruleViolations].map((each) => ({ ...each, step }));
  });
}

/** Whether a path belongs to a question: `costs`, `members.0.birthYear`. */
const belongsTo = (path: string, id: string): boolean => path.split('.')[0] === id;

function validateQuestion(
  context: ContestContext,
  question: FormQuestion,
  answers: Answers,
): LocatedViolation[] {
  const { id, type } = question;
  if (type !== 'group' && type !== 'budget')
    return locate(validateField(question, answers[id], context.today), id);
  const rows = toRows(answers[id]);
  const count =
    !rows.length && question.required && !question.from
      ? ({ code: 'missing' } as const)
      : rows.length || question.required
        ? validateCount(question, rows.length)
        : undefined;
  return [
    ...locate(count, id),
    ...rows.flatMap((row, index) =>
      columnsOf(context, question, row).flatMap((field) =>
        locate(validateField(field, row[field.id], context.today), `${id}.${index}.${field.id}`),
      ),
    ),
  ];
}

const locate = (violation: Violation | undefined, path: string): LocatedViolation[] =>
  violation ? [{ ...violation, path }] : [];

/** All files together against the limits of the back end. */
function validateTotalFileSize(
  { contest }: ContestContext,
  questions: readonly FormQuestion[],
  answers: Answers,
): LocatedViolation[] {
  const maxBytes = contest.submission?.maxBytes;
  const last = questions.findLast(({ id, type }) => type === 'files' && isAnswered(answers[id]));
  if (maxBytes === undefined || !last) return [];
  const size = collectFiles(answers).reduce((sum, { file }) => sum + file.size, 0);
  return size > maxBytes ? [{ path: last.id, code: 'files-size', values: { size, most: maxBytes } }] : [];
}

/** The answers to send: only those of visible questions, without empty ones, numbers as numbers, texts trimmed, addresses plain. */
export function normalizeAnswers(anyMode: ContestContext, answers: Answers): Answers {
  const context = { ...anyMode, contest: contestForAnswers(anyMode.contest, answers) };
  return Object.fromEntries(
    questionsOf(context, answers).flatMap((question) => {
      const value = answers[question.id];
      if (question.type === 'group' || question.type === 'budget') {
        const rows = toRows(value).map((row) => clean(columnsOf(context, question, row), row));
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
      if (type === 'files') return [[id, uniqueFiles(value)]];
      const isNumber = type === 'number' || type === 'year' || type === 'month';
      const number = type === 'money' ? toAmount(value) : isNumber ? toNumber(value) : undefined;
      return [[id, number ?? (typeof value === 'string' ? toPlainText(type, value) : value)]];
    }),
  );

/** Only the known fields of a file, each file once: a stranger can send anything. */
const uniqueFiles = (value: AnswerValue): FileRef[] => [
  ...new Map(
    collectFiles(value).map(({ file: { key, name, type, size, person } }) => [
      key,
      { key, name, type, size, ...(typeof person === 'string' && person ? { person } : {}) },
    ]),
  ).values(),
];
