/** The application on paper with space to write: for young people without a device, and for youth workers. */
import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { times } from '../../../../core/util/natives.js';
import {
  blankFormQuestions,
  type ConditionalQuestion,
} from '../../../../core/application/blank-form-questions.js';
import type { FormField, FormQuestion } from '../../../../core/application/form-definition.js';
import { columnsOf } from '../../../../core/application/validation/validate.js';
import { localizedText } from '../../../internal/localized-text.js';
import type { FormContext } from '../form-context.js';
import { helpOf, labelOf, optionOf, stepName } from '../labels.js';
import { renderContact, renderPrivacyNotice } from '../wizard/privacy-notice.js';
import { resolve, type TextContext } from '../application-form.types.js';

/** Number of rows in a table, and of people in a team without a maximum. */
const ROWS = 6;
/** With more columns, each row becomes a block. */
const MAX_COLUMNS = 4;
/** Two answers of these types fit side by side. */
const NARROW: readonly string[] = ['date', 'email', 'money', 'month', 'number', 'phone', 'year'];

export interface BlankFormViewModel extends TextContext {
  readonly context: FormContext;
  /** When the current round closes, the publisher’s local time. */
  readonly closes: string | undefined;
}

export function renderBlankForm(view: BlankFormViewModel): TemplateResult {
  const { contest, context, envelope, language, closes, formatter, msg } = view;
  const all = blankFormQuestions(view);
  const steps = [...new Set(all.map(({ question }) => question.step))];
  return html`<article class="printout">
    <div
      class="form-title"
      role="heading"
      aria-level=${context.headingLevel}
      ${localizedText(resolve(view, contest.title), language)}
    ></div>
    <p>${resolve(view, contest.organiser.name).text}</p>
    ${closes ? html`<p>${msg(str`Hand it in by: ${formatter.date(closes)}`, { id: 'print.hand-in' })}</p>` : nothing}
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
    <p class="signature">${msg('Date and signature', { id: 'print.signature' })}</p>
    ${renderPrivacyNotice(context)}
  </article>`;
}

function renderQuestion(
  view: BlankFormViewModel,
  all: readonly ConditionalQuestion[],
  each: ConditionalQuestion,
): TemplateResult {
  const { question } = each;
  const notes = [...conditionNotes(view, all, each), helpNote(view, question)].filter(Boolean);
  return html`<div data-space=${spaceLayout(view, question) ?? nothing}>
    <dt ${localizedText(labelOf(view, question), view.language)}></dt>
    <dd>${notes.map((note) => html`<p class="help">${note}</p>`)}${renderWriteInSpace(view, question)}</dd>
  </div>`;
}

/** Whom a question is for. */
function conditionNotes(
  view: BlankFormViewModel,
  all: readonly ConditionalQuestion[],
  { question, modes }: ConditionalQuestion,
): string[] {
  const { contest, formatter, msg } = view;
  const questionById = (id: string) => all.find((each) => each.question.id === id)?.question;
  const conditions = contest.questions?.find(({ id }) => id === question.id)?.visibleIf ?? [];
  const conditionText = (
    other: FormQuestion | undefined,
    values: readonly (string | boolean)[] | undefined,
  ) => {
    if (!other) return '';
    const label = labelOf(view, other).text;
    if (!values) return msg(str`Only if you answered: ${label}`, { id: 'print.only-answered' });
    const names = values.map((value) =>
      typeof value === 'string' ? optionOf(view, other, value).text : yesOrNo(msg, value),
    );
    const list = formatter.list(names, 'disjunction');
    return msg(str`Only if the answer to “${label}” is: ${list}`, { id: 'print.only-if' });
  };
  return [
    modes ? conditionText(questionById('participationMode'), modes) : '',
    ...conditions.map((condition) => conditionText(questionById(condition.question), condition.equals)),
  ];
}

const yesOrNo = (msg: Msg, value: boolean): string =>
  value ? msg('Yes', { id: 'application.yes' }) : msg('No', { id: 'application.no' });

const GUARDIAN_FIELDS: readonly string[] = ['guardianName', 'guardianEmail', 'guardianConsents'];

/** The help text; the form’s own text would mention the age, which is unknown on paper. */
function helpNote(view: BlankFormViewModel, { id, help, ...field }: FormField): string {
  if (!GUARDIAN_FIELDS.includes(id)) return helpOf(view, { id, help, ...field }).text;
  return view.formatter.plural(
    view.contest.participation.guardianConsent?.under ?? 18,
    view.msg(
      'Only if the person is under #: their mother, father or guardian.|Only if the person is under #: their mother, father or guardian.',
      { id: 'print.guardian' },
    ),
  );
}

const isTable = ({ type }: FormQuestion): boolean => type === 'group' || type === 'budget';

const hasRowLayout = (view: BlankFormViewModel, question: FormQuestion): boolean =>
  isTable(question) && allColumns(view, question).length > MAX_COLUMNS;

/** The layout of an answer, if it is not below its question, across the page and in one piece. */
function spaceLayout(
  view: BlankFormViewModel,
  question: FormQuestion,
): 'narrow' | 'rows' | 'box' | undefined {
  if (NARROW.includes(question.type)) return 'narrow';
  if (hasRowLayout(view, question)) return 'rows';
  return question.type === 'consent' ? 'box' : undefined;
}

/** Space for a handwritten answer. */
function renderWriteInSpace(view: BlankFormViewModel, question: FormQuestion): unknown {
  if (!isTable(question)) return renderLine(view, question);
  const columns = allColumns(view, question);
  return hasRowLayout(view, question) ? renderRows(view, question, columns) : renderTable(view, columns);
}

/** For team members, includes the questions about minors. */
const allColumns = (view: BlankFormViewModel, question: FormQuestion): readonly FormField[] =>
  columnsOf(view, question, question.id === 'members' ? { birthYear: +view.today.slice(0, 4) } : {});

function renderTable(view: BlankFormViewModel, columns: readonly FormField[]): TemplateResult {
  const choices = columns.filter(({ options }) => options?.length);
  return html`${choices.map(
      (field) =>
        html`<p class="help">
          ${labelOf(view, field, true).text}:
          ${view.formatter.list(
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
  view: BlankFormViewModel,
  { to }: FormQuestion,
  columns: readonly FormField[],
): TemplateResult {
  const count = Math.min(to ?? ROWS, ROWS);
  return html`<ol class="printout-rows">
    ${times(
      count,
      () =>
        html`<li>
          <dl>
            ${columns.map((field) => {
              const note = GUARDIAN_FIELDS.includes(field.id) ? helpNote(view, field) : '';
              const isNarrow = field.type === 'text' || NARROW.includes(field.type);
              return html`<div data-space=${isNarrow ? 'narrow' : nothing}>
                <dt>${labelOf(view, field, true).text}</dt>
                <dd>${note ? html`<p class="help">${note}</p>` : nothing}${renderLine(view, field, true)}</dd>
              </div>`;
            })}
          </dl>
        </li>`,
    )}
  </ol>`;
}

function renderLine(view: BlankFormViewModel, field: FormField, isMember = false): unknown {
  switch (field.type) {
    case 'choice':
    case 'multiple-choice':
      return html`<ul class="checkbox-list" role="list">
        ${(field.options ?? []).map(({ value }) => html`<li>☐ ${optionOf(view, field, value, isMember).text}</li>`)}
      </ul>`;
    case 'consent':
      return html`☐ ${view.msg('Yes', { id: 'application.yes' })}`;
    case 'files':
      return html`☐ ${view.msg('Attached', { id: 'print.attached' })}`;
    default:
      return html`<span class="write-in" data-long=${field.type === 'long-text' ? '' : nothing}></span>`;
  }
}
