/** Every question that the form of a contest may ask anybody: on paper nothing comes and goes with an answer. Pure. */
import type { Entry } from '../feed/enums/contests.js';
import { times } from '../util/natives.js';
import type { Answers } from './answers.js';
import { kindsOf } from './participation.js';
import { questionsOf, type FormQuestion, type FormSetting } from './form-definition.js';

export interface AnyQuestion {
  readonly question: FormQuestion;
  /** The ways of entering for which it is asked; undefined where it is asked of all. */
  readonly kinds?: readonly Entry[] | undefined;
}

/** Ages at which the rules may ask for more. */
const AGES = times(111, (age) => age);

/** Puts the new ones of a list behind those that stand before them there; of two of one name the longer one counts. */
function merge(all: FormQuestion[], more: readonly FormQuestion[]): void {
  let at = 0;
  for (const question of more) {
    const known = all.findIndex(({ id }) => id === question.id);
    if (known < 0) all.splice(at++, 0, question);
    else {
      if ((all[known]!.to ?? Infinity) < (question.to ?? Infinity)) all[known] = question;
      at = known + 1;
    }
  }
}

/** The questions in the order of the form. */
export function allQuestions({ contest, today }: FormSetting): AnyQuestion[] {
  const questions = contest.questions?.map((question) => ({ ...question, when: undefined }));
  const setting: FormSetting = { contest: { ...contest, questions }, today };
  const kinds = kindsOf(contest);
  const byKind = kinds.map((kind) => {
    const own: FormQuestion[] = [];
    for (const age of AGES) {
      const answers: Answers = { entry: kind, birthYear: +today.slice(0, 4) - age };
      merge(own, questionsOf(setting, answers));
    }
    return own;
  });
  const all: FormQuestion[] = [];
  byKind.forEach((own) => merge(all, own));
  return all.map((question) => {
    const asking = kinds.filter((_, at) => byKind[at]!.some(({ id }) => id === question.id));
    return { question, kinds: asking.length < kinds.length ? asking : undefined };
  });
}
