import { endOfPeriod } from '../../../feed/availability.js';
import { isSubmissionStage } from '../../../feed/contest-stages.js';
import { contestRule } from '../contest-rule.js';
import { str } from '../../../i18n/translator.js';

/** A stage whose questions nobody can answer, or not when the feed says so. */
export const stageForm = contestRule((contest, path, { wording: { msg, quote, listOf } }, report) => {
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
          msg('Nobody sends anything in this stage, so “invitationOnly” has no effect.', {
            id: 'feed-check.stage-form.invitation',
          }),
          msg('Add “questions” to the stage, or remove “invitationOnly”.', {
            id: 'feed-check.stage-form.invitation.help',
          }),
        );
      return;
    }
    const missing = (['id', 'from', 'to'] as const).filter((field) => !stage[field]);
    if (missing.length)
      report(
        location,
        'stage-form',
        msg('The form of this stage never opens.', { id: 'feed-check.stage-form' }),
        msg(str`A stage with questions also needs ${listOf(missing.map(quote))}.`, {
          id: 'feed-check.stage-form.help',
        }),
        'error',
      );
    if (!submission && !example)
      reportError(
        'questions',
        msg('The answers of this stage cannot be sent: the contest has no “submission”.', {
          id: 'feed-check.stage-form.submission',
        }),
        msg('Add “submission” to the contest.', { id: 'feed-check.stage-form.submission.help' }),
      );
    if (!isSubmissionStage(stage)) return;
    const others = stages.slice(0, index).filter(isSubmissionStage);
    if (others.some(({ id }) => id === stage.id))
      reportError(
        'id',
        msg(str`Two stages have the id ${quote(stage.id)}: their answers would be mixed up.`, {
          id: 'feed-check.stage-form.id',
        }),
        msg('Give each stage its own id.', { id: 'feed-check.stage-form.id.help' }),
      );
    if (stage.yearly) return;
    if (closes && stage.from.slice(0, 10) < closes.slice(0, 10))
      reportError(
        'from',
        msg(str`The stage opens (${stage.from}) before applications close (${closes}).`, {
          id: 'feed-check.stage-form.early',
        }),
        msg('Check whether the dates are correct.', { id: 'feed-check.dates.help' }),
      );
    const overlapping = others.find(
      ({ from, to, yearly }) => !yearly && from <= endOfPeriod(stage.to) && stage.from <= endOfPeriod(to),
    );
    if (overlapping)
      reportError(
        'from',
        msg(
          str`The stages ${quote(overlapping.id)} and ${quote(stage.id)} are open at the same time: only one of them is shown.`,
          { id: 'feed-check.stage-form.overlap' },
        ),
        msg('Let one begin after the other.', { id: 'feed-check.stage-form.overlap.help' }),
      );
  });
});
