/** The whole goal at the end of the five steps: its sentence, its picture, what is strong and what is not. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { parseUrl } from '../../../../core/util/url.js';
import { LETTERS } from '../../../../core/plan/smart-criteria.js';
import { write } from '../../../../core/plan/plan.js';
import type { GoalState, Wording } from '../../smart-goal.types.js';
import { idOf, renderField } from '../../views/field.js';
import { goalName, letterName } from '../../labels.js';
import { renderChart } from './chart.js';
import { composedText, goalText } from '../goal-sentence.js';
import { ownNote } from './goal-sentence.js';

export interface WholeState extends GoalState {
  /** The page of the contest that takes the goal; empty on the same page, nothing where there is none. */
  readonly contest: string | undefined;
  useInContest(): void;
  copy(): void;
  /** What came of the last tool. */
  readonly message: string;
  /** Whether the field for the person's own words is shown though nothing is kept of it yet. */
  readonly wording: Wording;
  turnWording(wording: Wording): void;
}

export function renderWhole(state: WholeState): TemplateResult {
  const { goal, formats, headingLevel, findings, on, goalAt, plan, focus } = state;
  const name = goalName(goalAt, goal.what);
  const weak = findings.filter(({ severity }) => severity === 'weak').length;
  const text = goalText(goal, formats);
  return html`<div class="whole">
    <section>
      <div class="title" role="heading" aria-level=${headingLevel} tabindex="-1" id="step-title">
        ${
          weak
            ? msg('Your goal, and what could be stronger', { id: 'whole.weak' })
            : msg('Your goal is strong', { id: 'whole.strong' })
        }
      </div>
      ${
        text
          ? html`<blockquote class="words">${text}</blockquote>`
          : html`<p class="muted">${msg('Nothing is written yet.', { id: 'whole.empty' })}</p>`
      }
      ${renderWording(state, text)} ${renderChart(goal, formats)}
    </section>
    <section aria-labelledby="checks-title">
      <p class="label" id="checks-title">
        ${
          weak
            ? formats.plural(
                findings.length,
                msg('# point that may be questioned|# points that may be questioned', {
                  id: 'whole.count',
                }),
              )
            : msg('Ready for questions', { id: 'whole.ready' })
        }
      </p>
      ${renderChecks(state)}
    </section>
    <p class="moves">
      <button type="button" class="primary" @click=${() => on.show('plan')}>
        <span>${msg('Turn it into a plan', { id: 'whole.plan' })}</span>
      </button>
      <button type="button" class="plain" @click=${() => on.show('out')}>
        ${msg('Save or print', { id: 'whole.out' })}
      </button>
      <button type="button" class="link" @click=${state.copy} ?hidden=${!text}>
        ${msg('Copy the goal', { id: 'whole.copy' })}
      </button>
      <button
        type="button"
        class="link"
        @click=${() => {
          on.add('goals', 'goals');
          on.choose(plan.goals.length);
        }}
      >
        ${msg('Add another goal', { id: 'whole.another' })}
      </button>
      ${
        plan.goals.length > 1
          ? html`<button
              type="button"
              class="link"
              @click=${() => {
                focus('step-title');
                on.remove('goals', goalAt, () => msg(str`Removed: ${name}`, { id: 'list.removed' }));
              }}
            >
              ${msg('Remove this goal', { id: 'whole.remove' })}
            </button>`
          : nothing
      }
      ${text ? renderContest(state) : nothing}
    </p>
    <p class="muted" role="status">${state.message}</p>
  </div>`;
}

/**
 * The goal in the person's own words. The field begins with the words made from the answers; only what is changed in
 * it is kept, and then nothing but the person changes it.
 */
function renderWording(state: WholeState, text: string): TemplateResult | typeof nothing {
  const { goal, goalAt, formats, plan, wording, on, focus } = state;
  const path = `goals.${goalAt}.wording`;
  if (!goal.wording && wording === 'closed')
    return text
      ? html`<button
          type="button"
          class="link"
          id="reword"
          @click=${() => {
            state.turnWording('open');
            focus(idOf(path));
          }}
        >
          ${msg('Write it in your own words', { id: 'whole.reword' })}
        </button>`
      : nothing;
  const made = composedText(goal, formats);
  return html`<form
    novalidate
    @input=${(event: Event) => {
      on.input(event);
      state.turnWording((event.target as HTMLTextAreaElement).value.trim() ? 'open' : 'empty');
    }}
    @change=${on.change}
    @focusout=${({ target }: Event) => {
      if (!(target instanceof HTMLTextAreaElement) || !['', made].includes(target.value.trim())) return;
      if (goal.wording) on.set(path, '');
      state.turnWording('open');
    }}
  >
    ${renderField(
      { ...state, plan: write(plan, path, goal.wording || (wording === 'empty' ? '' : made)) },
      { path, label: msg('In your own words', { id: 'whole.wording' }), hint: ownNote(), kind: 'text' },
    )}
    <button
      type="button"
      class="link"
      @click=${() => {
        on.set(path, '');
        state.turnWording('closed');
        focus('reword');
      }}
    >
      ${msg('Back to the wording based on the answers', { id: 'whole.composed' })}
    </button>
  </form>`;
}

/** By letter: strong, or why not and the way to mend it. */
const renderChecks = ({ findings, textOf, on }: GoalState): TemplateResult =>
  html`<ul class="checks" role="list">
    ${LETTERS.map((letter) => {
      const own = findings.filter((finding) => finding.letter === letter);
      const name = letterName(letter);
      return html`<li data-state=${own.some(({ severity }) => severity === 'weak') ? 'weak' : 'whole'}>
        <b class="letter" aria-hidden="true">${letter}</b>
        <div>
          <p class="check-name">
            ${name}${own.length ? nothing : html`<span class="muted">: ${msg('strong', { id: 'whole.letter-strong' })}</span>`}
          </p>
          ${own.map((finding) => {
            const text = textOf?.(finding);
            if (!text) return nothing;
            return html`<p class="finding" data-severity=${finding.severity}>
              <strong>${text.why}</strong>${` ${text.mend} `}<button
                type="button"
                class="link"
                @click=${() => on.mend(finding)}
              >
                ${msg('Fix it', { id: 'whole.mend' })}<span class="hidden">: ${text.why}</span>
              </button>
            </p>`;
          })}
        </div>
      </li>`;
    })}
  </ul>`;

/** An author who may write no script writes attributes all the same: `javascript:…` is no page. */
const isPage = (address: string): boolean =>
  /^https?:$/.test(parseUrl(address, document.baseURI)?.protocol ?? '');

function renderContest({ contest, useInContest }: WholeState): TemplateResult | typeof nothing {
  if (contest === undefined || (contest && !isPage(contest))) return nothing;
  const text = msg('Use it in my contest application', { id: 'whole.contest' });
  return contest
    ? html`<a class="plain" href=${contest} @click=${useInContest}>${text}</a>`
    : html`<button type="button" class="plain" @click=${useInContest}>${text}</button>`;
}
