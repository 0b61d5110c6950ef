import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { dateRange } from '../../../../core/i18n/date-range.js';
import {
  activitiesOf,
  effectiveStatus,
  timelineOf,
  type LocatedActivity,
  type Timeline,
} from '../../../../core/plan/plan-calculations.js';
import type { PlanViewModel } from '../plan.types.js';
import { activityName, statusName, taskName } from '../labels.js';

/** A timeline of the activities by task; each bar has a text with what it shows. */
export function renderTimeline({ plan, today, formatter, msg }: PlanViewModel): TemplateResult {
  const dated = activitiesOf(plan).filter(({ activity: { from, to } }) => from || to);
  const scale = timelineOf(dated.flatMap(({ activity: { from, to } }) => [from, to]));
  if (!scale)
    return html`<p class="secondary">
      ${msg('No activity has a date yet. Add dates in the list.', { id: 'plan.no-days' })}
    </p>`;
  const isOnScale = today >= scale.first && today <= scale.last;
  const now = scale.positionOf(today);
  const bar = ({ activity, path }: LocatedActivity) => {
    const [from, to] = [activity.from || activity.to, activity.to || activity.from];
    const start = scale.positionOf(from);
    const status = effectiveStatus(activity, today);
    const days = dateRange(from, to, formatter);
    return html`<li>
      <span class="timeline-name">${activityName(msg, activity, Number(path.split('.').at(-1)))}</span>
      <span class="secondary">${days}</span>
      <span class="status-badge" data-status=${status}>${statusName(msg, status)}</span>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        ${scale.ticks.map(({ position }) => svg`<line class="tick-line" x1=${position} x2=${position} y1="0" y2="4" />`)}
        <rect
          class="bar"
          data-status=${status}
          x=${start}
          y="0.6"
          height="2.8"
          width=${Math.max(1, scale.positionOf(to) - start)}
        />
        ${isOnScale ? svg`<line class="now" x1=${now} x2=${now} y1="0" y2="4" />` : nothing}
      </svg>
    </li>`;
  };
  const tasks = plan.goals.flatMap(({ tasks: own }, goal) =>
    own.map(({ name }, task) => ({ name, goal, task })),
  );
  return html`${isOnScale ? html`<p class="secondary now-note">${msg(str`The line shows today: ${formatter.date(today)}`, { id: 'plan.now' })}</p>` : nothing}
  ${renderScale(scale)}
  ${tasks.map(({ name, goal, task }) => {
    const own = dated.filter((each) => each.goal === goal && each.task === task);
    if (!own.length) return nothing;
    return html`<p class="timeline-task">${taskName(msg, { name }, task)}</p>
      <ol class="timeline" role="list">
        ${own.map(bar)}
      </ol>`;
  })}`;
}

/** Years, or the quarters of one year; the texts of the bars have the dates. */
const renderScale = ({ ticks }: Timeline): TemplateResult =>
  html`<div class="scale secondary" aria-hidden="true">
    ${ticks.map(({ day }) => html`<span>${day.slice(0, 4)}${day.endsWith('-01-01') ? '' : `-${day.slice(5, 7)}`}</span>`)}
  </div>`;
