/** One page of the form: progress, errors, questions, buttons, and where the draft is stored. */
import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Step } from '../../../../core/feed/enums/contests.js';
import { rowLabel } from '../text/answer-text.js';
import { controlId, HONEYPOT_NAME } from '../fields/read-control.js';
import { renderQuestion } from '../fields/field.js';
import type { VisibleError } from '../form-state.js';
import { labelOf, stepName } from '../labels.js';
import { resolveField } from '../fields/resolve-field.js';
import { renderDraftPanel } from '../drafts/draft-panel.js';
import { renderTitle, renderBackLink } from './start.js';
import type { FormViewModel } from '../application-form.types.js';

export function renderPage(view: FormViewModel): TemplateResult {
  const { formState, on, context, msg } = view;
  const { page } = formState;
  const errors = view.showsErrorSummary ? formState.errorsOn(page) : [];
  const back = formState.previousPageId;
  return html`<div class="form">
    ${renderBackLink(msg, on.close)} ${renderProgress(view)}
    ${renderTitle(context, stepName(view, page.step), html`<span class="progress-text">${progressText(view)}</span>`)}
    <form
      novalidate
      class="page"
      @submit=${(event: Event) => {
        event.preventDefault();
        on.next();
      }}
    >
      ${renderErrorSummary(view, errors, true)}
      ${repeat(
        page.questions,
        ({ id }) => id,
        (question) => renderQuestion(view, question),
      )}
      ${renderHoneypot(view)}
      <p class="button-group">
        <button type="submit" class="button-primary"><span>${msg('Next', { id: 'step.next' })}</span></button>
        ${
          back
            ? html`<button type="button" class="button" @click=${() => on.goToPage(back)}>
                ${msg('Back', { id: 'step.back' })}
              </button>`
            : nothing
        }
      </p>
    </form>
    ${renderDraftPanel(view)}
  </div>`;
}

const visibleSteps = ({ formState }: FormViewModel): readonly (Step | 'review')[] => [
  ...new Set(formState.pages.map(({ step }) => step)),
  'review',
];

/** “Step 3 of 7, part 2 of 3” */
export function progressText(view: FormViewModel): string {
  const { formState, formatter, msg } = view;
  const steps = visibleSteps(view);
  const at = formState.isReviewing ? steps.length : steps.indexOf(formState.page.step) + 1;
  const [current, total] = [formatter.number(at), formatter.number(steps.length)];
  const step = msg(str`Step ${current} of ${total}`, { id: 'application.step-of' });
  const { partNumber, partCount } = formState.page;
  if (formState.isReviewing || partCount === 1) return step;
  return `${step}, ${msg(str`part ${formatter.number(partNumber)} of ${formatter.number(partCount)}`, { id: 'application.part-of' })}`;
}

/** The steps as a list: the progress, and a link to each of them. */
export function renderProgress(view: FormViewModel): TemplateResult {
  const { formState, on, msg } = view;
  const steps = visibleSteps(view);
  const currentStep = formState.isReviewing ? 'review' : formState.page.step;
  return html`<nav aria-label=${msg('Steps of the application', { id: 'application.steps' })}>
    <ol class="progress-steps" role="list">
      ${steps.map((step) => {
        const isPast = steps.indexOf(step) < steps.indexOf(currentStep);
        return html`<li>
          <button
            type="button"
            aria-current=${step === currentStep ? 'step' : nothing}
            data-past=${isPast ? '' : nothing}
            @click=${() => on.goToPage(step)}
          >
            <span>${stepName(view, step)}</span>
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** The label of an error: `Year of birth (Person 2)`. */
export function errorLabel(view: FormViewModel, path: string): string {
  const resolved = resolveField(view, view.formState.questions, path);
  if (!resolved) return path;
  const name = labelOf(view, resolved.field, resolved.isMember).text;
  return resolved.row === undefined
    ? name
    : `${name} (${rowLabel(view.msg, resolved.question, resolved.row)})`;
}

/** The error summary with links; it gets the focus after “Continue”. */
export function renderErrorSummary(
  view: FormViewModel,
  errors: readonly VisibleError[],
  isSkippable = false,
): TemplateResult | typeof nothing {
  if (!errors.length) return nothing;
  const { formState, formatter, on, msg } = view;
  return html`<div
    class="error-summary"
    id="summary"
    role="alert"
    tabindex="-1"
    aria-labelledby="summary-title"
  >
    <p id="summary-title" class="error-summary-title">
      ${formatter.plural(
        errors.length,
        msg('# answer needs correcting|# answers need correcting', { id: 'application.error-summary' }),
      )}
    </p>
    <ul role="list">
      ${errors.map((each) => {
        const name = errorLabel(view, each.path);
        const text = html`<b>${/[?.!:]$/.test(name) ? name : `${name}:`}</b>${` ${view.errorText(each)}`}`;
        return html`<li>
          ${
            formState.pageOf(each.path)
              ? html`<a
                  href="#${controlId(each.path)}"
                  @click=${(event: Event) => {
                    event.preventDefault();
                    on.goToField(each.path);
                  }}
                  >${text}</a
                >`
              : text
          }
        </li>`;
      })}
    </ul>
    ${
      isSkippable
        ? html`<button type="button" class="link" @click=${on.continueWithErrors}>
            ${msg('Continue and come back to this later', { id: 'application.continue-with-errors' })}
          </button>`
        : nothing
    }
  </div>`;
}

/** Programs fill in every field; people can neither see this one nor reach it with the keyboard. */
export const renderHoneypot = ({ honeypotValue, msg }: FormViewModel): TemplateResult =>
  html`<div class="honeypot" aria-hidden="true">
    <label>
      ${msg('Leave this empty', { id: 'application.honeypot' })}
      <input name=${HONEYPOT_NAME} tabindex="-1" autocomplete="off" .value=${honeypotValue} />
    </label>
  </div>`;
