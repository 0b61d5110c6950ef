/** Every question that the form of a contest may ask: on paper, questions cannot appear and disappear. Pure. */
import type { ParticipationMode } from '../feed/enums/contests.js';
import { times } from '../util/natives.js';
import type { Answers } from './answers.js';
import { participationModes } from './participation.js';
import { questionsOf, type FormQuestion, type ContestContext } from './form-definition.js';

export interface ConditionalQuestion {
  readonly question: FormQuestion;
  /** The participation modes that it applies to; undefined for all. */
  readonly modes?: readonly ParticipationMode[] | undefined;
}

/** Ages at which the rules may ask for more. */
const AGES = times(111, (age) => age);

/** Inserts new questions after the one they follow. Of two with the same id, the longer one is used. */
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
export function blankFormQuestions({ contest, today, stage }: ContestContext): ConditionalQuestion[] {
  const questions = contest.questions?.map((question) => ({ ...question, visibleIf: undefined }));
  const context: ContestContext = { contest: { ...contest, questions }, today, stage };
  const modes = participationModes(contest);
  const byMode = modes.map((mode) => {
    const own: FormQuestion[] = [];
    for (const age of AGES) {
      const answers: Answers = { participationMode: mode, birthYear: +today.slice(0, 4) - age };
      merge(own, questionsOf(context, answers));
    }
    return own;
  });
  const all: FormQuestion[] = [];
  byMode.forEach((own) => merge(all, own));
  return all.map((question) => {
    const asking = modes.filter((_, at) => byMode[at]!.some(({ id }) => id === question.id));
    return { question, modes: asking.length < modes.length ? asking : undefined };
  });
}
