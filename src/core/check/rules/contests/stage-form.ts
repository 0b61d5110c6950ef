import { endOfPeriod } from '../../../feed/availability.js';
import { isSubmissionStage } from '../../../feed/contest-stages.js';
import { quote } from '../../describe.js';
import { contestRule } from '../contest-rule.js';

/** A stage whose questions nobody can answer, or not when the feed says so. */
export const stageForm = contestRule((contest, path, _, report) => {
  const { rounds = [], stages = [], submission, example } = contest;
  const closes = rounds.flatMap((round) => (round.yearly ? [] : (round.closes ?? []))).sort()[0];
  stages.forEach((stage, index) => {
    const location = [...path, 'stages', index];
    const reportError = (field: string, message: string, help: string) =>
      report([...location, field], 'stage-form', message, help, 'error');
    if (!stage.questions?.length) {
      if (stage.invitationOnly)
        report(
          [...location, 'invitationOnly'],
          'stage-form',
          'Nobody sends anything in this stage, so “invitationOnly” has no effect.',
          'Add “questions” to the stage, or remove “invitationOnly”.',
        );
      return;
    }
    const missing = (['id', 'from', 'to'] as const).filter((field) => !stage[field]);
    if (missing.length)
      report(
        location,
        'stage-form',
        'The form of this stage never opens.',
        `A stage with questions also needs ${missing.map((field) => `“${field}”`).join(', ')}.`,
        'error',
      );
    if (!submission && !example)
      reportError(
        'questions',
        'The answers of this stage cannot be sent: the contest has no “submission”.',
        'Add “submission” to the contest.',
      );
    if (!isSubmissionStage(stage)) return;
    const others = stages.slice(0, index).filter(isSubmissionStage);
    if (others.some(({ id }) => id === stage.id))
      reportError(
        'id',
        `Two stages have the id ${quote(stage.id)}: their answers would be mixed up.`,
        'Give each stage its own id.',
      );
    if (stage.yearly) return;
    if (closes && stage.from.slice(0, 10) < closes.slice(0, 10))
      reportError(
        'from',
        `The stage opens (${stage.from}) before applications close (${closes}).`,
        'Check whether the dates are correct.',
      );
    const overlapping = others.find(
      ({ from, to, yearly }) => !yearly && from <= endOfPeriod(stage.to) && stage.from <= endOfPeriod(to),
    );
    if (overlapping)
      reportError(
        'from',
        `The stages ${quote(overlapping.id)} and ${quote(stage.id)} are open at the same time: only one of them is shown.`,
        'Let one begin after the other.',
      );
  });
});
