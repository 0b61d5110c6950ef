/** Labels for enums that several lists use. Only call while a locale is active. */
import { msg } from '@lit/localize';
import type { LegalForm } from '../../../core/feed/enums/instruments.js';

const LEGAL_FORM_NAMES: Record<LegalForm, () => string> = {
  company: () => msg('Company', { id: 'legal-form.company' }),
  'sole-trader': () => msg('Self-employed person', { id: 'legal-form.sole-trader' }),
  association: () => msg('Association', { id: 'legal-form.association' }),
  foundation: () => msg('Foundation', { id: 'legal-form.foundation' }),
  'public-institution': () => msg('Public institution (VšĮ)', { id: 'legal-form.public-institution' }),
  cooperative: () => msg('Cooperative', { id: 'legal-form.cooperative' }),
  farm: () => msg('Farm', { id: 'legal-form.farm' }),
  'informal-group': () => msg('Residents’ group', { id: 'legal-form.informal-group' }),
  person: () => msg('Individual', { id: 'legal-form.person' }),
  'public-body': () => msg('Public body', { id: 'legal-form.public-body' }),
};

export const legalFormName = (form: LegalForm): string => LEGAL_FORM_NAMES[form]();

/** A label that starts with a common word, for use within a sentence; an abbreviation keeps its capitals. */
export const lowercaseFirst = (name: string): string =>
  name.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

export const legalFormInline = (form: LegalForm): string => lowercaseFirst(legalFormName(form));

/** Sort orders that several lists have. */
export const SORT_NAMES = {
  match: () => msg('Best match', { id: 'sort.match' }),
  newest: () => msg('Newest', { id: 'sort.newest' }),
  title: () => msg('A–Z', { id: 'sort.title' }),
};
