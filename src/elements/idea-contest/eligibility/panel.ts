import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Entry, Tie } from '../../../core/feed/enums/contests.js';
import { isOpen } from '../../../core/feed/contest-state.js';
import { times } from '../../../core/util/natives.js';
import { kindsOf } from '../../../core/application/participation.js';
import { birthOf } from '../../../core/application/standard-questions.js';
import { takePart, takePartQuestions, type TakePartQuestion } from '../../../core/application/eligibility.js';
import { panelStyles } from '../panel.styles.js';
import type { ContestView } from '../idea-contest.types.js';
import { areaNames } from '../residency-text.js';
import { entryText } from '../labels.js';
import { reasonText } from './reasons.js';

const TIES: Record<Tie | 'none', () => string> = {
  lives: () => msg('I live there', { id: 'take-part.lives' }),
  registered: () => msg('I am registered as living there', { id: 'take-part.registered' }),
  studies: () => msg('I go to school or study there', { id: 'take-part.studies' }),
  works: () => msg('I work there', { id: 'take-part.works' }),
  none: () => msg('None of these', { id: 'take-part.none' }),
};

export { panelStyles as styles };

/** "May I take part?", before anything is typed. */
export function renderTakePart(view: ContestView): TemplateResult {
  const { contest, headingLevel, now, takePart: answers } = view;
  const questions = takePartQuestions(contest, answers, now.slice(0, 10));
  return html`<section class="panel" id="take-part">
    <div id="take-part-title" class="heading" role="heading" aria-level=${headingLevel + 1} tabindex="-1">
      ${msg('Can I take part?', { id: 'take-part.title' })}
    </div>
    ${
      questions.length
        ? html`<p class="muted">
            ${msg('Your answers stay on this page. They are not saved or sent.', { id: 'take-part.private' })}
          </p>`
        : nothing
    }
    ${questions.map((question) => FIELDS[question](view))}
    <div role="status">${renderVerdict(view)}</div>
  </section>`;
}

const FIELDS: Record<TakePartQuestion, (view: ContestView) => TemplateResult> = {
  entry: (view) =>
    renderChoice(
      view,
      'entry',
      msg('How do you want to take part?', { id: 'take-part.entry' }),
      kindsOf(view.contest).map((kind) => [kind, entryText(view.contest, kind, view.formats)]),
    ),
  birthYear: renderYear,
  birthMonth: renderMonth,
  tie: (view) => {
    const { areas, ties } = view.contest.entry.residence!;
    const place = areaNames(view, areas);
    return renderChoice(
      view,
      'tie',
      msg(str`How are you connected to this area: ${place}?`, { id: 'take-part.tie' }),
      [...ties, 'none' as const].map((tie) => [tie, TIES[tie]()]),
    );
  },
};

function renderChoice(
  { takePart, on }: ContestView,
  name: 'entry' | 'tie',
  legend: string,
  options: readonly (readonly [value: Entry | Tie | 'none', label: string])[],
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label class="option">
          <input
            type="radio"
            name="take-part-${name}"
            .value=${value}
            .checked=${takePart[name] === value}
            @change=${() => on.answer({ ...takePart, [name]: value })}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}

function renderYear({ takePart, now, on }: ContestView): TemplateResult {
  const { birthYear = '' } = takePart;
  const isWrong = birthYear.length >= 4 && !birthOf({ birthYear }, now);
  return html`<div class="short">
    <label for="take-part-year">${msg('Year of birth', { id: 'take-part.year' })}</label>
    <input
      id="take-part-year"
      type="text"
      inputmode="numeric"
      autocomplete="bday-year"
      maxlength="4"
      .value=${birthYear}
      aria-invalid=${isWrong}
      aria-describedby=${isWrong ? 'take-part-year-error' : nothing}
      @input=${(event: Event) =>
        on.answer({
          ...takePart,
          birthYear: (event.target as HTMLInputElement).value.trim(),
          birthMonth: undefined,
        })}
    />
    ${
      isWrong
        ? html`<p class="error" id="take-part-year-error" role="alert">
            ${msg('Enter the year as four digits, for example 2008.', { id: 'take-part.year-wrong' })}
          </p>`
        : nothing
    }
  </div>`;
}

function renderMonth({ takePart, language, on }: ContestView): TemplateResult {
  const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const { birthMonth = '' } = takePart;
  return html`<div class="short">
    <label for="take-part-month">${msg('Month of birth', { id: 'take-part.month' })}</label>
    <select
      id="take-part-month"
      @change=${(event: Event) =>
        on.answer({ ...takePart, birthMonth: (event.target as HTMLSelectElement).value || undefined })}
    >
      <option value="" .selected=${!birthMonth}>${msg('Choose', { id: 'take-part.choose' })}</option>
      ${times(12, (at) => String(at + 1)).map(
        (month) =>
          html`<option value=${month} .selected=${month === birthMonth}>
            ${months.format(Date.UTC(2024, +month - 1))}
          </option>`,
      )}
    </select>
  </div>`;
}

function renderVerdict(view: ContestView): TemplateResult | typeof nothing {
  const { contest, missing, now, on, state, takePart: answers } = view;
  const { result, reasons } = takePart(contest, answers, now.slice(0, 10));
  if (result === 'ask') return nothing;
  const mayApply = result !== 'no' && isOpen(state) && !missing.length;
  return html`<div class="verdict" data-result=${result}>
    <p><strong>${VERDICTS[result]()}</strong></p>
    ${
      reasons.length
        ? html`<ul>
            ${reasons.map((reason) => html`<li>${reasonText(reason, view)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      mayApply
        ? html`<button type="button" class="primary" @click=${on.apply}>
            <span>${msg('Apply', { id: 'contest.apply' })}</span>
          </button>`
        : nothing
    }
  </div>`;
}

const VERDICTS = {
  yes: () => msg('Yes, you can take part.', { id: 'take-part.yes' }),
  with: () => msg('Yes, you can take part. You need:', { id: 'take-part.with' }),
  no: () => msg('No, not in this contest, because:', { id: 'take-part.no' }),
} as const;
