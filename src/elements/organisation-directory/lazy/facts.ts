/** What is known of an organisation, in words. */
import { html, nothing, type TemplateResult } from 'lit';
import { lowercaseFirst } from '../../internal/collection/labels.js';
import { localizedText } from '../../internal/localized-text.js';
import type { Organisation } from '../../../core/feed/schema/schema.js';
import { helpedGroupName, helpName, languageName } from '../labels.js';
import type { OrganisationDialogViewModel } from './lazy.types.js';

/** “Mentoring: a mentor for one year”, for each kind of help. */
export function renderOffers(
  { collection, language, msg }: OrganisationDialogViewModel,
  { offers = [] }: Organisation,
): TemplateResult | typeof nothing {
  if (!offers.length) return nothing;
  return html`<ul class="offers unstyled" role="list">
    ${offers.map(
      ({ kind, text }) =>
        html`<li>
          <strong>${helpName(msg, kind)}</strong>
          ${text === undefined ? nothing : html`<span ${localizedText(collection.resolve(text), language)}></span>`}
        </li>`,
    )}
  </ul>`;
}

/** Whom it helps; nothing if it does not say. */
export const audienceText = (
  { formatter, msg }: Pick<OrganisationDialogViewModel, 'formatter' | 'msg'>,
  { audience = [] }: Organisation,
): string =>
  audience.length ? formatter.list(audience.map((each) => lowercaseFirst(helpedGroupName(msg, each)))) : '';

/** In which languages people can talk to it; nothing if it does not say. */
export const languagesText = (
  { formatter }: Pick<OrganisationDialogViewModel, 'formatter'>,
  { languages = [] }: Organisation,
): string => languages.map((tag) => languageName(formatter, tag)).join(', ');
