import { html, type TemplateResult } from 'lit';
import { periodOf, type ContestState } from '../../../core/feed/contest-state.js';
import type { Contest } from '../../../core/feed/schema/schema.js';
import { isClosingSoon } from '../../internal/round-status.js';
import type { ContestViewContext } from '../idea-contest.types.js';
import { stateText } from '../labels.js';

/** The status of a contest, by its colour and in words. */
export function renderState(view: ContestViewContext, contest: Contest, state: ContestState): TemplateResult {
  const { phase, round } = periodOf(state);
  return html`<span
    class="state"
    data-state=${contest.example ? 'example' : phase}
    ?data-soon=${isClosingSoon(phase, round, view.now)}
    >${stateText(view, contest, state)}</span
  >`;
}
