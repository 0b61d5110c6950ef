/** The application on paper with room to write: for a young person without a device, and for the youth worker. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { times } from '../../../../core/util/natives.js';
import { allQuestions, type AnyQuestion } from '../../../../core/application/blank-form-questions.js';
import type { FormField, FormQuestion } from '../../../../core/application/form-definition.js';
import { columnsOf } from '../../../../core/application/validation/validate.js';
import { feedText } from '../../../internal/localized-text.js';
import type { FormContext } from '../form-context.js';
import { helpOf, labelOf, optionOf, stepName } from '../labels.js';
import { renderContact, renderPrivacy } from '../wizard/privacy-notice.js';
import { textOf, type WordsView } from '../application-form.types.js';

/** Rows of a table, and people of a team that is not limited. */
const ROWS = 6;
/** Where a row has more columns, each row stands by itself. */
const MOST_COLUMNS = 4;
/** Two answers of these kinds stand side by side. */
const NARROW: readonly string[] = ['date', 'email', 'money', 'month', 'number', 'phone', 'year'];

export interface EmptyPaperView extends WordsView {
  readonly context: FormContext;
  /** When the present round closes, the publisher's local time. */
  readonly closes: string | undefined;
}

export function renderEmptyPaper(view: EmptyPaperView): TemplateResult {
  const { contest, context, envelope, language, closes, formats } = view;
  const all = allQuestions(view);
  const steps = [...new Set(all.map(({ question }) => question.step))];
  return html`<article class="paper">
    <div
      class="form-title"
      role="heading"
      aria-level=${context.headingLevel}
      ${feedText(textOf(view, contest.title), language)}
    ></div>
    <p>${textOf(view, contest.organiser.name).text}</p>
    ${closes ? html`<p>${msg(str`Hand it in by: ${formats.date(closes)}`, { id: 'paper.hand-in' })}</p>` : nothing}
    ${renderContact(context, contest.contact ?? envelope.publisher.contact)}
    ${steps.map(
      (step) =>
        html`<section>
          <div class="subtitle" role="heading" aria-level=${context.headingLevel + 1}>
            ${stepName(view, step)}
          </div>
          <dl>
            ${all.filter(({ question }) => question.step === step).map((each) => renderQuestion(view, all, each))}
          </dl>
        </section>`,
    )}
    <p class="signature">${msg('Date and signature', { id: 'paper.signature' })}</p>
    ${renderPrivacy(context)}
  </article>`;
}

function renderQuestion(
  view: EmptyPaperView,
  all: readonly AnyQuestion[],
  each: AnyQuestion,
): TemplateResult {
  const { question } = each;
  const notes = [...onlyIf(view, all, each), noteOf(view, question)].filter(Boolean);
  return html`<div data-room=${roomOf(view, question) ?? nothing}>
    <dt ${feedText(labelOf(view, question), view.language)}></dt>
    <dd>${notes.map((note) => html`<p class="help">${note}</p>`)}${renderRoom(view, question)}</dd>
  </div>`;
}

/** For whom it is. */
function onlyIf(
  view: EmptyPaperView,
  all: readonly AnyQuestion[],
  { question, kinds }: AnyQuestion,
): string[] {
  const { contest, formats } = view;
  const asked = (id: string) => all.find((each) => each.question.id === id)?.question;
  const conditions = contest.questions?.find(({ id }) => id === question.id)?.when ?? [];
  const words = (other: FormQuestion | undefined, values: readonly (string | boolean)[] | undefined) => {
    if (!other) return '';
    const label = labelOf(view, other).text;
    if (!values) return msg(str`Only if you answered: ${label}`, { id: 'paper.only-answered' });
    const names = values.map((value) =>
      typeof value === 'string' ? optionOf(view, other, value).text : yesOrNo(value),
    );
    const list = formats.list(names, 'disjunction');
    return msg(str`Only if the answer to “${label}” is: ${list}`, { id: 'paper.only-if' });
  };
  return [
    kinds ? words(asked('entry'), kinds) : '',
    ...conditions.map((condition) => words(asked(condition.question), condition.is)),
  ];
}

const yesOrNo = (value: boolean): string =>
  value ? msg('Yes', { id: 'apply.yes' }) : msg('No', { id: 'apply.no' });

const GUARDIANS: readonly string[] = ['guardianName', 'guardianEmail', 'guardianPermits'];

/** Help; that of the form speaks of a person whose age is known. */
function noteOf(view: EmptyPaperView, { id, help, ...field }: FormField): string {
  if (!GUARDIANS.includes(id)) return helpOf(view, { id, help, ...field }).text;
  return view.formats.plural(
    view.contest.entry.guardianPermit?.under ?? 18,
    msg(
      'Only if the person is under #: their mother, father or guardian.|Only if the person is under #: their mother, father or guardian.',
      { id: 'paper.guardian' },
    ),
  );
}

const isTable = ({ type }: FormQuestion): boolean => type === 'group' || type === 'budget';

const isInRows = (view: EmptyPaperView, question: FormQuestion): boolean =>
  isTable(question) && columnsOfAll(view, question).length > MOST_COLUMNS;

/** How an answer stands on the sheet, where not below its question, across the sheet and in one piece. */
function roomOf(view: EmptyPaperView, question: FormQuestion): 'narrow' | 'rows' | 'box' | undefined {
  if (NARROW.includes(question.type)) return 'narrow';
  if (isInRows(view, question)) return 'rows';
  return question.type === 'consent' ? 'box' : undefined;
}

/** Room for an answer by hand. */
function renderRoom(view: EmptyPaperView, question: FormQuestion): unknown {
  if (!isTable(question)) return renderLine(view, question);
  const columns = columnsOfAll(view, question);
  return isInRows(view, question) ? renderRows(view, question, columns) : renderTable(view, columns);
}

/** Of a team also what is asked of those who are under age. */
const columnsOfAll = (view: EmptyPaperView, question: FormQuestion): readonly FormField[] =>
  columnsOf(view, question, question.id === 'members' ? { birthYear: +view.today.slice(0, 4) } : {});

function renderTable(view: EmptyPaperView, columns: readonly FormField[]): TemplateResult {
  const choices = columns.filter(({ options }) => options?.length);
  return html`${choices.map(
      (field) =>
        html`<p class="help">
          ${labelOf(view, field, true).text}:
          ${view.formats.list(
            field.options!.map(({ value }) => optionOf(view, field, value, true).text),
            'disjunction',
          )}
        </p>`,
    )}
    <table>
      <tr>
        ${columns.map((field) => html`<th scope="col">${labelOf(view, field, true).text}</th>`)}
      </tr>
      ${times(
        ROWS,
        () =>
          html`<tr>
            ${columns.map(() => html`<td></td>`)}
          </tr>`,
      )}
    </table>`;
}

function renderRows(
  view: EmptyPaperView,
  { to }: FormQuestion,
  columns: readonly FormField[],
): TemplateResult {
  const count = Math.min(to ?? ROWS, ROWS);
  return html`<ol class="paper-rows">
    ${times(
      count,
      () =>
        html`<li>
          <dl>
            ${columns.map((field) => {
              const note = GUARDIANS.includes(field.id) ? noteOf(view, field) : '';
              const isNarrow = field.type === 'text' || NARROW.includes(field.type);
              return html`<div data-room=${isNarrow ? 'narrow' : nothing}>
                <dt>${labelOf(view, field, true).text}</dt>
                <dd>${note ? html`<p class="help">${note}</p>` : nothing}${renderLine(view, field, true)}</dd>
              </div>`;
            })}
          </dl>
        </li>`,
    )}
  </ol>`;
}

function renderLine(view: EmptyPaperView, field: FormField, isMember = false): unknown {
  switch (field.type) {
    case 'choice':
    case 'choices':
      return html`<ul class="boxes" role="list">
        ${(field.options ?? []).map(({ value }) => html`<li>☐ ${optionOf(view, field, value, isMember).text}</li>`)}
      </ul>`;
    case 'consent':
      return html`☐ ${msg('Yes', { id: 'apply.yes' })}`;
    case 'files':
      return html`☐ ${msg('Attached', { id: 'paper.attached' })}`;
    default:
      return html`<span class="room" data-long=${field.type === 'long-text' ? '' : nothing}></span>`;
  }
}
