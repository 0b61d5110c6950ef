import { html, nothing, type TemplateResult } from 'lit';
import { impactSeries } from '../../../core/feed/impact.js';
import { localizedText } from '../../internal/localized-text.js';
import type { EnterpriseItem } from '../enterprise-collection.js';
import { renderBadges, renderTitle, locationText } from './card.js';
import { renderValue } from './impact-figure.js';
import { renderCover, renderLogo } from './picture.js';
import type { ShowcaseViewModel } from '../enterprise-showcase.types.js';

/** One enterprise for a side column, followed by the page’s own link to all of them. */
export function renderSpotlight(state: ShowcaseViewModel, item: EnterpriseItem | undefined): TemplateResult {
  if (!item) return html`<slot></slot>`;
  const { collection, language, msg } = state;
  const { enterprise } = item;
  const figure = impactSeries(enterprise.impact ?? [])[0]?.latest;
  return html`<article part="card" class="spotlight">
    ${renderCover(state, enterprise)}
    <div class="card-body">
      ${renderLogo(state, enterprise)}
      <p class="kicker">${msg('Meet an enterprise', { id: 'showcase.spotlight' })}</p>
      ${renderTitle(state, item)}
      <p class="location" .textContent=${locationText(state, item)}></p>
      <p class="summary" ${localizedText(collection.resolve(enterprise.summary), language)}></p>
      ${
        figure
          ? html`<p class="figure">
              ${renderValue(state, figure)}
              <span class="figure-name" ${localizedText(collection.resolve(figure.label), language)}></span>
            </p>`
          : nothing
      }
      ${renderBadges(msg, collection, item)}
      <div class="all-link"><slot></slot></div>
    </div>
  </article>`;
}
