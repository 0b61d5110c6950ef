import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { periodOf } from '../../../core/feed/contest-state.js';
import type { Stage } from '../../../core/feed/schema/schema.js';
import { localizedText } from '../../internal/localized-text.js';
import { resolve, type ContestViewModel } from '../idea-contest.types.js';
import { currentIndex, timelineOf, type TimelineItem } from '../timeline.js';
import { datesText, timelineName } from '../timeline-labels.js';
import { stateText } from '../labels.js';

/** The timeline with the current position; nothing if no event has a name or a date. */
export function renderTimeline(view: ContestViewModel): TemplateResult | typeof nothing {
  const { contest, now, headingLevel, msg } = view;
  const items = timelineOf(contest, now);
  if (!items.length) return nothing;
  // An example is about a past year.
  const current = contest.example ? undefined : currentIndex(items, now);
  const lines: TemplateResult[] = items.map((item) => renderItem(view, item));
  if (current !== undefined) lines.splice(current, 0, renderCurrent(view));
  return html`<section class="timeline" part="timeline">
    <div class="heading" role="heading" aria-level=${headingLevel + 1}>
      ${msg('What happens when', { id: 'contest.timeline' })}
    </div>
    <ol role="list">
      ${lines}
    </ol>
  </section>`;
}

function renderCurrent(view: ContestViewModel): TemplateResult {
  const { contest, state, formatter, now, msg } = view;
  const date = formatter.date(now.slice(0, 10));
  const isRunning = periodOf(state).phase === 'open';
  return html`<li class="current" aria-current="date">
    <strong>${msg('Now', { id: 'contest.current-position' })}</strong>
    <span>${date}${isRunning ? ` · ${stateText(view, contest, state)}` : ''}</span>
  </li>`;
}

function renderItem(view: ContestViewModel, item: TimelineItem): TemplateResult {
  const { formatter, language, msg } = view;
  const { label, stage, phase } = item;
  const dates = datesText(msg, item, formatter);
  return html`<li data-when=${phase ?? 'undated'}>
    <strong>
      ${timelineName(msg, item)}${label ? html`: <span ${localizedText(resolve(view, label), language)}></span>` : nothing}
    </strong>
    ${dates ? html`<span>${dates}</span>` : nothing} ${stage ? renderStage(view, stage) : nothing}
  </li>`;
}

/** Place, registration deadline, and what is handed in. */
function renderStage(view: ContestViewModel, stage: Stage): TemplateResult {
  const { formatter, now, msg } = view;
  const { location, registerBy, extraPoints, oneOf, url } = stage;
  const text = (value: Parameters<typeof resolve>[1]) => resolve(view, value).text;
  const isOver = registerBy !== undefined && (registerBy.length > 10 ? registerBy : `${registerBy}T24`) < now;
  return html`${location ? html`<span class="secondary">${text(location)}</span>` : nothing}
  ${
    registerBy
      ? html`<span class="secondary"
          >${
            isOver
              ? msg(str`Registration was open until: ${formatter.date(registerBy)}`, {
                  id: 'stage.registration-closed',
                })
              : msg(str`Register by: ${formatter.date(registerBy)}`, { id: 'stage.register-by' })
          }</span
        >`
      : nothing
  }
  ${oneOf?.length ? html`<span class="secondary">${formatter.list(oneOf.map(text), 'disjunction')}</span>` : nothing}
  ${extraPoints ? html`<span class="secondary">${msg('Taking part earns extra points.', { id: 'stage.extra-points' })}</span>` : nothing}
  ${url ? html`<a href=${url}>${msg('More about it', { id: 'stage.more' })}</a>` : nothing}`;
}
