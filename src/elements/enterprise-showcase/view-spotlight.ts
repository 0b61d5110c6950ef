import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { impactSeries } from '../../feed/impact.js';
import { feedText } from '../../ui/feed-text.js';
import type { Entry } from './enterprises.js';
import { renderMarks, renderTitle, whereText } from './view-card.js';
import { renderValue } from './view-figure.js';
import { renderCover, renderFace } from './view-picture.js';
import type { ViewState } from './view.js';

/** One enterprise for a side column, with the page's own link to all of them below. */
export function renderSpotlight(state: ViewState, entry: Entry | undefined): TemplateResult {
  if (!entry) return html`<slot></slot>`;
  const { catalogue, language } = state;
  const { enterprise } = entry;
  const figure = impactSeries(enterprise.impact ?? [])[0]?.latest;
  return html`<article part="card" class="spotlight">
    ${renderCover(state, enterprise)}
    <div class="card-body">
      ${renderFace(state, enterprise)}
      <p class="kicker">${msg('Meet an enterprise', { id: 'showcase.spotlight' })}</p>
      ${renderTitle(state, entry)}
      <p class="where" .textContent=${whereText(state, entry)}></p>
      <p class="summary" ${feedText(catalogue.text(enterprise.summary), language)}></p>
      ${
        figure
          ? html`<p class="figure">
              ${renderValue(state, figure)}
              <span class="figure-name" ${feedText(catalogue.text(figure.label), language)}></span>
            </p>`
          : nothing
      }
      ${renderMarks(catalogue, entry)}
      <div class="all"><slot></slot></div>
    </div>
  </article>`;
}
