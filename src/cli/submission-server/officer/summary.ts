/** What tells one application from another: its title, who sent it, what it asks for. Pure. */
import { toText } from '../../../core/application/coerce-answer.js';
import { isSubmissionStage } from '../../../core/feed/contest-stages.js';
import type { Contest } from '../../../core/feed/schema/schema.js';
import { questionsOf } from '../../../core/application/form-definition.js';
import { budgetSums } from '../../../core/application/validation/validate-rules.js';
import type { TextContext } from '../../../elements/idea-contest/application-form/application-form.types.js';
import { allFiles } from '../all-files.js';
import { stageContext, stageLabel, textContext } from '../texts.js';
import type { StoredApplication } from '../store/application-store.js';
import type { OfficerView } from './officer.types.js';

export interface Summary {
  readonly application: StoredApplication;
  /** Undefined if the contest is no longer in the feed, or the application was withdrawn. */
  readonly context: TextContext | undefined;
  /** The answer to the first short question of the idea; the reference if there is none. */
  readonly title: string;
  /** The team, the organisation or the person. */
  readonly applicant: string;
  /** In units of the contest’s currency; undefined without a budget. */
  readonly requested: number | undefined;
  readonly files: number;
  /** What was sent in later stages that are in the feed. */
  readonly stages: readonly StageSummary[];
}

/** What was sent in one later stage. */
export interface StageSummary {
  readonly name: string;
  /** Instant, ISO 8601 in UTC. */
  readonly received: string;
  readonly context: TextContext;
}

export function summaryOf(view: OfficerView, application: StoredApplication): Summary {
  const { answers, reference, contest: id, state } = application;
  const contest = view.book.contests.get(id);
  const context =
    contest && state !== 'withdrawn'
      ? textContext(view, view.book.envelope, contest, application)
      : undefined;
  const questions = context ? questionsOf(context, answers) : [];
  const title = questions.find(({ type, step }) => type === 'text' && step === 'idea');
  const budget = questions.find(({ type }) => type === 'budget');
  return {
    application,
    context,
    title: (title && toText(answers[title.id])) || toText(answers['title']) || reference,
    applicant:
      ['organisationName', 'teamName', 'name'].map((name) => toText(answers[name])).find(Boolean) ?? '',
    requested: budget && answers[budget.id] ? budgetSums(answers, budget.id).requested / 100 : undefined,
    files: allFiles(application).length,
    stages: contest ? stagesOf(view, contest, application) : [],
  };
}

function stagesOf(view: OfficerView, contest: Contest, { stages }: StoredApplication): StageSummary[] {
  const { envelope } = view.book;
  return stages.flatMap((sent) => {
    const stage = contest.stages?.filter(isSubmissionStage).find(({ id }) => id === sent.stage);
    return stage
      ? {
          name: stageLabel(view, envelope, stage),
          received: sent.received,
          context: stageContext(view, envelope, contest, stage, sent),
        }
      : [];
  });
}
