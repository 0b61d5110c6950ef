import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { impactSeries } from '../../../core/feed/impact.js';
import { feedText } from '../../internal/localized-text.js';
import type { Entry } from '../enterprise-collection.js';
import { renderMarks, renderTitle, whereText } from './card.js';
import { renderValue } from './impact-figure.js';
import { renderCover, renderFace } from './picture.js';
import type { ViewState } from './showcase.js';

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
