/** What the form will ask for beyond texts, so that one can prepare it: files, lists with several rows, choices. */
import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../../core/feed/schema/schema.js';
import { bytesText } from '../../../core/i18n/formatter-lazy.js';
import { joinTexts } from '../../internal/joined.js';
import { resolve, type ContestViewModel } from '../idea-contest.types.js';
import { participationText } from '../labels.js';

/** Types that take more than a minute to answer. */
const TYPES: readonly Question['type'][] = ['files', 'group', 'budget', 'choice', 'multiple-choice'];

/** The list; nothing where the form has only texts, or where nobody can apply. */
export function renderPreparation(view: ContestViewModel): TemplateResult | typeof nothing {
  const { contest, msg } = view;
  const questions = (contest.questions ?? []).filter(({ type }) => TYPES.includes(type));
  const consents = contest.participation.guardianConsent?.upload;
  if (!contest.submission || (!questions.length && !consents)) return nothing;
  return html`<ul class="bullets">
    ${questions.map((question) => renderQuestion(view, question))}
    ${
      consents
        ? html`<li>
            ${msg('For each person who is a minor: the signed consent of their legal representative', { id: 'preparation.consents' })}
          </li>`
        : nothing
    }
  </ul>`;
}

function renderQuestion(view: ContestViewModel, question: Question): TemplateResult {
  const notes = joinTexts([
    question.required ? '' : view.msg('optional', { id: 'preparation.optional' }),
    countText(view, question),
    ...limitTexts(view, question),
    ...conditionTexts(view, question),
  ]);
  return html`<li>
    <strong>${resolve(view, question.label).text}</strong>
    ${notes ? html`<span class="secondary">(${notes})</span>` : nothing}
  </li>`;
}

/** How many files, rows or options. */
function countText({ formatter, msg }: ContestViewModel, { type, from, to }: Question): string {
  if (type === 'files') {
    if (from && from > 1)
      return formatter.plural(
        from,
        msg('at least # file|at least # files', { id: 'preparation.files-least' }),
      );
    return to
      ? formatter.plural(to, msg('up to # file|up to # files', { id: 'preparation.files-most' }))
      : '';
  }
  if (type === 'group' && from)
    return formatter.plural(from, msg('at least # row|at least # rows', { id: 'preparation.rows-least' }));
  if (type === 'multiple-choice' && from)
    return formatter.plural(
      from,
      msg('choose at least #|choose at least #', { id: 'preparation.options-least' }),
    );
  return '';
}

/** The options of a choice, or the limits on a file. */
function limitTexts(view: ContestViewModel, { accept, maxBytes, options = [] }: Question): string[] {
  const { formatter, msg } = view;
  const types = (accept ?? []).map((each) =>
    each === 'image/*'
      ? msg('images', { id: 'preparation.images' })
      : each.replace(/^(\.|.*\/)/, '').toUpperCase(),
  );
  return [
    formatter.list([...new Set(types)], 'disjunction'),
    maxBytes ? msg(str`at most ${bytesText(formatter, maxBytes)} each`, { id: 'preparation.file-size' }) : '',
    formatter.list(
      options.map(({ label }) => resolve(view, label).text),
      'disjunction',
    ),
  ];
}

/** Whom a question is for. */
function conditionTexts(view: ContestViewModel, { visibleIf = [] }: Question): string[] {
  const { contest, formatter, msg } = view;
  return visibleIf.flatMap(({ question: id, equals }) => {
    const answer = (value: string | boolean): string => {
      if (id === 'participationMode')
        return participationText(msg, contest, value as Parameters<typeof participationText>[2], formatter);
      const options = id === 'strand' ? strandOptions(view) : optionsOf(view, id);
      return options.get(String(value)) ?? '';
    };
    const list = formatter.list((equals ?? []).map(answer).filter(Boolean), 'disjunction');
    return list ? msg(str`only: ${list}`, { id: 'preparation.only-if' }) : [];
  });
}

const strandOptions = (view: ContestViewModel): Map<string, string> =>
  new Map(view.contest.strands?.map(({ id, name }) => [id, resolve(view, name).text]));

const optionsOf = (view: ContestViewModel, id: string): Map<string, string> =>
  new Map(
    view.contest.questions
      ?.find((question) => question.id === id)
      ?.options?.map(({ value, label }) => [value, resolve(view, label).text]),
  );
