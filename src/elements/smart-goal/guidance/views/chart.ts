/** The path from the baseline over the milestones to the target, as a small chart and as text. */
import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Formatter } from '../../../../core/i18n/formatter.js';
import { indicatorText, valueText } from '../value-text.js';
import type { Goal } from '../../../../core/plan/plan.js';
import { parseNumber } from '../../../../core/i18n/parse-number.js';

export interface Point {
  /** The date, or empty for the baseline. */
  readonly day: string;
  readonly value: number;
}

/** The points of the path, oldest first; empty if baseline, target or deadline are missing. */
export function plannedPath({ measure, milestones, by }: Goal): Point[] {
  const [from, to] = [parseNumber(measure.baseline), parseNumber(measure.target)];
  if (from === undefined || to === undefined || !by) return [];
  const between = milestones
    .flatMap(({ date, value }) => {
      const number = parseNumber(value);
      return number === undefined || !date || date >= by ? [] : [{ day: date, value: number }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return [{ day: '', value: from }, ...between, { day: by, value: to }];
}

const WIDTH = 320;
const HEIGHT = 120;
const EDGE = 14;

/** Positions of the points in the chart, at equal steps: the text beside it has the dates. */
function toPoints(points: readonly Point[]): { x: number; y: number }[] {
  const values = points.map(({ value }) => value);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  return points.map(({ value }, at) => ({
    x: EDGE + (at / (points.length - 1)) * (WIDTH - 2 * EDGE),
    y: max === min ? HEIGHT / 2 : HEIGHT - EDGE - ((value - min) / (max - min)) * (HEIGHT - 2 * EDGE),
  }));
}

export function renderChart(msg: Msg, goal: Goal, formatter: Formatter): TemplateResult | typeof nothing {
  const points = plannedPath(goal);
  if (!points.length) return nothing;
  const { unit, name } = goal.measure;
  const value = ({ value: number }: Point) => valueText(number, '', unit.trim(), formatter);
  const dots = toPoints(points);
  const line = dots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  const first = value(points[0]!);
  const last = value(points.at(-1)!);
  return html`<figure class="chart">
    <svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      role="img"
      aria-label=${msg(str`Path from ${first} to ${last}`, { id: 'chart.label' })}
    >
      <polygon class="area" points="${dots[0]!.x},${HEIGHT} ${line} ${dots.at(-1)!.x},${HEIGHT}" />
      <polyline class="line" points=${line} />
      ${dots.map(({ x, y }, at) => svg`<circle class=${at === dots.length - 1 ? 'goal-dot' : 'dot'} cx=${x} cy=${y} r="6" />`)}
    </svg>
    <figcaption>
      <p>${indicatorText(name, unit.trim())}</p>
      <ol role="list">
        ${points.map(
          (point, at) =>
            html`<li>
              <strong>${`${value(point)} `}</strong
              ><span class="secondary"
                >${at ? formatter.date(point.day) : msg('today', { id: 'chart.today' })}</span
              >
            </li>`,
        )}
      </ol>
    </figcaption>
  </figure>`;
}
