/** The contact sheet: whom to ask, how and when, in little room, on paper and for the contacts that a visitor saved. */
import { html, nothing, type TemplateResult } from 'lit';
import { MAX_PRINTED } from '../../internal/controllers/print-controller.js';
import { provenance } from '../../internal/collection/lazy/definition-list.js';
import { definition } from '../../internal/definition-list.js';
import { localizedText } from '../../internal/localized-text.js';
import { filterName } from '../controls/filter-labels.js';
import { kindName } from '../labels.js';
import type { OrganisationItem } from '../organisation-collection.js';
import { renderContacts } from './contact.js';
import { audienceText, languagesText, renderOffers } from './facts.js';
import type { OrganisationDialogViewModel } from './lazy.types.js';
import { renderPartners } from './partners.js';

/** All matching organisations, by area, in the order of the list; of those beyond the limit only the number is given. */
export function renderContactSheet(
  state: OrganisationDialogViewModel,
  items: readonly OrganisationItem[],
): TemplateResult {
  const { collection, formatter, language, feed, msg } = state;
  const omitted = items.length - MAX_PRINTED;
  const publisher = localizedText(collection.resolve(feed.envelope.publisher.name), language);
  return html`<div class="sheets contact-sheet">
    <div class="detail-title" role="heading" aria-level="2">
      ${msg('Contact sheet: who can help', { id: 'organisations.sheet' })}
    </div>
    <p class="secondary"><span ${publisher}></span>, ${formatter.date(feed.envelope.updated.slice(0, 10))}</p>
    ${[...byArea(state, items.slice(0, MAX_PRINTED))].map(
      ([area, group]) =>
        html`<section>
          <div class="section-title" role="heading" aria-level="3">
            ${area || msg('Area not given', { id: 'organisations.no-area' })}
          </div>
          ${group.map((item) => html`<article>${renderEntry(state, item, 4)}</article>`)}
        </section>`,
    )}
    ${
      omitted > 0
        ? html`<p>
            ${formatter.plural(omitted, msg('# more item is not printed: filter the list first.|# more items are not printed: filter the list first.', { id: 'print.left' }))}
          </p>`
        : nothing
    }
  </div>`;
}

function byArea(
  { collection }: OrganisationDialogViewModel,
  items: readonly OrganisationItem[],
): ReadonlyMap<string, readonly OrganisationItem[]> {
  const groups = new Map<string, OrganisationItem[]>();
  for (const item of items) {
    const area = collection.areasText(item.organisation);
    groups.set(area, [...(groups.get(area) ?? []), item]);
  }
  return groups;
}

/** One organisation on the sheet. */
export function renderEntry(
  state: OrganisationDialogViewModel,
  { organisation }: OrganisationItem,
  level: number,
): TemplateResult {
  const { collection, language, msg } = state;
  const { address, howToReach, kind, name, summary } = organisation;
  const text = (value: typeof summary | undefined) =>
    value === undefined ? nothing : html`<span ${localizedText(collection.resolve(value), language)}></span>`;
  const about = provenance(state, organisation).filter(Boolean).join('. ');
  return html`<div class="who">
      <p class="kind">${kindName(msg, kind)}</p>
      <div class="entry-title" role="heading" aria-level=${level}>${text(name)}</div>
      ${renderContacts(state, organisation, (href) => href)}
    </div>
    <div class="what">
      <p>${text(summary)}</p>
      <dl class="facts">
        ${definition(filterName(msg, 'offer'), renderOffers(state, organisation))}
        ${definition(filterName(msg, 'audience'), audienceText(state, organisation))}
        ${definition(filterName(msg, 'language'), languagesText(state, organisation))}
        ${definition(msg('Address', { id: 'organisations.address' }), text(address?.text))}
        ${definition(msg('How to get there', { id: 'profile.route' }), text(howToReach))}
        ${definition(msg('Works with', { id: 'organisations.works-with' }), renderPartners(state, organisation, false))}
      </dl>
      ${about ? html`<p class="secondary">${about}</p>` : nothing}
    </div>`;
}
