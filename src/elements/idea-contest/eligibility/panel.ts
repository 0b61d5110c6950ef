import { str, type Msg } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ParticipationMode, ResidencyLink } from '../../../core/feed/enums/contests.js';
import { isOpen } from '../../../core/feed/contest-state.js';
import { times } from '../../../core/util/natives.js';
import { participationModes } from '../../../core/application/participation.js';
import { contestForAnswers } from '../../../core/application/rules-by-mode.js';
import { birthOf } from '../../../core/application/people.js';
import {
  checkEligibility,
  eligibilityQuestions,
  type EligibilityQuestion,
} from '../../../core/application/eligibility.js';
import { errorStyles } from '../../internal/field/error.styles.js';
import { renderField } from '../../internal/field/field.js';
import { fieldStyles } from '../../internal/field/field.styles.js';
import { renderFieldset } from '../../internal/field/fieldset.js';
import { panelStyles } from '../panel.styles.js';
import type { ContestViewModel } from '../idea-contest.types.js';
import { areaNames } from '../residency-text.js';
import { participationText } from '../labels.js';
import { reasonText } from './reasons.js';

const RESIDENCY_LABELS: Record<ResidencyLink | 'none', (msg: Msg) => string> = {
  lives: (msg) => msg('I live there', { id: 'contest-eligibility.lives' }),
  registered: (msg) => msg('I am registered as living there', { id: 'contest-eligibility.registered' }),
  studies: (msg) => msg('I go to school or study there', { id: 'contest-eligibility.studies' }),
  works: (msg) => msg('I work there', { id: 'contest-eligibility.works' }),
  none: (msg) => msg('None of these', { id: 'contest-eligibility.none' }),
};

export const styles = [fieldStyles, errorStyles, panelStyles];

/** “Can I take part?”, before the form. */
export function renderEligibilityPanel(anyMode: ContestViewModel): TemplateResult {
  const { headingLevel, now, eligibilityAnswers: answers, msg } = anyMode;
  const contest = contestForAnswers(anyMode.contest, { participationMode: answers.participationMode });
  const view = { ...anyMode, contest };
  const questions = eligibilityQuestions(contest, answers, now.slice(0, 10));
  // Browsers keep radio buttons of a shadow root in memory that have no form.
  return html`<form
    class="panel"
    id="eligibility"
    novalidate
    @submit=${(event: Event) => event.preventDefault()}
  >
    <div id="eligibility-title" class="heading" role="heading" aria-level=${headingLevel + 1} tabindex="-1">
      ${msg('Can I take part?', { id: 'contest-eligibility.title' })}
    </div>
    ${
      questions.length
        ? html`<p class="secondary">
            ${msg('Your answers stay on this page. They are not saved or sent.', { id: 'contest-eligibility.private' })}
          </p>`
        : nothing
    }
    ${questions.map((question) => FIELDS[question](view))}
    <div role="status">${renderEligibilityResult(view)}</div>
  </form>`;
}

const FIELDS: Record<EligibilityQuestion, (view: ContestViewModel) => TemplateResult> = {
  participationMode: (view) =>
    renderChoice(
      view,
      'participationMode',
      view.msg('How do you want to take part?', { id: 'contest-eligibility.participation-mode' }),
      participationModes(view.contest).map((kind) => [
        kind,
        participationText(view.msg, view.contest, kind, view.formatter),
      ]),
    ),
  birthYear: renderYear,
  birthMonth: renderMonth,
  residencyLink: (view) => {
    const { areas, links } = view.contest.participation.residency!;
    const areaText = areaNames(view, areas);
    return renderChoice(
      view,
      'residencyLink',
      view.msg(str`How are you connected to this area: ${areaText}?`, {
        id: 'contest-eligibility.residency-link',
      }),
      [...links, 'none' as const].map((link) => [link, RESIDENCY_LABELS[link](view.msg)]),
    );
  },
};

function renderChoice(
  { eligibilityAnswers, on }: ContestViewModel,
  name: 'participationMode' | 'residencyLink',
  legend: string,
  options: readonly (readonly [value: ParticipationMode | ResidencyLink | 'none', label: string])[],
): TemplateResult {
  const id = `eligibility-${name}`;
  return renderFieldset({ id, label: legend }, () =>
    options.map(
      ([value, label]) =>
        html`<label class="option">
          <input
            type="radio"
            name=${id}
            .value=${value}
            .checked=${eligibilityAnswers[name] === value}
            @change=${() => on.answer({ ...eligibilityAnswers, [name]: value })}
          />
          <span>${label}</span>
        </label>`,
    ),
  );
}

function renderYear({ eligibilityAnswers, now, on, msg }: ContestViewModel): TemplateResult {
  const { birthYear = '' } = eligibilityAnswers;
  const isWrong = birthYear.length >= 4 && !birthOf({ birthYear }, now);
  const error =
    isWrong &&
    html`<span role="alert"
      >${msg('Enter the year as four digits, for example 2008.', { id: 'contest-eligibility.year-wrong' })}</span
    >`;
  return renderField(
    {
      id: 'eligibility-year',
      kind: 'year',
      label: msg('Year of birth', { id: 'contest-eligibility.year' }),
      notesBelow: { error },
    },
    ({ id, describedBy, invalid }) =>
      html`<input
        id=${id}
        type="text"
        inputmode="numeric"
        autocomplete="bday-year"
        maxlength="4"
        .value=${birthYear}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        @input=${(event: Event) =>
          on.answer({
            ...eligibilityAnswers,
            birthYear: (event.target as HTMLInputElement).value.trim(),
            birthMonth: undefined,
          })}
      />`,
  );
}

function renderMonth({ eligibilityAnswers, language, on, msg }: ContestViewModel): TemplateResult {
  const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const { birthMonth = '' } = eligibilityAnswers;
  return renderField(
    {
      id: 'eligibility-month',
      kind: 'month',
      label: msg('Month of birth', { id: 'contest-eligibility.month' }),
    },
    ({ id }) =>
      html`<select
        id=${id}
        @change=${(event: Event) =>
          on.answer({
            ...eligibilityAnswers,
            birthMonth: (event.target as HTMLSelectElement).value || undefined,
          })}
      >
        <option value="" .selected=${!birthMonth}>
          ${msg('Choose', { id: 'contest-eligibility.choose' })}
        </option>
        ${times(12, (at) => String(at + 1)).map(
          (month) =>
            html`<option value=${month} .selected=${month === birthMonth}>
              ${months.format(Date.UTC(2024, +month - 1))}
            </option>`,
        )}
      </select>`,
  );
}

function renderEligibilityResult(view: ContestViewModel): TemplateResult | typeof nothing {
  const { contest, missingPrivacyFields, now, on, state, eligibilityAnswers: answers, msg } = view;
  const { result, reasons } = checkEligibility(contest, answers, now.slice(0, 10));
  if (result === 'incomplete') return nothing;
  const mayApply = result !== 'ineligible' && isOpen(state) && !missingPrivacyFields.length;
  return html`<div class="eligibility-result" data-result=${result}>
    <p><strong>${RESULT_LABELS[result](msg)}</strong></p>
    ${
      reasons.length
        ? html`<ul>
            ${reasons.map((reason) => html`<li>${reasonText(reason, view)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      mayApply
        ? html`<button type="button" class="button-primary" @click=${() => on.apply()}>
            <span>${msg('Apply', { id: 'contest.apply' })}</span>
          </button>`
        : nothing
    }
  </div>`;
}

const RESULT_LABELS = {
  eligible: (msg: Msg) => msg('Yes, you can take part.', { id: 'contest-eligibility.yes' }),
  conditional: (msg: Msg) => msg('Yes, you can take part. You need:', { id: 'contest-eligibility.with' }),
  ineligible: (msg: Msg) => msg('No, not in this contest, because:', { id: 'contest-eligibility.no' }),
} as const;
