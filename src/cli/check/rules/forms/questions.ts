import { stepOf } from '../../../../core/application/form-definition.js';
import { allStandardQuestions } from '../../../../core/application/standard-questions.js';
import type { Contest } from '../../../../core/feed/schema/schema.js';
import type { Path } from '../../json-document.js';

/** Every question of the form by its id, standard questions included. */
export function questionsById(contest: Contest, today: string) {
  const own = (contest.questions ?? []).map((question) => ({ ...question, step: stepOf(question) }));
  return new Map([...allStandardQuestions(contest, today), ...own].map((each) => [each.id, each]));
}

/** Every condition of the contest's questions, with the question that it depends on, if there is one. */
export function* conditionsOf(contest: Contest, path: Path, today: string) {
  const questions = questionsById(contest, today);
  for (const [at, question] of (contest.questions ?? []).entries())
    for (const [index, { question: id, equals = [] }] of (question.visibleIf ?? []).entries())
      yield {
        question,
        id,
        equals: equals as readonly unknown[],
        dependsOn: questions.get(id),
        path: [...path, 'questions', at, 'visibleIf', index],
      };
}
