import { str } from '../../../core/i18n/translator.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { withLabel } from '../../internal/joined.js';
import { impactSeries, type ImpactSeries } from '../../../core/feed/impact.js';
import type { Enterprise } from '../../../core/feed/schema/schema.js';
import { compactNumbers } from '../../../core/i18n/formatter-lazy.js';
import { localizedText } from '../../internal/localized-text.js';
import { renderValue } from '../views/impact-figure.js';
import type { ShowcaseDialogViewModel } from './lazy.types.js';
import { linkOrText } from './section.js';

/** The impact figures, large, with a chart if there are several years. */
export function renderImpact(
  state: ShowcaseDialogViewModel,
  { impact }: Enterprise,
): TemplateResult | typeof nothing {
  if (!impact?.length) return nothing;
  return html`<ul class="figures">
    ${impactSeries(impact).map((series) => renderFigure(state, series))}
  </ul>`;
}

function renderFigure(state: ShowcaseDialogViewModel, series: ImpactSeries): TemplateResult {
  const { collection, language } = state;
  const { label, source, year } = series.latest;
  return html`<li>
    <p class="figure-value">${renderValue(state, series.latest)}</p>
    <p class="figure-label">
      <span ${localizedText(collection.resolve(label), language)}></span
      >${year && series.years.length < 2 ? html`<span class="secondary">, ${year}</span>` : nothing}
    </p>
    ${series.years.length > 1 ? renderChart(state, series) : nothing}
    ${
      source
        ? html`<p class="secondary figure-source">
            ${linkOrText(collection.resolve(source.title).text, source.url)}
          </p>`
        : nothing
    }
  </li>`;
}

/** Number of years that fit on a narrow card; the table has all of them. */
const MAX_BARS = 6;
/** Limits the width of bars if there are only a few years. */
const MIN_SLOTS = 4;
const HEIGHT = 84;
const LABEL_HEIGHT = 18;
const VALUE_HEIGHT = 18;

/** One bar per year across the width of the card, without stretching the text. The table below has the same values. */
function renderChart(state: ShowcaseDialogViewModel, { latest, years }: ImpactSeries): TemplateResult {
  const { collection, formatter, msg } = state;
  const unitSuffix = latest.unit ? ` (${collection.resolve(latest.unit).text})` : '';
  const name = `${collection.resolve(latest.label).text}${unitSuffix}`;
  const recent = years.slice(-MAX_BARS);
  const values = recent.map(({ value }) => value);
  const { texts, unit } = compactNumbers(formatter, values);
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const scale = (HEIGHT - LABEL_HEIGHT - VALUE_HEIGHT) / (top - bottom || 1);
  const zero = VALUE_HEIGHT + top * scale;
  // Several figures can have a table.
  const table = msg('View as table', { id: 'profile.chart-table' });
  const slot = 100 / Math.max(recent.length, MIN_SLOTS);
  return html`${unit ? html`<p class="secondary chart-unit" aria-hidden="true">${unit}</p>` : nothing}
    <svg class="chart" height=${HEIGHT} aria-hidden="true">
      ${recent.map(({ value, year }, at) => {
        const middle = `${(at + 0.5) * slot}%`;
        const height = Math.max(1, Math.abs(value) * scale);
        const y = value < 0 ? zero : zero - height;
        return svg`<rect class=${at === recent.length - 1 ? 'last' : ''} x="${(at + 0.1) * slot}%" y=${y} width="${0.8 * slot}%" height=${height} rx="3" /><text x=${middle} y=${y - 5}>${texts[at]}</text><text x=${middle} y=${HEIGHT - 3}>${year}</text>`;
      })}
    </svg>
    <details>
      <summary aria-label=${withLabel(table, name)}>${table}</summary>
      <table>
        <caption>
          ${msg(str`By year: ${name}`, { id: 'profile.chart-caption' })}
        </caption>
        <tbody>
          ${years.map(
            ({ value, year }) =>
              html`<tr>
                <th scope="row">${year}</th>
                <td>${formatter.number(value)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
}
