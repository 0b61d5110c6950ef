import { isSubmissionStage } from '../../../feed/contest-stages.js';
import { stepOf } from '../../../application/form-definition.js';
import { contestInStage, stageStandardQuestions } from '../../../application/stage-form.js';
import { allStandardQuestions } from '../../../application/standard-questions.js';
import type { FormQuestion } from '../../../application/form-field.js';
import type { Contest } from '../../../feed/schema/schema.js';
import type { Path } from '../../json-document.js';

/** Several rules ask for the standard questions of the same contest, on the same day. */
const standard = new WeakMap<Contest, { readonly today: string; readonly questions: FormQuestion[] }>();

function standardOf(contest: Contest, today: string): FormQuestion[] {
  const known = standard.get(contest);
  if (known?.today === today) return known.questions;
  const questions = allStandardQuestions(contest, today);
  standard.set(contest, { today, questions });
  return questions;
}

/** The questions of one form: that of the application, or that of a later stage. */
function formOf(contest: Contest, path: Path, asked: readonly FormQuestion[]) {
  const own = contest.questions ?? [];
  const all = [...asked, ...own.map((question) => ({ ...question, step: stepOf(question) }))];
  return { own, path, byId: new Map(all.map((each) => [each.id, each])) };
}

/** Every form of a contest, each with its place in the feed. */
export const formsOf = (contest: Contest, path: Path, today: string) => [
  formOf(contest, path, standardOf(contest, today)),
  ...(contest.stages ?? []).flatMap((stage, at) => {
    if (!isSubmissionStage(stage)) return [];
    const inStage = contestInStage(contest, stage);
    return formOf(inStage, [...path, 'stages', at], stageStandardQuestions(inStage));
  }),
];

/** Every question of the contest by its id, standard questions and those of later stages included. */
export const questionsById = (contest: Contest, today: string) =>
  new Map(formsOf(contest, [], today).flatMap(({ byId }) => [...byId]));

/** Every condition of the contest's questions, with the question that it depends on, if there is one. */
export function* conditionsOf(contest: Contest, path: Path, today: string) {
  for (const { own, path: location, byId } of formsOf(contest, path, today))
    for (const [at, question] of own.entries())
      for (const [index, { question: id, equals = [] }] of (question.visibleIf ?? []).entries())
        yield {
          question,
          id,
          equals: equals as readonly unknown[],
          dependsOn: byId.get(id),
          path: [...location, 'questions', at, 'visibleIf', index],
        };
}

/** Every question of the feed in a contest, also those of its stages, with its location. */
export const everyQuestion = (contest: Contest, path: Path, today: string) =>
  formsOf(contest, path, today).flatMap(({ own, path: form }) =>
    own.map((question, at) => ({ question, location: [...form, 'questions', at] })),
  );
