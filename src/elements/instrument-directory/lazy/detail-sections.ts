import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { provenance } from '../../internal/collection/lazy/definition-list.js';
import { renderContact } from '../../internal/contact.js';
import { unstyledList } from '../../internal/definition-list.js';
import type { Contact, Instrument } from '../../../core/feed/schema/schema.js';
import type { DirectoryDialogViewModel } from './lazy.types.js';
import { supportLevelName } from '../controls/filter-labels.js';
import { resourceTypeName } from './lazy-labels.js';

/** The instrument’s own contact, or the publisher’s. */
export function renderContactSection(state: DirectoryDialogViewModel, { contact }: Instrument): unknown {
  const { collection, language } = state;
  const render = (each: Contact) => renderContact(language, (text) => collection.resolve(text), each);
  if (contact) return render(contact);
  const publisher = state.feed.envelope.publisher.contact;
  if (!publisher) return nothing;
  return html`<p>
      ${state.msg(
        'The provider’s contact details are not given here. The publisher of this page will help:',
        {
          id: 'detail.ask-publisher',
        },
      )}
    </p>
    ${render(publisher)}`;
}

export function renderLegalBasis(
  { collection }: DirectoryDialogViewModel,
  { legalBasis }: Instrument,
): unknown {
  if (!legalBasis?.length) return nothing;
  return unstyledList(
    legalBasis.map(({ title, url }) => {
      const { text } = collection.resolve(title);
      return url ? html`<a href=${url}>${text}</a>` : text;
    }),
  );
}

export function renderProvenance(state: DirectoryDialogViewModel, instrument: Instrument): TemplateResult {
  const { supportLevel, resourceType, year } = instrument;
  return unstyledList([
    resourceTypeName(state.msg, resourceType),
    supportLevel && supportLevelName(state.msg, supportLevel),
    year && state.msg(str`Information for ${year}`, { id: 'detail.year' }),
    ...provenance(state, instrument),
  ]);
}
