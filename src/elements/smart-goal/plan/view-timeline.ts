import { msg } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { stateName } from './words.js';
import type { PlanState } from './plan.js';
import { activitiesOf, standingOf, timelineOf } from './rules.js';

/** A picture of when things happen; each bar says in words what it shows. */
export function renderTimeline({
  plan,
  today,
  formats,
  headingLevel,
}: PlanState): TemplateResult | typeof nothing {
  const dated = activitiesOf(plan).filter(({ activity: { from, to } }) => from || to);
  const scale = timelineOf(dated.flatMap(({ activity: { from, to } }) => [from, to]));
  if (!scale) return nothing;
  return html`<section>
    <div class="subtitle" role="heading" aria-level=${headingLevel + 1}>
      ${msg('Timeline', { id: 'plan.timeline' })}
    </div>
    <ol class="timeline" role="list">
      ${dated.map(({ activity }) => {
        const [from, to] = [activity.from || activity.to, activity.to || activity.from];
        const start = scale.place(from);
        const standing = standingOf(activity, today);
        const days = from === to ? formats.date(to) : `${formats.date(from)} – ${formats.date(to)}`;
        return html`<li>
          <span class="timeline-name">${activity.name}</span>
          <span class="muted">${days}, ${stateName(standing)}</span>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            ${scale.ticks.map(({ at }) => svg`<line class="tick" x1=${at} x2=${at} y1="0" y2="4" />`)}
            <rect
              class="bar"
              data-standing=${standing}
              x=${start}
              y="1"
              height="2"
              width=${Math.max(1, scale.place(to) - start)}
            />
          </svg>
        </li>`;
      })}
    </ol>
    <p class="scale muted">
      ${scale.ticks.map(({ day }) => html`<span>${day.slice(0, 4)}${day.endsWith('-01-01') ? '' : `-${day.slice(5, 7)}`}</span>`)}
    </p>
  </section>`;
}
