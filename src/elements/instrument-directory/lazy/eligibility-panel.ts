import type { Msg } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { LEGAL_FORMS, STATUS_KINDS, type StatusKind } from '../../../core/feed/enums/instruments.js';
import type { Instrument } from '../../../core/feed/schema/schema.js';
import { renderField } from '../../internal/field/field.js';
import { legalFormName } from '../../internal/collection/labels.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { InstrumentCollection } from '../instrument-collection.js';
import {
  evaluateEligibility,
  questionsOf,
  type Answers,
  type Question,
  type EligibilityResult,
} from './eligibility.js';
import { reasonText } from './eligibility-reasons.js';

export interface EligibilityActions {
  answer(answers: Answers): void;
  close(): void;
}

const STATUS_NAMES: Record<StatusKind, (msg: Msg) => string> = {
  granted: (msg) => msg('Status granted by the ministry (Latvia)', { id: 'status.granted' }),
  registered: (msg) => msg('Registered social business (Lithuania)', { id: 'status.registered' }),
  'self-declared': (msg) => msg('We call ourselves a social enterprise', { id: 'status.self-declared' }),
  'network-member': (msg) => msg('Member of a social enterprise network', { id: 'status.network-member' }),
  none: (msg) => msg('No status', { id: 'status.none' }),
};

const statusName = (msg: Msg, status: StatusKind): string => STATUS_NAMES[status](msg);

const QUESTION_LABELS: Record<Question, (msg: Msg) => string> = {
  legalForm: (msg) => msg('Who are you?', { id: 'eligibility-question.legal-form' }),
  status: (msg) => msg('Do you have social enterprise status?', { id: 'eligibility-question.status' }),
  area: (msg) => msg('Where do you work?', { id: 'eligibility-question.area' }),
  sector: (msg) => msg('In which field?', { id: 'eligibility-question.sector' }),
  years: (msg) => msg('How many full years since you were founded?', { id: 'eligibility-question.years' }),
  employees: (msg) => msg('How many employees?', { id: 'eligibility-question.employees' }),
  turnover: (msg) => msg('Turnover last year, EUR', { id: 'eligibility-question.turnover' }),
};

const questionText = (msg: Msg, question: Question): string => QUESTION_LABELS[question](msg);

const RESULT_LABELS: Record<EligibilityResult['result'], (msg: Msg) => string> = {
  eligible: (msg) => msg('Suitable for you', { id: 'eligibility.eligible' }),
  maybe: (msg) => msg('May be suitable: ask', { id: 'eligibility.maybe' }),
  ineligible: (msg) => msg('Not suitable', { id: 'eligibility.ineligible' }),
};

/** The eligibility questions, above the list: every answer sorts the list and removes nothing from it. */
export function renderEligibilityForm(
  msg: Msg,
  collection: InstrumentCollection,
  answers: Answers,
  counts: Readonly<Record<EligibilityResult['result'], number>> | undefined,
  level: number,
  on: EligibilityActions,
): TemplateResult {
  const questions = questionsOf([...collection.all()].map(({ instrument }) => instrument));
  return html`<form class="panel" novalidate @submit=${(event: Event) => event.preventDefault()}>
    <div class="panel-title" role="heading" aria-level=${level} tabindex="-1">
      ${msg('Am I eligible?', { id: 'action.eligibility' })}
    </div>
    <p class="secondary">
      ${msg(
        'Answer what you can. Matching support is shown first; nothing is hidden. Your answers stay on this page only.',
        {
          id: 'eligibility.intro',
        },
      )}
    </p>
    <div class="questions">
      ${questions.map((question) =>
        renderField({ id: `eligibility-${question}`, label: questionText(msg, question) }, ({ id }) =>
          renderControl(id, msg, question, collection, answers, (value) =>
            on.answer(withAnswer(answers, question, value)),
          ),
        ),
      )}
    </div>
    ${
      counts
        ? html`<p class="eligibility-summary">
            ${(['eligible', 'maybe', 'ineligible'] as const).map(
              (result) =>
                html`<span data-result=${result}
                  >${RESULT_LABELS[result](msg)}: <strong>${counts[result]}</strong></span
                >`,
            )}
          </p>`
        : nothing
    }
    <p class="panel-actions">
      <button type="button" class="button" @click=${() => on.answer({})}>
        ${msg('Clear answers', { id: 'eligibility.clear' })}
      </button>
      <button type="button" class="button" @click=${on.close}>
        ${msg('Hide questions', { id: 'eligibility.close' })}
      </button>
    </p>
  </form>`;
}

function withAnswer(answers: Answers, question: Question, value: string): Answers {
  const { [question]: _, ...others } = answers;
  if (!value) return others;
  return { ...others, [question]: NUMERIC.has(question) ? Number(value) : value };
}

const NUMERIC: ReadonlySet<Question> = new Set(['years', 'employees', 'turnover']);

function renderControl(
  id: string,
  msg: Msg,
  question: Question,
  collection: InstrumentCollection,
  answers: Answers,
  change: (value: string) => void,
): TemplateResult {
  const onChange = (event: Event) => change((event.target as HTMLInputElement).value);
  const answer = answers[question];
  if (NUMERIC.has(question))
    return html`<input
      id=${id}
      type="number"
      inputmode="numeric"
      min="0"
      step="1"
      .value=${String(answer ?? '')}
      @input=${onChange}
    />`;
  const options = optionsOf(msg, question, collection);
  return html`<select id=${id} @change=${onChange}>
    <option value="" .selected=${!answer}>
      ${msg('Prefer not to say', { id: 'eligibility.no-answer' })}
    </option>
    ${options.map(([value, name]) => html`<option value=${value} .selected=${value === answer}>${name}</option>`)}
  </select>`;
}

function optionsOf(
  msg: Msg,
  question: Question,
  collection: InstrumentCollection,
): (readonly [string, string])[] {
  switch (question) {
    case 'legalForm':
      return LEGAL_FORMS.map((form) => [form, legalFormName(msg, form)]);
    case 'status':
      return STATUS_KINDS.map((status) => [status, statusName(msg, status)]);
    case 'area':
      return [...collection.areas.keys()].map((id) => [id, collection.areaName(id)]);
    default:
      return [...collection.sectors.keys()].map((id) => [id, collection.sectorName(id)]);
  }
}

/** “Not eligible: only for associations” on a card and in the detail. */
export function renderEligibilityResult(
  msg: Msg,
  instrument: Instrument,
  collection: InstrumentCollection,
  answers: Answers,
  formatter: Formatter,
): TemplateResult {
  const { result, reasons } = evaluateEligibility(instrument, answers, collection.isWithin);
  const shownReasons = result === 'ineligible' ? reasons.filter(({ kind }) => kind === 'not-met') : reasons;
  return html`<div class="eligibility-result" data-result=${result}>
    <strong>${RESULT_LABELS[result](msg)}</strong>
    ${
      shownReasons.length
        ? html`<ul>
            ${shownReasons.map((reason) => html`<li>${reasonText(msg, reason, instrument, collection, formatter)}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}
