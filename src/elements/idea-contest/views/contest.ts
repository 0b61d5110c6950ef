import { str, type Msg } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../../../core/feed/schema/schema.js';
import { openStagesAt } from '../../../core/feed/contest-stages.js';
import { isOpen, periodOf, type ContestRound } from '../../../core/feed/contest-state.js';
import { dateRange } from '../../../core/i18n/date-range.js';
import { localizedText } from '../../internal/localized-text.js';
import { languageBadge } from '../../internal/language-badge.js';
import { resolve, type ContestActions, type ContestViewModel, type Panel } from '../idea-contest.types.js';
import { renderState } from './state.js';
import { agesText, widestAges, participationModesText, moneyText, stageName, stateText } from '../labels.js';

/** Parts that are only rendered when they are loaded. */
export interface LazySlots {
  /** The panel below the buttons. */
  readonly panel: unknown;
  /** What happens when, and the full rules. */
  readonly details: TemplateResult;
}

/** Back to the list, from a contest that the visitor chose there. */
export const renderBack = (msg: Msg, on: ContestActions): TemplateResult =>
  html`<p class="all-link">
    <button type="button" class="link" @click=${() => on.selectContest(undefined)}>
      ${msg('All contests', { id: 'contest.all' })}
    </button>
  </p>`;

/** One contest: what it is about, for whom, how much, until when, and the button to apply while it is open. */
export function renderContest(view: ContestViewModel, slots: LazySlots): TemplateResult {
  const { on, msg } = view;
  return html`${view.hasList ? renderBack(msg, on) : nothing}
    <article class="contest" part="contest">
      ${renderHeader(view)} ${renderFacts(view)} ${renderActions(view)} ${slots.panel} ${slots.details}
      <p class="footer-actions">
        <button type="button" class="link" @click=${on.print}>
          ${msg('Print', { id: 'contest.print' })}
        </button>
      </p>
    </article>`;
}

function renderHeader(view: ContestViewModel): TemplateResult {
  const { contest, state, language, headingLevel, msg } = view;
  const { organiser } = contest;
  const title = resolve(view, contest.title);
  const names = [organiser.name, organiser.unit].flatMap((name) => (name ? resolve(view, name).text : []));
  return html`<header>
    <p class="meta">
      <span class="kind">${msg('Idea contest', { id: 'contest.kind' })}</span>
      ${renderState(view, contest, state)}
    </p>
    <div
      id="contest-title"
      class="title"
      role="heading"
      aria-level=${headingLevel}
      tabindex="-1"
      ${localizedText(title, language)}
    ></div>
    <p class="summary" ${localizedText(resolve(view, contest.summary), language)}></p>
    <p class="provider">${names.join(', ')}</p>
    ${title.lang.split('-')[0] === language ? nothing : languageBadge(msg, title.lang, language)}
    ${
      contest.example
        ? html`<p class="notice">
            ${msg('This shows how the rules of a real contest are written. You cannot apply here.', { id: 'contest.example-hint' })}
          </p>`
        : nothing
    }
  </header>`;
}

/** For whom, how much, when. */
function renderFacts(view: ContestViewModel): TemplateResult {
  const { contest, state, formatter, now, msg } = view;
  const { funding } = contest;
  const total = funding?.total;
  const sum = moneyText(msg, contest, formatter);
  const { phase, round } = periodOf(state);
  const { opens, closes, label, note, extendedFrom }: ContestRound = round ?? {};
  const stage = phase === state.phase ? undefined : state.stage;
  const dates = contest.example
    ? ''
    : opens && closes
      ? dateRange(opens, closes, formatter)
      : closes
        ? msg(str`Until: ${formatter.date(closes)}`, { id: 'contest.until' })
        : '';
  const ages = agesText(msg, widestAges(contest), formatter);
  return html`<dl class="facts">
    ${fact(msg('Who it is for', { id: 'filter.legal-form' }), [ages, participationModesText(msg, contest, formatter)])}
    ${fact(msg('How much', { id: 'contest.amount' }), [
      sum && `${sum} ${msg('per project', { id: 'per.project' })}`,
      total !== undefined &&
        msg(str`Total available: ${formatter.money(total, funding?.currency)}`, { id: 'contest.total' }),
    ])}
    ${fact(stage ? stageName(view, stage) : msg('When to apply', { id: 'contest.when' }), [
      dates,
      (phase !== 'open' || !dates) && !stage && !contest.example && stateText(view, contest, state),
      stage && !contest.example && whoContinues(msg, stage),
      !dates && label && resolve(view, label).text,
      note && resolve(view, note).text,
      extendedFrom &&
        msg(str`Deadline extended, it was ${formatter.date(extendedFrom)}`, { id: 'contest.extended' }),
    ])}
    ${
      contest.example
        ? nothing
        : openStagesAt(contest, now)
            .filter(({ id }) => id !== stage?.id)
            .map((other) =>
              fact(stageName(view, other), [
                dateRange(other.from, other.to, formatter),
                whoContinues(msg, other),
              ]),
            )
    }
  </dl>`;
}

/** Who can send something in a later stage. */
const whoContinues = (msg: Msg, { invitationOnly }: Stage): string =>
  invitationOnly
    ? msg('For those who have applied and were invited', { id: 'stage.invited' })
    : msg('For those who have applied', { id: 'stage.applied' });

function fact(name: string, lines: readonly (string | false | undefined)[]): TemplateResult | typeof nothing {
  const [first, ...others] = lines.filter(Boolean);
  if (!first) return nothing;
  return html`<div>
    <dt>${name}</dt>
    <dd><strong>${first}</strong>${others.map((line) => html`<span>${line}</span>`)}</dd>
  </div>`;
}

function renderActions(view: ContestViewModel): TemplateResult | typeof nothing {
  const { contest, state, missingPrivacyFields, now, on, msg } = view;
  if (contest.example || ['closed', 'results'].includes(state.phase)) return nothing;
  const stages = openStagesAt(contest, now);
  const mayApply = isOpen(state) && !missingPrivacyFields.length;
  const continuable = missingPrivacyFields.length ? [] : stages;
  const isComing = isOpen(state) || ['upcoming', 'by-announcement'].includes(state.phase);
  return html`${(isOpen(state) || stages.length) && missingPrivacyFields.length ? renderFormUnavailable(view) : nothing}
    <p class="actions">
      ${
        mayApply
          ? html`<button type="button" class="button-primary" @click=${() => on.apply()}>
              <span>${msg('Apply', { id: 'contest.apply' })}</span>
            </button>`
          : nothing
      }
      ${continuable.map(
        (stage, at) =>
          html`<button
            type="button"
            class=${mayApply || at ? 'button' : 'button-primary'}
            @click=${() => on.apply(stage.id)}
          >
            <span
              >${msg('Continue your application', { id: 'contest.continue' })}${
                stages.length > 1 ? `: ${stageName(view, stage)}` : nothing
              }</span
            >
          </button>`,
      )}
      ${isComing ? renderToggle(view, 'eligibility', msg('Can I take part?', { id: 'contest-eligibility.title' })) : nothing}
      ${renderToggle(view, 'calendar', msg('Add dates to my calendar', { id: 'calendar.title' }))}
    </p>`;
}

const renderToggle = ({ panel, on }: ContestViewModel, name: Panel, text: string): TemplateResult =>
  html`<button
    type="button"
    id="open-${name}"
    class="button"
    aria-expanded=${panel === name}
    @click=${() => on.togglePanel(name)}
  >
    ${text}
  </button>`;

/** Nobody is asked for data before they know what happens to it. */
const renderFormUnavailable = ({ missingPrivacyFields, debug, msg }: ContestViewModel): TemplateResult =>
  html`<div class="notice">
    <p>
      ${msg('The application form is not open yet: it does not say who would hold your data and why. Please ask the organiser.', { id: 'contest.no-privacy' })}
    </p>
    ${
      debug
        ? html`<ul>
            ${missingPrivacyFields.map((duty) => html`<li><code>privacy.${duty}</code></li>`)}
          </ul>`
        : nothing
    }
  </div>`;
