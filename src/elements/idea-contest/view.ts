import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { isOpen } from '../../feed/contest-state.js';
import { feedText } from '../../ui/feed-text.js';
import { textOf, type ContestView } from './state.js';

/** One contest, and the way to apply while it is open. */
export function renderContest(view: ContestView): TemplateResult {
  const { contest, state, language, headingLevel, on } = view;
  return html`<div class="contest" part="contest">
    <div
      id="contest-title"
      class="contest-title"
      role="heading"
      aria-level=${headingLevel}
      tabindex="-1"
      ${feedText(textOf(view, contest.title), language)}
    ></div>
    <p ${feedText(textOf(view, contest.summary), language)}></p>
    ${
      isOpen(state)
        ? html`<button type="button" class="primary" @click=${on.apply}>
            <span>${msg('Apply', { id: 'contest.apply' })}</span>
          </button>`
        : ''
    }
  </div>`;
}
