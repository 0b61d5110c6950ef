/** Who works with whom: each of two organisations has the other, whichever of them names it. */
import { html, nothing, type TemplateResult } from 'lit';
import { localizedText } from '../../internal/localized-text.js';
import type { Organisation } from '../../../core/feed/schema/schema.js';
import type { OrganisationCollection, OrganisationItem } from '../organisation-collection.js';
import type { OrganisationDialogViewModel } from './lazy.types.js';

/** Those that it names, in its order, then those that name it, in the order of the feed. */
export function partnersOf(
  collection: Pick<OrganisationCollection, 'all' | 'byId'>,
  { id, worksWith = [] }: Pick<Organisation, 'id' | 'worksWith'>,
): readonly OrganisationItem[] {
  const named = worksWith.flatMap((each) => collection.byId(each) ?? []);
  const naming = [...collection.all()].filter(({ organisation }) => organisation.worksWith?.includes(id));
  const byId = new Map([...named, ...naming].map((item) => [item.organisation.id, item]));
  byId.delete(id);
  return [...byId.values()];
}

/** Their names; each leads to the organisation, in the dialog that is open. */
export function renderPartners(
  { collection, language, show }: OrganisationDialogViewModel,
  organisation: Organisation,
  isInDialog: boolean,
): TemplateResult | typeof nothing {
  const partners = partnersOf(collection, organisation);
  if (!partners.length) return nothing;
  return html`<ul class="unstyled" role="list">
    ${partners.map(({ organisation: { id, name } }) => {
      const text = localizedText(collection.resolve(name), language);
      return html`<li>
        ${isInDialog ? html`<button type="button" class="link" @click=${() => show(id)} ${text}></button>` : html`<span ${text}></span>`}
      </li>`;
    })}
  </ul>`;
}
