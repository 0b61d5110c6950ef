import { closest } from '../../suggest-fix.js';
import { contestRule } from '../contest-rule.js';
import type { RawRecord } from '../rule.js';
import { questionsById } from './questions.js';
import { toJson } from '../../../util/natives.js';
import { str } from '../../../i18n/translator.js';

/** Columns of the standard groups of questions. */
const COLUMNS: Record<string, readonly string[]> = {
  members: ['name', 'birthYear', 'birthMonth', 'residencyLink', 'guardianName', 'guardianEmail'],
};
const BUDGET = ['item', 'category', 'amount'];
/** What is sent besides the answers. */
const FIXED = ['$key', '$contest'];

/** Ids in a field map or in criteria that are not questions of the contest. */
export const unknownQuestion = contestRule(
  (contest, path, { today, wording: { msg, quote, listOf } }, report) => {
    const questions = questionsById(contest, today);
    const ids = [...questions.keys()];
    const columns = [...questions.values()].flatMap(({ id, type, fields = [], options = [] }) =>
      [
        ...(COLUMNS[id] ?? (type === 'budget' ? BUDGET : fields.map((field) => field.id))),
        ...options.map(({ value }) => value),
      ].map((column) => `${id}.${column}`),
    );
    const check = (id: string, location: RawRecord['path'], known: readonly string[]) => {
      if (known.includes(id)) return;
      const guess = closest(id, known);
      report(
        location,
        'unknown-question',
        msg(str`This contest has no question ${quote(id)}.`, { id: 'feed-check.unknown-question' }),
        guess
          ? msg(str`Did you mean ${toJson(guess)}?`, { id: 'feed-check.guess' })
          : msg(str`Its questions are ${listOf(ids)}.`, { id: 'feed-check.unknown-question.help' }),
      );
    };
    for (const id of Object.keys(contest.submission?.fieldMap ?? {}))
      check(id, [...path, 'submission', 'fieldMap', id], [...ids, ...columns, ...FIXED]);
    contest.criteria?.forEach((criterion, at) =>
      criterion.questions?.forEach((id, index) =>
        check(id, [...path, 'criteria', at, 'questions', index], ids),
      ),
    );
  },
);
