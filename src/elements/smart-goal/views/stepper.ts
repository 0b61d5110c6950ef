import { str, type Msg } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { SMART_CRITERIA, type SmartCriterion } from '../../../core/plan/smart-criteria.js';
import { completenessOf } from '../../../core/plan/completeness.js';
import type { GoalViewModel, Step } from '../smart-goal.types.js';
import { renderField } from './field.js';
import { criterionName, specificContent, type StepContent } from '../labels.js';

/** The five segments of the goal: progress, and a link to each step. */
export function renderStepper(state: GoalViewModel): TemplateResult {
  const { goal, step, findings, on, msg } = state;
  return html`<ol class="stepper" role="list">
    ${SMART_CRITERIA.map((criterion) => {
      const { answered, total } = completenessOf(goal, criterion);
      const isWeak = findings.some(
        (finding) => finding.criterion === criterion && finding.severity === 'weak',
      );
      const isComplete = answered === total;
      return html`<li>
        <button
          type="button"
          class="stepper-step"
          aria-current=${step === criterion ? 'step' : nothing}
          data-fill=${Math.ceil((answered / total) * 4)}
          data-state=${isWeak ? 'weak' : isComplete ? 'whole' : 'open'}
          @click=${() => on.goTo(criterion)}
        >
          <b class="criterion-letter">${criterion}</b>
          <span class="name">${criterionName(msg, criterion)}</span>
          <span class="visually-hidden"
            >${msg(str`${answered} of ${total} answered`, { id: 'criterion.answered' })}</span
          >
          ${isWeak ? html`<span class="visually-hidden">${msg('could be stronger', { id: 'criterion.weak' })}</span>` : nothing}
        </button>
      </li>`;
    })}
  </ol>`;
}

const STEP_ORDER: readonly Step[] = [...SMART_CRITERIA, 'summary'];

/** One criterion: its question, its fields, and the sentence as it grows. */
export function renderStep(
  state: GoalViewModel,
  criterion: SmartCriterion,
  content: StepContent,
  fields: TemplateResult,
): TemplateResult {
  const { on, headingLevel, guidance, msg } = state;
  const at = STEP_ORDER.indexOf(criterion);
  return html`<div class="step">
    <form
      novalidate
      @input=${on.input}
      @change=${on.change}
      @submit=${(event: Event) => {
        event.preventDefault();
        on.goTo(STEP_ORDER[at + 1]!);
      }}
    >
      <div class="question">
        <div class="title" role="heading" aria-level=${headingLevel} tabindex="-1" id="step-title">
          <span class="visually-hidden">${criterion}, ${criterionName(msg, criterion)}: </span
          >${content.question}
        </div>
        <p class="secondary">${content.why}</p>
      </div>
      ${fields}
      <p class="button-group">
        <button type="submit" class="button-primary"><span>${msg('Next', { id: 'step.next' })}</span></button>
        ${
          at
            ? html`<button type="button" class="button" @click=${() => on.goTo(STEP_ORDER[at - 1]!)}>
                ${msg('Back', { id: 'step.back' })}
              </button>`
            : guidance?.renderExamples(state)
        }
      </p>
    </form>
    <aside class="aside" aria-label=${msg('Your goal and examples', { id: 'step.beside' })}>
      <section class="sentence" aria-labelledby="sentence-title">
        <p class="label" id="sentence-title">${msg('Your goal so far', { id: 'sentence.title' })}</p>
        ${guidance?.renderSentence(state)}
      </section>
      ${renderGoodAndWeak(msg, content.good, content.weak)}
    </aside>
  </div>`;
}

const renderGoodAndWeak = (msg: Msg, good: string, weak: string): TemplateResult =>
  html`<dl class="good-and-weak">
    <div data-model="good">
      <dt>${msg('Good', { id: 'example.good' })}</dt>
      <dd>${good}</dd>
    </div>
    <div data-model="weak">
      <dt>${msg('Weak', { id: 'example.weak' })}</dt>
      <dd>${weak}</dd>
    </div>
  </dl>`;

/** The first step is available at once; the others are loaded with the guidance. */
export function renderSpecific(state: GoalViewModel): TemplateResult {
  const at = (field: string) => `goals.${state.goalIndex}.${field}`;
  const fields = html`${renderField(state, {
      path: at('what'),
      label: state.msg('What will be different?', { id: 'field.what' }),
      hint: state.msg('What people will see, for example: more young people find a job', {
        id: 'field.what-hint',
      }),
      kind: 'text',
    })}
    ${renderField(state, {
      path: at('who'),
      label: state.msg('Who is responsible?', { id: 'field.who' }),
      // They are loaded a little later, and chips would push the content below down.
      options: state.suggestions?.units,
    })}
    <div class="grid-2">
      ${renderField(state, {
        path: at('where'),
        label: state.msg('Where?', { id: 'field.where' }),
        hint: state.msg('For example: in every parish', { id: 'field.where-hint' }),
      })}
      ${renderField(state, {
        path: at('forWhom'),
        label: state.msg('Who is it for?', { id: 'field.for-whom' }),
        hint: state.msg('For example: young entrepreneurs', { id: 'field.for-whom-hint' }),
      })}
    </div>`;
  return renderStep(state, 'S', specificContent(state.msg), fields);
}
