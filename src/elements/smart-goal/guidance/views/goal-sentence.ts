import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { LETTERS, type Letter } from '../../../../core/plan/smart-criteria.js';
import { piecesOf } from '../goal-sentence.js';
import type { GoalState } from '../../smart-goal.types.js';

/** What a letter still has to say. */
const GAPS: Record<Letter, () => string> = {
  S: () => msg('who achieves what', { id: 'gap.s' }),
  M: () => msg('how much', { id: 'gap.m' }),
  A: () => msg('with what', { id: 'gap.a' }),
  R: () => msg('why', { id: 'gap.r' }),
  T: () => msg('by when', { id: 'gap.t' }),
};

/** Why the words stay when the answers change. */
export const ownNote = (): string =>
  msg('This is your own wording: it stays as it is when you change the answers.', { id: 'sentence.own' });

/** The words of the goal so far, and what they do not say yet. */
export function renderSentence(state: GoalState): TemplateResult {
  const { goal, formats, step } = state;
  if (goal.wording.trim())
    return html`<p class="words">${goal.wording.trim()}</p>
      <p class="hint">${ownNote()}</p>`;
  const pieces = piecesOf(goal, formats).map(
    ({ letter, text }) => html`<span data-now=${letter === step}>${text}</span>`,
  );
  return html`<p class="words">${pieces}</p>
    ${renderGaps(state)}`;
}

function renderGaps({ goal, formats, on, step }: GoalState): TemplateResult | typeof nothing {
  const said = new Set(piecesOf(goal, formats).map(({ letter }) => letter));
  const open = LETTERS.filter((letter) => !said.has(letter));
  if (!open.length) return nothing;
  return html`<p class="gaps">
    <span class="muted">${msg('Still missing:', { id: 'sentence.open' })}</span>
    ${open.map((letter) =>
      letter === step
        ? html`<span class="gap">${GAPS[letter]()}</span>`
        : html`<button type="button" class="link gap" @click=${() => on.goTo(letter)}>
            ${GAPS[letter]()}
          </button>`,
    )}
  </p>`;
}

/** A whole plan to begin with, before anything is written. */
export function renderExamples({ suggestions, isBlank, on }: GoalState): TemplateResult | typeof nothing {
  if (!isBlank || !suggestions?.examples.length) return nothing;
  return html`<details class="examples">
    <summary>${msg('Start with an example', { id: 'example.title' })}</summary>
    <ul role="list">
      ${suggestions.examples.map(
        ({ title, plan }) =>
          html`<li><button type="button" class="link" @click=${() => on.begin(plan)}>${title}</button></li>`,
      )}
    </ul>
  </details>`;
}
