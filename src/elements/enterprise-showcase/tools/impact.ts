import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { impactSeries, type ImpactSeries } from '../../../feed/impact.js';
import type { Enterprise } from '../../../feed/schema.js';
import { shortNumber } from '../../../locale/further-formats.js';
import { feedText } from '../../../ui/feed-text.js';
import { renderValue } from '../view-figure.js';
import type { ShowcaseToolState } from './tool-state.js';
import { linked } from './sections.js';

/** The figures an enterprise is proud of, large; where several years are known, with how they went. */
export function renderImpact(
  state: ShowcaseToolState,
  { impact }: Enterprise,
): TemplateResult | typeof nothing {
  if (!impact?.length) return nothing;
  return html`<ul class="figures">
    ${impactSeries(impact).map((series) => renderFigure(state, series))}
  </ul>`;
}

function renderFigure(state: ShowcaseToolState, series: ImpactSeries): TemplateResult {
  const { catalogue, language } = state;
  const { label, source, year } = series.latest;
  return html`<li>
    <p class="figure-value">${renderValue(state, series.latest)}</p>
    <p class="figure-label">
      <span ${feedText(catalogue.text(label), language)}></span
      >${year && series.years.length < 2 ? html`<span class="muted">, ${year}</span>` : nothing}
    </p>
    ${series.years.length > 1 ? renderChart(state, series) : nothing}
    ${
      source
        ? html`<p class="muted figure-source">${linked(catalogue.text(source.title).text, source.url)}</p>`
        : nothing
    }
  </li>`;
}

const BAR = 44;
const GAP = 12;
const HEIGHT = 84;
const FOOT = 18;
const HEAD = 18;

/** A bar a year. The table below says the same in words. */
function renderChart(state: ShowcaseToolState, { latest, years }: ImpactSeries): TemplateResult {
  const { catalogue, formats } = state;
  const unit = latest.unit ? ` (${catalogue.text(latest.unit).text})` : '';
  const name = `${catalogue.text(latest.label).text}${unit}`;
  const values = years.map(({ value }) => value);
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const scale = (HEIGHT - FOOT - HEAD) / (top - bottom || 1);
  const zero = HEAD + top * scale;
  const width = years.length * (BAR + GAP) - GAP;
  return html`<svg
      class="chart"
      viewBox="0 0 ${width} ${HEIGHT}"
      width=${width}
      height=${HEIGHT}
      aria-hidden="true"
    >
      ${years.map(({ value, year }, at) => {
        const x = at * (BAR + GAP);
        const height = Math.max(1, Math.abs(value) * scale);
        return svg`<rect class=${at === years.length - 1 ? 'last' : ''} x=${x} y=${value < 0 ? zero : zero - height} width=${BAR} height=${height} rx="3" /><text x=${x + BAR / 2} y=${(value < 0 ? zero : zero - height) - 5}>${shortNumber(formats, value)}</text><text x=${x + BAR / 2} y=${HEIGHT - 3}>${year}</text>`;
      })}
    </svg>
    <details>
      <summary>${msg('As a table', { id: 'profile.chart-table' })}</summary>
      <table>
        <caption>
          ${msg(str`By year: ${name}`, { id: 'profile.chart-caption' })}
        </caption>
        <tbody>
          ${years.map(
            ({ value, year }) =>
              html`<tr>
                <th scope="row">${year}</th>
                <td>${formats.number(value)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
}
