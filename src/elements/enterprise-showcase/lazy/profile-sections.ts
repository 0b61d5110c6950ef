import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { aboutLines, bareList, prose } from '../../internal/collection/lazy/definition-list.js';
import { legalFormName } from '../../internal/collection/labels.js';
import type { Enterprise } from '../../../core/feed/schema/schema.js';
import { joined } from '../../internal/joined.js';
import type { ShowcaseToolState } from './lazy.types.js';
import { statusName } from '../labels.js';
import { linked, paragraph } from './section.js';

/** What kind of organisation it is, who says so, and how fresh this is. */
export function renderStatus(state: ShowcaseToolState, enterprise: Enterprise): TemplateResult {
  const { catalogue, formats, language, now } = state;
  const { country, legalForm, registerCode, status } = enterprise;
  const lines: unknown[] = [];
  if (status && status.kind !== 'none') {
    const { checkedOn, since, source, until } = status;
    lines.push(html`<strong>${statusName(status.kind)}</strong>`);
    if (since) lines.push(msg(str`Since: ${formats.date(since)}`, { id: 'profile.since' }));
    if (until)
      lines.push(
        until < now.slice(0, 10)
          ? msg(str`Ended: ${formats.date(until)}`, { id: 'profile.ended' })
          : msg(str`Valid until: ${formats.date(until)}`, { id: 'profile.until' }),
      );
    if (checkedOn) lines.push(msg(str`Checked: ${formats.date(checkedOn)}`, { id: 'profile.checked' }));
    if (source) lines.push(linked(catalogue.text(source.title).text, source.url));
  }
  const region = country && new Intl.DisplayNames(language, { type: 'region' }).of(country);
  return bareList([
    ...lines,
    [legalForm && legalFormName(legalForm), region].filter(Boolean).join(', '),
    registerCode && msg(str`Registration number: ${registerCode}`, { id: 'profile.register-code' }),
    ...aboutLines(state, enterprise),
  ]);
}

/** Networks it belongs to and prizes it has won. */
export function renderHonours(
  { catalogue, formats }: ShowcaseToolState,
  { networks = [], prizes = [] }: Enterprise,
): TemplateResult | typeof nothing {
  if (!networks.length && !prizes.length) return nothing;
  return bareList([
    ...prizes.map(({ amount, by, currency = 'EUR', title, year }) =>
      joined(
        [
          catalogue.text(title).text,
          by && catalogue.text(by).text,
          year,
          amount !== undefined && formats.money(amount, currency),
        ],
        ', ',
      ),
    ),
    ...networks.map(({ title, url }) => linked(catalogue.text(title).text, url)),
  ]);
}

/** For a municipal buyer: what it sells, and under which codes of the Common Procurement Vocabulary. */
export function renderBuying(
  state: ShowcaseToolState,
  { sellsToMunicipality: sells }: Enterprise,
): TemplateResult | typeof nothing {
  if (!sells) return nothing;
  const { catalogue } = state;
  return html`${sells.text ? prose(state, sells.text) : nothing}
  ${
    sells.cpv?.length
      ? html`<p class="muted">${msg('CPV codes', { id: 'profile.cpv' })}</p>
          <ul class="bare cpv">
            ${sells.cpv.map(({ code, name }) => html`<li><code>${code}</code>${name ? ` ${catalogue.text(name).text}` : ''}</li>`)}
          </ul>`
      : nothing
  }`;
}

/** What one can buy, whom it helps and employs. */
export function renderOffer(
  state: ShowcaseToolState,
  { products = [] }: Enterprise,
): TemplateResult | typeof nothing {
  if (!products.length) return nothing;
  return html`<ul class="tags">
    ${products.map(({ name }) => html`<li>${state.catalogue.text(name).text}</li>`)}
  </ul>`;
}

/** Whom it helps, and to whom it gives work. */
export function renderPeople(
  state: ShowcaseToolState,
  { targetGroups = [], workIntegration }: Enterprise,
  integration: string,
): TemplateResult | typeof nothing {
  if (!targetGroups.length && !workIntegration) return nothing;
  return html`${targetGroups.length ? html`<p>${state.formats.list(targetGroups.map((id) => state.catalogue.groupName(id)))}</p>` : nothing}
  ${workIntegration ? html`<p>${integration}</p>` : nothing} ${paragraph(state, workIntegration?.note)}`;
}
