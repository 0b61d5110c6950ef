/** The questions of an application that somebody may read, in the order of the form. Pure. */
import {
  rowFieldsOf,
  questionsOf,
  type FormField,
  type FormQuestion,
} from '../../../core/application/form-definition.js';
import { collectFiles, type Answers, type FileRef } from '../../../core/application/answers.js';
import { columnsOf } from '../../../core/application/validation/validate.js';
import type { TextContext } from '../../../elements/idea-contest/application-form/application-form.types.js';
import { isJudge, type OfficerView } from './officer.types.js';
import type { Summary } from './summary.js';

/** A judge scores an idea: whom to call, how old they are and who their parents are is for the officer. */
const NOT_FOR_JUDGES = new Set([
  'birthYear',
  'birthMonth',
  'residencyLink',
  'guardianName',
  'guardianConsents',
  'organisationCode',
  'hostOrganisationCode',
  'rulesAccepted',
]);

/** What a later stage belongs to is known by its place. */
const APPLICATION_ID = new Set(['applicationReference', 'applicationCode']);

const isForJudges = ({ id, type }: FormField): boolean =>
  !NOT_FOR_JUDGES.has(id) && type !== 'email' && type !== 'phone';

type Reader = Pick<OfficerView, 'identity'>;

export const readableQuestions = (reader: Reader, context: TextContext): FormQuestion[] =>
  questionsOf(context, context.answers).filter(
    (question) => !APPLICATION_ID.has(question.id) && (!isJudge(reader) || isForJudges(question)),
  );

/** The columns of a row. */
export const readableColumns = (
  reader: Reader,
  context: TextContext,
  question: FormQuestion,
  row: Answers,
): readonly FormField[] => {
  const fields =
    question.type === 'budget' ? columnsOf(context, question, row) : rowFieldsOf(context, question, row);
  return isJudge(reader) ? fields.filter(isForJudges) : fields;
};

/** The files of an application and of its later stages that somebody may open. */
export const readableFilesOf = (reader: Reader, { application, context, stages }: Summary): FileRef[] => [
  ...readableFiles(reader, context, application.answers),
  ...stages.flatMap((stage) => readableFiles(reader, stage.context, stage.context.answers)),
];

/** The files that somebody may open. An officer also sees those of questions that are no longer in the feed. */
function readableFiles(reader: Reader, context: TextContext | undefined, answers: Answers): FileRef[] {
  const all = collectFiles(answers).map(({ file }) => file);
  if (!isJudge(reader)) return all;
  if (!context) return [];
  const keys = new Set(
    readableQuestions(reader, context)
      .flatMap(({ id }) => collectFiles({ [id]: answers[id] ?? '' }))
      .map(({ file }) => file.key),
  );
  return all.filter(({ key }) => keys.has(key));
}
