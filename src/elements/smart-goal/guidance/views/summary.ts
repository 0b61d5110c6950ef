/** The summary after the five steps: the goal’s sentence, its chart, its strengths and weaknesses. */
import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { parseUrl } from '../../../../core/util/url.js';
import { SMART_CRITERIA } from '../../../../core/plan/smart-criteria.js';
import { setAt } from '../../../../core/plan/plan.js';
import type { GoalViewModel, Wording } from '../../smart-goal.types.js';
import { fieldId, renderField } from '../../views/field.js';
import { goalName, criterionName } from '../../labels.js';
import { renderChart } from './chart.js';
import { composedText, goalText } from '../goal-sentence.js';
import { customWordingNote } from './goal-sentence.js';

export interface SummaryViewModel extends GoalViewModel {
  /** The page of the contest that accepts the goal; empty if it is on the same page, undefined if there is none. */
  readonly contestUrl: string | undefined;
  useInContest(): void;
  copy(): void;
  /** The result of the last action. */
  readonly statusMessage: string;
  /** Whether the field for the person’s own wording is shown although it is still empty. */
  readonly wording: Wording;
  setWording(wording: Wording): void;
}

export function renderSummary(state: SummaryViewModel): TemplateResult {
  const { goal, formatter, headingLevel, findings, on, goalIndex, plan, focus, msg } = state;
  const name = goalName(msg, goalIndex, goal.what);
  const weak = findings.filter(({ severity }) => severity === 'weak').length;
  const text = goalText(msg, goal, formatter);
  return html`<div class="goal-summary">
    <section>
      <div class="title" role="heading" aria-level=${headingLevel} tabindex="-1" id="step-title">
        ${
          weak
            ? msg('Your goal, and what could be stronger', { id: 'summary.weak' })
            : msg('Your goal is strong', { id: 'summary.strong' })
        }
      </div>
      ${
        text
          ? html`<blockquote class="goal-text">${text}</blockquote>`
          : html`<p class="secondary">${msg('Nothing is written yet.', { id: 'summary.empty' })}</p>`
      }
      ${renderWording(state, text)} ${renderChart(msg, goal, formatter)}
    </section>
    <section aria-labelledby="checks-title">
      <p class="label" id="checks-title">
        ${
          weak
            ? formatter.plural(
                findings.length,
                msg('# point that may be questioned|# points that may be questioned', {
                  id: 'summary.count',
                }),
              )
            : msg('Ready for questions', { id: 'summary.ready' })
        }
      </p>
      ${renderFindingsByCriterion(state)}
    </section>
    <p class="button-group">
      <button type="button" class="button-primary" @click=${() => on.selectTab('plan')}>
        <span>${msg('Turn it into a plan', { id: 'summary.plan' })}</span>
      </button>
      <button type="button" class="button" @click=${() => on.selectTab('export')}>
        ${msg('Save or print', { id: 'summary.out' })}
      </button>
      <button type="button" class="link" @click=${state.copy} ?hidden=${!text}>
        ${msg('Copy the goal', { id: 'summary.copy' })}
      </button>
      <button
        type="button"
        class="link"
        @click=${() => {
          on.add('goals', 'goals');
          on.selectGoal(plan.goals.length);
        }}
      >
        ${msg('Add another goal', { id: 'summary.another' })}
      </button>
      ${
        plan.goals.length > 1
          ? html`<button
              type="button"
              class="link"
              @click=${() => {
                focus('step-title');
                on.remove('goals', goalIndex, () => msg(str`Removed: ${name}`, { id: 'list.removed' }));
              }}
            >
              ${msg('Remove this goal', { id: 'summary.remove' })}
            </button>`
          : nothing
      }
      ${text ? renderContestLink(state) : nothing}
    </p>
    <p class="secondary" role="status">${state.statusMessage}</p>
  </div>`;
}

/**
 * The goal in the person’s own words. The field starts with the composed sentence; only a change is stored, and from
 * then on nothing but the person changes it.
 */
function renderWording(state: SummaryViewModel, text: string): TemplateResult | typeof nothing {
  const { goal, goalIndex, formatter, plan, wording, on, focus, msg } = state;
  const path = `goals.${goalIndex}.wording`;
  if (!goal.wording && wording === 'closed')
    return text
      ? html`<button
          type="button"
          class="link"
          id="reword"
          @click=${() => {
            state.setWording('open');
            focus(fieldId(path));
          }}
        >
          ${msg('Write it in your own words', { id: 'summary.reword' })}
        </button>`
      : nothing;
  const composed = composedText(msg, goal, formatter);
  return html`<div
    @input=${(event: Event) => {
      on.input(event);
      state.setWording((event.target as HTMLTextAreaElement).value.trim() ? 'open' : 'empty');
    }}
    @change=${on.change}
    @focusout=${({ target }: Event) => {
      if (!(target instanceof HTMLTextAreaElement) || !['', composed].includes(target.value.trim())) return;
      if (goal.wording) on.set(path, '');
      state.setWording('open');
    }}
  >
    ${renderField(
      { ...state, plan: setAt(plan, path, goal.wording || (wording === 'empty' ? '' : composed)) },
      {
        path,
        label: msg('In your own words', { id: 'summary.wording' }),
        hint: customWordingNote(msg),
        kind: 'text',
      },
    )}
    <button
      type="button"
      class="link"
      @click=${() => {
        on.set(path, '');
        state.setWording('closed');
        focus('reword');
      }}
    >
      ${msg('Back to the wording based on the answers', { id: 'summary.composed' })}
    </button>
  </div>`;
}

/** By criterion: strong, or why not and how to fix it. */
const renderFindingsByCriterion = ({ findings, findingText, on, msg }: GoalViewModel): TemplateResult =>
  html`<ul class="checks" role="list">
    ${SMART_CRITERIA.map((criterion) => {
      const own = findings.filter((finding) => finding.criterion === criterion);
      const name = criterionName(msg, criterion);
      return html`<li data-state=${own.some(({ severity }) => severity === 'weak') ? 'weak' : 'whole'}>
        <b class="criterion-letter" aria-hidden="true">${criterion}</b>
        <div>
          <p class="check-name">
            ${name}${own.length ? nothing : html`<span class="secondary">: ${msg('strong', { id: 'summary.letter-strong' })}</span>`}
          </p>
          ${own.map((finding) => {
            const text = findingText?.(finding);
            if (!text) return nothing;
            return html`<p class="finding" data-severity=${finding.severity}>
              <strong>${text.why}</strong>${` ${text.fix} `}<button
                type="button"
                class="link"
                @click=${() => on.goToField(finding)}
              >
                ${msg('Fix it', { id: 'summary.fix' })}<span class="visually-hidden">: ${text.why}</span>
              </button>
            </p>`;
          })}
        </div>
      </li>`;
    })}
  </ul>`;

/** An author who cannot add scripts can still set attributes: `javascript:…` is not the address of a page. */
const isPage = (address: string): boolean =>
  /^https?:$/.test(parseUrl(address, document.baseURI)?.protocol ?? '');

function renderContestLink({
  contestUrl,
  useInContest,
  msg,
}: SummaryViewModel): TemplateResult | typeof nothing {
  if (contestUrl === undefined || (contestUrl && !isPage(contestUrl))) return nothing;
  const text = msg('Use it in my contest application', { id: 'summary.contest' });
  return contestUrl
    ? html`<a class="button" href=${contestUrl} @click=${useInContest}>${text}</a>`
    : html`<button type="button" class="button" @click=${useInContest}>${text}</button>`;
}
