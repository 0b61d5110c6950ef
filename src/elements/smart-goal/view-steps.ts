import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { LETTERS, type Letter } from './codes.js';
import { fillOf } from './letters.js';
import type { GoalState, Step } from './state.js';
import { renderLetter } from './view-letters.js';
import { renderSentence } from './view-sentence.js';
import { guideOf } from './words.js';

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
          <span class="name">${guideOf(letter).name}</span>
          <span class="hidden">${msg(str`${answered} of ${of} answered`, { id: 'letter.answered' })}</span>
          ${isWeak ? html`<span class="hidden">${msg('could be stronger', { id: 'letter.weak' })}</span>` : nothing}
        </button>
      </li>`;
    })}
  </ol>`;
}

const ORDER: readonly Step[] = [...LETTERS, 'whole'];

/** One letter: its question, its fields, and the sentence as it grows. */
export function renderStep(letter: Letter, state: GoalState): TemplateResult {
  const { on, headingLevel } = state;
  const guide = guideOf(letter);
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
          <span class="hidden">${letter}, ${guide.name}: </span>${guide.question}
        </div>
        <p class="muted">${guide.why}</p>
      </div>
      ${renderLetter(letter, state)}
      <p class="moves">
        <button type="submit" class="primary"><span>${msg('Next', { id: 'step.next' })}</span></button>
        ${
          at
            ? html`<button type="button" class="plain" @click=${() => on.goTo(ORDER[at - 1]!)}>
                ${msg('Back', { id: 'step.back' })}
              </button>`
            : renderExamples(state)
        }
      </p>
    </form>
    <aside class="beside">${renderSentence(state)} ${renderModels(guide.good, guide.weak)}</aside>
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

/** A whole goal to begin with, before anything is written. */
function renderExamples({ suggestions, isBlank, on }: GoalState): TemplateResult | typeof nothing {
  if (!isBlank || !suggestions?.examples.length) return nothing;
  return html`<details class="examples">
    <summary>${msg('Begin with an example', { id: 'example.title' })}</summary>
    <ul role="list">
      ${suggestions.examples.map(
        ({ title, goal }) =>
          html`<li><button type="button" class="link" @click=${() => on.begin(goal)}>${title}</button></li>`,
      )}
    </ul>
  </details>`;
}
