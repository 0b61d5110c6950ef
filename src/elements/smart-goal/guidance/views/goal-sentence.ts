import type { Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { SMART_CRITERIA, type SmartCriterion } from '../../../../core/plan/smart-criteria.js';
import { sentenceParts } from '../goal-sentence.js';
import type { GoalViewModel } from '../../smart-goal.types.js';

/** What is missing for a criterion. */
const MISSING_LABELS: Record<SmartCriterion, (msg: Msg) => string> = {
  S: (msg) => msg('who achieves what', { id: 'missing.s' }),
  M: (msg) => msg('how much', { id: 'missing.m' }),
  A: (msg) => msg('with what', { id: 'missing.a' }),
  R: (msg) => msg('why', { id: 'missing.r' }),
  T: (msg) => msg('by when', { id: 'missing.t' }),
};

/** Says that the wording stays when the answers change. */
export const customWordingNote = (msg: Msg): string =>
  msg('This is your own wording: it stays as it is when you change the answers.', { id: 'sentence.custom' });

/** The sentence so far, and what is missing in it. */
export function renderSentence(state: GoalViewModel): TemplateResult {
  const { goal, formatter, step, msg } = state;
  if (goal.wording.trim())
    return html`<p class="goal-text">${goal.wording.trim()}</p>
      <p class="hint">${customWordingNote(msg)}</p>`;
  const spans = sentenceParts(msg, goal, formatter).map(
    ({ criterion, text }) => html`<span data-now=${criterion === step}>${text}</span>`,
  );
  return html`<p class="goal-text">${spans}</p>
    ${renderMissing(state)}`;
}

function renderMissing({ goal, formatter, on, step, msg }: GoalViewModel): TemplateResult | typeof nothing {
  const covered = new Set(sentenceParts(msg, goal, formatter).map(({ criterion }) => criterion));
  const missing = SMART_CRITERIA.filter((criterion) => !covered.has(criterion));
  if (!missing.length) return nothing;
  return html`<p class="missing-parts">
    <span class="secondary">${msg('Still missing:', { id: 'sentence.open' })}</span>
    ${missing.map((letter) =>
      letter === step
        ? html`<span class="missing-part">${MISSING_LABELS[letter](msg)}</span>`
        : html`<button type="button" class="link missing-part" @click=${() => on.goTo(letter)}>
            ${MISSING_LABELS[letter](msg)}
          </button>`,
    )}
  </p>`;
}

/** An example plan to start with, if nothing has been entered yet. */
export function renderExamples({
  suggestions,
  isPlanEmpty,
  on,
  msg,
}: GoalViewModel): TemplateResult | typeof nothing {
  if (!isPlanEmpty || !suggestions?.examples.length) return nothing;
  return html`<details class="examples">
    <summary>${msg('Start with an example', { id: 'example.title' })}</summary>
    <ul role="list">
      ${suggestions.examples.map(
        ({ title, plan }) =>
          html`<li>
            <button type="button" class="link" @click=${() => on.loadExample(plan)}>${title}</button>
          </li>`,
      )}
    </ul>
  </details>`;
}
