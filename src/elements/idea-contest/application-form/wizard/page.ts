/** One page of the form: where one is, what is wrong, the questions, the way on, and where the draft lies. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Step } from '../../../../core/feed/enums/contests.js';
import { rowName } from '../text/answer-text.js';
import { idOf, TRAP } from '../fields/read-control.js';
import { renderQuestion } from '../fields/field.js';
import type { Told } from '../form-state.js';
import { labelOf, stepName } from '../labels.js';
import { fieldAt } from '../fields/resolve-field.js';
import { renderDraft } from '../drafts/draft-panel.js';
import { renderTitle, renderWayBack } from './start.js';
import type { FormView } from '../application-form.types.js';

export function renderPage(view: FormView): TemplateResult {
  const { filling, on, context } = view;
  const { page } = filling;
  const told = view.isTelling ? filling.toldOn(page) : [];
  const back = filling.preceding;
  return html`<div class="form">
    ${renderWayBack(on.close)} ${renderProgress(view)}
    ${renderTitle(context, stepName(view, page.step), html`<span class="where">${whereOf(view)}</span>`)}
    <form
      novalidate
      class="page"
      @submit=${(event: Event) => {
        event.preventDefault();
        on.next();
      }}
    >
      ${renderSummary(view, told, true)}
      ${repeat(
        page.questions,
        ({ id }) => id,
        (question) => renderQuestion(view, question),
      )}
      ${renderTrap(view)}
      <p class="moves">
        <button type="submit" class="primary"><span>${msg('Next', { id: 'step.next' })}</span></button>
        ${
          back
            ? html`<button type="button" class="plain" @click=${() => on.goTo(back)}>
                ${msg('Back', { id: 'step.back' })}
              </button>`
            : nothing
        }
      </p>
    </form>
    ${renderDraft(view)}
  </div>`;
}

const stepsShown = ({ filling }: FormView): readonly (Step | 'check')[] => [
  ...new Set(filling.pages.map(({ step }) => step)),
  'check',
];

/** "Step 3 of 7, part 2 of 3" */
export function whereOf(view: FormView): string {
  const { filling, formats } = view;
  const steps = stepsShown(view);
  const at = filling.isChecking ? steps.length : steps.indexOf(filling.page.step) + 1;
  const [now, all] = [formats.number(at), formats.number(steps.length)];
  const step = msg(str`Step ${now} of ${all}`, { id: 'apply.step-of' });
  const { part, parts } = filling.page;
  if (filling.isChecking || parts === 1) return step;
  return `${step}, ${msg(str`part ${formats.number(part)} of ${formats.number(parts)}`, { id: 'apply.part-of' })}`;
}

/** The steps as a path: how far it is, and the way to each of them. */
export function renderProgress(view: FormView): TemplateResult {
  const { filling, on } = view;
  const steps = stepsShown(view);
  const here = filling.isChecking ? 'check' : filling.page.step;
  return html`<nav aria-label=${msg('Steps of the application', { id: 'apply.steps' })}>
    <ol class="path" role="list">
      ${steps.map((step) => {
        const isPast = steps.indexOf(step) < steps.indexOf(here);
        return html`<li>
          <button
            type="button"
            aria-current=${step === here ? 'step' : nothing}
            data-past=${isPast ? '' : nothing}
            @click=${() => on.goTo(step)}
          >
            <span>${stepName(view, step)}</span>
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** The name of what is told about: `Year of birth (Person 2)`. */
export function nameOfTold(view: FormView, path: string): string {
  const at = fieldAt(view, view.filling.questions, path);
  if (!at) return path;
  const name = labelOf(view, at.field, at.isMember).text;
  return at.row === undefined ? name : `${name} (${rowName(at.question, at.row)})`;
}

/** What is wrong, with links to it; it takes the focus when one wants to go on. */
export function renderSummary(
  view: FormView,
  told: readonly Told[],
  isSkippable = false,
): TemplateResult | typeof nothing {
  if (!told.length) return nothing;
  const { filling, formats, on } = view;
  return html`<div class="summary" id="summary" role="alert" tabindex="-1" aria-labelledby="summary-title">
    <p id="summary-title" class="summary-title">
      ${formats.plural(
        told.length,
        msg('# answer needs correcting|# answers need correcting', { id: 'apply.summary' }),
      )}
    </p>
    <ul role="list">
      ${told.map((each) => {
        const name = nameOfTold(view, each.path);
        const text = html`<b>${/[?.!:]$/.test(name) ? name : `${name}:`}</b>${` ${view.tellOf(each)}`}`;
        return html`<li>
          ${
            filling.pageOf(each.path)
              ? html`<a
                  href="#${idOf(each.path)}"
                  @click=${(event: Event) => {
                    event.preventDefault();
                    on.mend(each.path);
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
        ? html`<button type="button" class="link" @click=${on.skip}>
            ${msg('Continue and come back to this later', { id: 'apply.skip' })}
          </button>`
        : nothing
    }
  </div>`;
}

/** Programs fill in everything; people neither see it nor come to it with the keyboard. */
export const renderTrap = ({ trap }: FormView): TemplateResult =>
  html`<div class="trap" aria-hidden="true">
    <label>
      ${msg('Leave this empty', { id: 'apply.trap' })}
      <input name=${TRAP} tabindex="-1" autocomplete="off" .value=${trap} />
    </label>
  </div>`;
