/** The progress of an indicator: a small chart by date, and the same as a table. */
import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { toTimestamp } from '../../../../core/util/natives.js';
import { indicatorText, valueText } from '../../guidance/value-text.js';
import type { Indicator } from '../../../../core/plan/plan.js';
import { parseNumber } from '../../../../core/i18n/parse-number.js';
import { shortDate } from '../../short-date.js';
import { indicatorHistory, type IndicatorValue } from '../../../../core/plan/plan-calculations.js';
import type { PlanViewModel } from '../plan.types.js';

const WIDTH = 320;
const HEIGHT = 120;
const EDGE = 14;

export function renderProgress(
  { formatter, msg }: PlanViewModel,
  indicator: Indicator,
): TemplateResult | typeof nothing {
  const history = indicatorHistory(indicator);
  const last = history.at(-1);
  if (!last) return nothing;
  const { unit, name, isQualitative } = indicator;
  const valueWithUnit = ({ number, value }: IndicatorValue) =>
    valueText(number, value, unit.trim(), formatter);
  const hasShare = history.some(({ share }) => share !== undefined);
  const percent = (share: number | undefined) =>
    share === undefined ? '–' : formatter.percent(Math.round(share * 100));
  return html`<figure class="chart progress">
    ${
      last.share === undefined
        ? nothing
        : html`<p>
            <strong>${msg(str`${percent(last.share)} of the way`, { id: 'progress.share' })}</strong>
          </p>`
    }
    ${isQualitative ? nothing : renderProgressChart(msg, indicator, history, valueWithUnit(last))}
    <table>
      <caption>
        ${indicatorText(name, unit.trim())}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('Date', { id: 'field.day' })}</th>
          <th scope="col">${msg('Value', { id: 'field.value' })}</th>
          ${hasShare ? html`<th scope="col">${msg('Progress', { id: 'progress.column' })}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${history.map(
          (entry) =>
            html`<tr>
              <th scope="row">${entry.date ? shortDate(entry.date, formatter) : '–'}</th>
              <td>${valueWithUnit(entry)}</td>
              ${hasShare ? html`<td>${percent(entry.share)}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
  </figure>`;
}

const DAY = 86_400_000;

/** Baseline and target as horizontal lines, the values between them by date; nothing without two dated numbers. */
function renderProgressChart(
  msg: Msg,
  { baseline, target }: Indicator,
  history: readonly IndicatorValue[],
  now: string,
): TemplateResult | typeof nothing {
  const dots = history.flatMap(({ date, number }) =>
    date && number !== undefined ? [{ day: toTimestamp(date) / DAY, number }] : [],
  );
  const [from, to] = [parseNumber(baseline), parseNumber(target)];
  const lines = [from, to].filter((each) => each !== undefined);
  const all = [...dots.map(({ number }) => number), ...lines];
  const [min, max] = [Math.min(...all), Math.max(...all)];
  if (!dots.length || min === max) return nothing;
  const [first, last] = [dots[0]!.day, dots.at(-1)!.day];
  const x = (day: number) =>
    first === last ? WIDTH / 2 : EDGE + ((day - first) / (last - first)) * (WIDTH - 2 * EDGE);
  const y = (value: number) => HEIGHT - EDGE - ((value - min) / (max - min)) * (HEIGHT - 2 * EDGE);
  const points = dots.map(({ day, number }) => [x(day).toFixed(1), y(number).toFixed(1)] as const);
  return html`<svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      role="img"
      aria-label=${msg(str`Values over time; now ${now}`, { id: 'progress.label' })}
    >
      ${from === undefined ? nothing : svg`<line class="base" x1="0" x2=${WIDTH} y1=${y(from)} y2=${y(from)} />`}
      ${to === undefined ? nothing : svg`<line class="target-line" x1="0" x2=${WIDTH} y1=${y(to)} y2=${y(to)} />`}
      <polyline class="line" points=${points.map((point) => point.join(',')).join(' ')} />
      ${points.map(([cx, cy], at) => svg`<circle class=${at === points.length - 1 ? 'goal-dot' : 'dot'} cx=${cx} cy=${cy} r="5" />`)}
    </svg>
    ${
      to === undefined
        ? nothing
        : html`<p class="secondary legend">
            ${msg('The dashed line is the target.', { id: 'progress.target' })}
          </p>`
    }`;
}
