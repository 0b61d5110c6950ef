import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { LETTERS, type Letter } from '../../../core/plan/smart-criteria.js';
import { fillOf } from '../../../core/plan/completeness.js';
import type { GoalState, Step } from '../smart-goal.types.js';
import { renderField } from './field.js';
import { letterName, specificGuide, type Guide } from '../labels.js';

/** The five segments of the goal: a picture of how far it has come, and the way to each step. */
export function renderSegments(state: GoalState): TemplateResult {
  const { goal, step, findings, on } = state;
  return html`<ol class="segments" role="list">
    ${LETTERS.map((letter) => {
      const { answered, of } = fillOf(goal, letter);
      const isWeak = findings.some((finding) => finding.letter === letter && finding.severity === 'weak');
      const isWhole = answered === of;
      return html`<li>
        <button
          type="button"
          class="segment"
          aria-current=${step === letter ? 'step' : nothing}
          data-fill=${Math.ceil((answered / of) * 4)}
          data-state=${isWeak ? 'weak' : isWhole ? 'whole' : 'open'}
          @click=${() => on.goTo(letter)}
        >
          <b class="letter">${letter}</b>
          <span class="name">${letterName(letter)}</span>
          <span class="hidden">${msg(str`${answered} of ${of} answered`, { id: 'letter.answered' })}</span>
          ${isWeak ? html`<span class="hidden">${msg('could be stronger', { id: 'letter.weak' })}</span>` : nothing}
        </button>
      </li>`;
    })}
  </ol>`;
}

const ORDER: readonly Step[] = [...LETTERS, 'whole'];

/** One letter: its question, its fields, and the sentence as it grows. */
export function renderStep(
  state: GoalState,
  letter: Letter,
  guide: Guide,
  fields: TemplateResult,
): TemplateResult {
  const { on, headingLevel, help } = state;
  const at = ORDER.indexOf(letter);
  return html`<div class="step">
    <form
      novalidate
      @input=${on.input}
      @change=${on.change}
      @submit=${(event: Event) => {
        event.preventDefault();
        on.goTo(ORDER[at + 1]!);
      }}
    >
      <div class="question">
        <div class="title" role="heading" aria-level=${headingLevel} tabindex="-1" id="step-title">
          <span class="hidden">${letter}, ${letterName(letter)}: </span>${guide.question}
        </div>
        <p class="muted">${guide.why}</p>
      </div>
      ${fields}
      <p class="moves">
        <button type="submit" class="primary"><span>${msg('Next', { id: 'step.next' })}</span></button>
        ${
          at
            ? html`<button type="button" class="plain" @click=${() => on.goTo(ORDER[at - 1]!)}>
                ${msg('Back', { id: 'step.back' })}
              </button>`
            : help?.renderExamples(state)
        }
      </p>
    </form>
    <aside class="beside" aria-label=${msg('Your goal and examples', { id: 'step.beside' })}>
      <section class="sentence" aria-labelledby="sentence-title">
        <p class="label" id="sentence-title">${msg('Your goal so far', { id: 'sentence.title' })}</p>
        ${help?.renderSentence(state)}
      </section>
      ${renderModels(guide.good, guide.weak)}
    </aside>
  </div>`;
}

const renderModels = (good: string, weak: string): TemplateResult =>
  html`<dl class="models">
    <div data-model="good">
      <dt>${msg('Good', { id: 'model.good' })}</dt>
      <dd>${good}</dd>
    </div>
    <div data-model="weak">
      <dt>${msg('Weak', { id: 'model.weak' })}</dt>
      <dd>${weak}</dd>
    </div>
  </dl>`;

/** The first step is there at once; the others come with the help. */
export function renderSpecific(state: GoalState): TemplateResult {
  const at = (field: string) => `goals.${state.goalAt}.${field}`;
  const fields = html`${renderField(state, {
      path: at('what'),
      label: msg('What will be different?', { id: 'field.what' }),
      hint: msg('What people will see, for example: more young people find a job', {
        id: 'field.what-hint',
      }),
      kind: 'text',
    })}
    ${renderField(state, {
      path: at('who'),
      label: msg('Who is responsible?', { id: 'field.who' }),
      // They come a little later, and chips would push down what is below.
      options: state.suggestions?.units,
    })}
    <div class="pair">
      ${renderField(state, {
        path: at('where'),
        label: msg('Where?', { id: 'field.where' }),
        hint: msg('For example: in every parish', { id: 'field.where-hint' }),
      })}
      ${renderField(state, {
        path: at('forWhom'),
        label: msg('Who is it for?', { id: 'field.for-whom' }),
        hint: msg('For example: young entrepreneurs', { id: 'field.for-whom-hint' }),
      })}
    </div>`;
  return renderStep(state, 'S', specificGuide(), fields);
}
