/** Labels for enums that several lists use. Only call while a locale is active. */
import type { Msg } from '../../../core/i18n/translator.js';
import type { LegalForm } from '../../../core/feed/enums/instruments.js';

const LEGAL_FORM_NAMES: Record<LegalForm, (msg: Msg) => string> = {
  company: (msg) => msg('Company', { id: 'legal-form.company' }),
  'sole-trader': (msg) => msg('Self-employed person', { id: 'legal-form.sole-trader' }),
  association: (msg) => msg('Association', { id: 'legal-form.association' }),
  foundation: (msg) => msg('Foundation', { id: 'legal-form.foundation' }),
  'public-institution': (msg) => msg('Public institution (VšĮ)', { id: 'legal-form.public-institution' }),
  cooperative: (msg) => msg('Cooperative', { id: 'legal-form.cooperative' }),
  farm: (msg) => msg('Farm', { id: 'legal-form.farm' }),
  'informal-group': (msg) => msg('Residents’ group', { id: 'legal-form.informal-group' }),
  person: (msg) => msg('Individual', { id: 'legal-form.person' }),
  'public-body': (msg) => msg('Public body', { id: 'legal-form.public-body' }),
};

export const legalFormName = (msg: Msg, form: LegalForm): string => LEGAL_FORM_NAMES[form](msg);

/** A label that starts with a common word, for use within a sentence; an abbreviation keeps its capitals. */
export const lowercaseFirst = (name: string): string =>
  name.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

export const legalFormInline = (msg: Msg, form: LegalForm): string =>
  lowercaseFirst(legalFormName(msg, form));

/** Sort orders that several lists have. */
export const SORT_NAMES = {
  match: (msg: Msg) => msg('Best match', { id: 'sort.match' }),
  newest: (msg: Msg) => msg('Newest', { id: 'sort.newest' }),
  title: (msg: Msg) => msg('A–Z', { id: 'sort.title' }),
};
