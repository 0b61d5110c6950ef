import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { provenance, renderText } from '../../internal/collection/lazy/definition-list.js';
import { unstyledList } from '../../internal/definition-list.js';
import { legalFormName } from '../../internal/collection/labels.js';
import type { Enterprise } from '../../../core/feed/schema/schema.js';
import { joinTexts } from '../../internal/joined.js';
import type { ShowcaseDialogViewModel } from './lazy.types.js';
import { statusName } from '../labels.js';
import { linkOrText, renderParagraph } from './section.js';

/** Type of organisation, status and its source, and the date of the information. */
export function renderStatus(state: ShowcaseDialogViewModel, enterprise: Enterprise): TemplateResult {
  const { collection, formatter, language, now, msg } = state;
  const { country, legalForm, registerCode, status } = enterprise;
  const lines: unknown[] = [];
  if (status && status.kind !== 'none') {
    const { checkedOn, since, source, until } = status;
    lines.push(html`<strong>${statusName(msg, status.kind)}</strong>`);
    if (since) lines.push(msg(str`Since: ${formatter.date(since)}`, { id: 'profile.since' }));
    if (until)
      lines.push(
        until < now.slice(0, 10)
          ? msg(str`Ended: ${formatter.date(until)}`, { id: 'profile.ended' })
          : msg(str`Valid until: ${formatter.date(until)}`, { id: 'profile.until' }),
      );
    if (checkedOn) lines.push(msg(str`Checked: ${formatter.date(checkedOn)}`, { id: 'profile.checked' }));
    if (source) lines.push(linkOrText(collection.resolve(source.title).text, source.url));
  }
  const region = country && new Intl.DisplayNames(language, { type: 'region' }).of(country);
  return unstyledList([
    ...lines,
    [legalForm && legalFormName(msg, legalForm), region].filter(Boolean).join(', '),
    registerCode && msg(str`Registration number: ${registerCode}`, { id: 'profile.register-code' }),
    ...provenance(state, enterprise),
  ]);
}

/** Memberships and awards. */
export function renderAwards(
  { collection, formatter }: ShowcaseDialogViewModel,
  { networks = [], prizes = [] }: Enterprise,
): TemplateResult | typeof nothing {
  if (!networks.length && !prizes.length) return nothing;
  return unstyledList([
    ...prizes.map(({ amount, by, currency = 'EUR', title, year }) =>
      joinTexts(
        [
          collection.resolve(title).text,
          by && collection.resolve(by).text,
          year,
          amount !== undefined && formatter.money(amount, currency),
        ],
        ', ',
      ),
    ),
    ...networks.map(({ title, url }) => linkOrText(collection.resolve(title).text, url)),
  ]);
}

/** For public buyers: what it sells, with codes of the Common Procurement Vocabulary. */
export function renderProcurement(
  state: ShowcaseDialogViewModel,
  { sellsToMunicipality: sells }: Enterprise,
): TemplateResult | typeof nothing {
  if (!sells) return nothing;
  const { collection, msg } = state;
  return html`${sells.text ? renderText(state, sells.text) : nothing}
  ${
    sells.cpv?.length
      ? html`<p class="secondary">${msg('CPV codes', { id: 'profile.cpv' })}</p>
          <ul class="unstyled cpv">
            ${sells.cpv.map(({ code, name }) => html`<li><code>${code}</code>${name ? ` ${collection.resolve(name).text}` : ''}</li>`)}
          </ul>`
      : nothing
  }`;
}

/** Products and services, and the people it helps and employs. */
export function renderOffer(
  state: ShowcaseDialogViewModel,
  { products = [] }: Enterprise,
): TemplateResult | typeof nothing {
  if (!products.length) return nothing;
  return html`<ul class="tags">
    ${products.map(({ name }) => html`<li>${state.collection.resolve(name).text}</li>`)}
  </ul>`;
}

/** The people it helps, and those it employs. */
export function renderTargetGroups(
  state: ShowcaseDialogViewModel,
  { targetGroups = [], workIntegration }: Enterprise,
  integration: string,
): TemplateResult | typeof nothing {
  if (!targetGroups.length && !workIntegration) return nothing;
  return html`${targetGroups.length ? html`<p>${state.formatter.list(targetGroups.map((id) => state.collection.groupName(id)))}</p>` : nothing}
  ${workIntegration ? html`<p>${integration}</p>` : nothing} ${renderParagraph(state, workIntegration?.note)}`;
}
