import { referenceOf, type DraftRecord } from '../../../../core/application/drafts/draft-record.js';
import type { StoredDraft } from '../../../../core/application/drafts/list-drafts.js';
import type { FormContext } from '../form-context.js';
import { shortDateTime } from './retention-text.js';

/** What was written first: the name of the idea or of the person. */
function titleOf({ contest }: FormContext, { answers }: DraftRecord): string | undefined {
  const texts = (contest.questions ?? []).filter(({ type }) => type === 'text');
  return [...texts.map(({ id }) => answers[id]), answers['name']].find(
    (answer): answer is string => typeof answer === 'string' && answer.trim() !== '',
  );
}

/** A name for each of several drafts, so that people can tell them apart; none if there is only one. */
export function draftNames(context: FormContext, drafts: readonly StoredDraft[]): readonly string[] {
  if (drafts.length < 2) return drafts.map(() => '');
  const names = drafts.map(({ record }) =>
    [
      titleOf(context, record),
      record.receipt ? referenceOf(record) : shortDateTime(context.formatter, record.changed),
    ]
      .filter(Boolean)
      .join(', '),
  );
  return names.map((name, at) => {
    const number = names.slice(0, at).filter((each) => each === name).length + 1;
    return number > 1 ? `${name} (${number})` : name;
  });
}
