import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isOpen } from '../../../core/feed/contest-state.js';
import { dateRange } from '../../../core/i18n/date-range.js';
import { feedText } from '../../internal/localized-text.js';
import { languageBadge } from '../../internal/language-badge.js';
import { renderProse } from '../../internal/plain-text.js';
import { isSoonOver } from '../../internal/round-status.js';
import { textOf, type Actions, type ContestView, type Panel } from '../idea-contest.types.js';
import { renderTimeline } from './timeline.js';
import { agesText, entriesText, moneyText, stateText } from '../labels.js';

/** What is drawn only when it has been loaded. */
export interface LaterParts {
  /** What opens below the buttons. */
  readonly panel: unknown;
  /** The rules in full. */
  readonly details: TemplateResult;
}

/** Leads from a contest that a visitor chose to the others. */
export const renderBack = (on: Actions): TemplateResult =>
  html`<p class="all">
    <button type="button" class="link" @click=${() => on.choose(undefined)}>
      ${msg('All contests', { id: 'contest.all' })}
    </button>
  </p>`;

/** One contest: what, for whom, how much, until when, and the way to apply while it is open. */
export function renderContest(view: ContestView, parts: LaterParts): TemplateResult {
  const { contest, language, on } = view;
  const description = contest.description && textOf(view, contest.description);
  return html`${view.isChosen ? renderBack(on) : nothing}
    <article class="contest" part="contest">
      ${renderHero(view)} ${renderFacts(view)} ${renderActions(view)} ${parts.panel}
      <div class="columns">
        ${renderTimeline(view)}
        <div class="details">
          ${description ? renderProse(description.text, description.lang === language ? undefined : description.lang) : nothing}
          ${parts.details}
        </div>
      </div>
      <p class="foot">
        <button type="button" class="link" @click=${on.print}>
          ${msg('Print', { id: 'contest.print' })}
        </button>
      </p>
    </article>`;
}

function renderHero(view: ContestView): TemplateResult {
  const { contest, state, language, formats, headingLevel, now } = view;
  const { organiser } = contest;
  const title = textOf(view, contest.title);
  const names = [organiser.name, organiser.unit].flatMap((name) => (name ? textOf(view, name).text : []));
  return html`<header>
    <p class="meta">
      <span class="kind">${msg('Idea contest', { id: 'contest.kind' })}</span>
      <span
        class="state"
        data-state=${contest.example ? 'example' : state.phase}
        ?data-soon=${isSoonOver(state.phase, state.round, now)}
        >${stateText(contest, state, now, formats)}</span
      >
    </p>
    <div
      id="contest-title"
      class="title"
      role="heading"
      aria-level=${headingLevel}
      tabindex="-1"
      ${feedText(title, language)}
    ></div>
    <p class="summary" ${feedText(textOf(view, contest.summary), language)}></p>
    <p class="giver">${names.join(', ')}</p>
    ${title.lang.split('-')[0] === language ? nothing : languageBadge(title.lang, language)}
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
function renderFacts(view: ContestView): TemplateResult {
  const { contest, state, formats } = view;
  const { entry, money } = contest;
  const total = money?.total;
  const sum = moneyText(contest, formats);
  const { opens, closes } = state.round ?? {};
  const dates = contest.example
    ? ''
    : opens && closes
      ? dateRange(opens, closes, formats)
      : closes
        ? msg(str`Until: ${formats.date(closes)}`, { id: 'contest.until' })
        : '';
  const ages = entry.ages && agesText(entry.ages, formats);
  return html`<dl class="facts">
    ${fact(msg('Who it is for', { id: 'filter.who' }), [ages, entriesText(contest, formats)])}
    ${fact(msg('How much', { id: 'contest.amount' }), [
      sum && `${sum} ${msg('per project', { id: 'per.project' })}`,
      total !== undefined &&
        msg(str`Total available: ${formats.money(total, money?.currency)}`, { id: 'contest.total' }),
    ])}
    ${fact(msg('When to apply', { id: 'contest.when' }), [
      dates,
      (state.phase !== 'open' || !dates) && !contest.example && stateText(contest, state, view.now, formats),
    ])}
  </dl>`;
}

function fact(name: string, lines: readonly (string | false | undefined)[]): TemplateResult | typeof nothing {
  const [first, ...others] = lines.filter(Boolean);
  if (!first) return nothing;
  return html`<div>
    <dt>${name}</dt>
    <dd><strong>${first}</strong>${others.map((line) => html`<span>${line}</span>`)}</dd>
  </div>`;
}

function renderActions(view: ContestView): TemplateResult | typeof nothing {
  const { contest, state, missing, on } = view;
  if (contest.example || !['open', 'all-year', 'later', 'on-call', 'judging'].includes(state.phase))
    return nothing;
  const mayApply = isOpen(state) && !missing.length;
  const isComing = state.phase !== 'judging';
  return html`${isOpen(state) && missing.length ? renderClosedForm(view) : nothing}
    <p class="actions">
      ${
        mayApply
          ? html`<button type="button" class="primary" @click=${on.apply}>
              <span>${msg('Apply', { id: 'contest.apply' })}</span>
            </button>`
          : nothing
      }
      ${isComing ? renderToggle(view, 'take-part', msg('Can I take part?', { id: 'take-part.title' })) : nothing}
      ${renderToggle(view, 'calendar', msg('Add dates to my calendar', { id: 'calendar.title' }))}
    </p>`;
}

const renderToggle = ({ panel, on }: ContestView, name: Panel, text: string): TemplateResult =>
  html`<button
    type="button"
    id="open-${name}"
    class="plain"
    aria-expanded=${panel === name}
    @click=${() => on.toggle(name)}
  >
    ${text}
  </button>`;

/** Nobody is asked anything before they know what happens to their data. */
const renderClosedForm = ({ missing, debug }: ContestView): TemplateResult =>
  html`<div class="notice">
    <p>
      ${msg('The application form is not open yet: it does not say who would hold your data and why. Please ask the organiser.', { id: 'contest.no-privacy' })}
    </p>
    ${
      debug
        ? html`<ul>
            ${missing.map((duty) => html`<li><code>privacy.${duty}</code></li>`)}
          </ul>`
        : nothing
    }
  </div>`;
