/** How far an indicator has come: a small picture along the days, and the same as a table. */
import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { timeOf } from '../../../../core/util/natives.js';
import { indicatorText, valueText } from '../../guidance/value-text.js';
import type { Indicator } from '../../../../core/plan/plan.js';
import { numberIn } from '../../../../core/i18n/parse-number.js';
import { shortDate } from '../../short-date.js';
import { readingsOf, type Reading } from '../../../../core/plan/plan-calculations.js';
import type { PlanState } from '../plan.types.js';

const WIDTH = 320;
const HEIGHT = 120;
const EDGE = 14;

export function renderProgress(
  { formats }: PlanState,
  indicator: Indicator,
): TemplateResult | typeof nothing {
  const readings = readingsOf(indicator);
  const last = readings.at(-1);
  if (!last) return nothing;
  const { unit, name, isQualitative } = indicator;
  const say = ({ number, value }: Reading) => valueText(number, value, unit.trim(), formats);
  const hasShare = readings.some(({ share }) => share !== undefined);
  const percent = (share: number | undefined) =>
    share === undefined ? '–' : formats.percent(Math.round(share * 100));
  return html`<figure class="chart progress">
    ${
      last.share === undefined
        ? nothing
        : html`<p>
            <strong>${msg(str`${percent(last.share)} of the way`, { id: 'progress.share' })}</strong>
          </p>`
    }
    ${isQualitative ? nothing : renderPicture(indicator, readings, say(last))}
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
        ${readings.map(
          (reading) =>
            html`<tr>
              <th scope="row">${reading.date ? shortDate(reading.date, formats) : '–'}</th>
              <td>${say(reading)}</td>
              ${hasShare ? html`<td>${percent(reading.share)}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
  </figure>`;
}

const DAY = 86_400_000;

/** Baseline and target as lines across, the values between them by their days; nothing without two numbers on days. */
function renderPicture(
  { baseline, target }: Indicator,
  readings: readonly Reading[],
  now: string,
): TemplateResult | typeof nothing {
  const dots = readings.flatMap(({ date, number }) =>
    date && number !== undefined ? [{ day: timeOf(date) / DAY, number }] : [],
  );
  const [from, to] = [numberIn(baseline), numberIn(target)];
  const lines = [from, to].filter((each) => each !== undefined);
  const all = [...dots.map(({ number }) => number), ...lines];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (!dots.length || least === most) return nothing;
  const [first, last] = [dots[0]!.day, dots.at(-1)!.day];
  const x = (day: number) =>
    first === last ? WIDTH / 2 : EDGE + ((day - first) / (last - first)) * (WIDTH - 2 * EDGE);
  const y = (value: number) => HEIGHT - EDGE - ((value - least) / (most - least)) * (HEIGHT - 2 * EDGE);
  const places = dots.map(({ day, number }) => [x(day).toFixed(1), y(number).toFixed(1)] as const);
  return html`<svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      role="img"
      aria-label=${msg(str`Values over time; now ${now}`, { id: 'progress.label' })}
    >
      ${from === undefined ? nothing : svg`<line class="base" x1="0" x2=${WIDTH} y1=${y(from)} y2=${y(from)} />`}
      ${to === undefined ? nothing : svg`<line class="aim" x1="0" x2=${WIDTH} y1=${y(to)} y2=${y(to)} />`}
      <polyline class="line" points=${places.map((place) => place.join(',')).join(' ')} />
      ${places.map(([cx, cy], at) => svg`<circle class=${at === places.length - 1 ? 'goal-dot' : 'dot'} cx=${cx} cy=${cy} r="5" />`)}
    </svg>
    ${
      to === undefined
        ? nothing
        : html`<p class="muted legend">
            ${msg('The dashed line is the target.', { id: 'progress.target' })}
          </p>`
    }`;
}
