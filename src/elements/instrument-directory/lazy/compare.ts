import type { Comparison } from '../../internal/collection/lazy/compare.js';
import { legalFormInline } from '../../internal/collection/labels.js';
import type { DirectoryDialogViewModel } from './lazy.types.js';
import type { InstrumentItem } from '../instrument-collection.js';
import { amountText, supportTypeName, stateText } from '../labels.js';
import { toCsvRows } from './export.js';

type Rows = Comparison<InstrumentItem, DirectoryDialogViewModel>['rows'];

const ROWS: Rows = [
  [
    (msg) => msg('Type of support', { id: 'filter.support-type' }),
    ({ instrument }, { msg }) => supportTypeName(msg, instrument.supportType),
  ],
  [
    (msg) => msg('Provider', { id: 'filter.provider' }),
    ({ instrument }, { collection }) => collection.resolve(instrument.provider.name).text,
  ],
  [
    (msg) => msg('How much', { id: 'detail.amount' }),
    ({ instrument }, { formatter, msg }) => amountText(msg, instrument.amount, formatter),
  ],
  [
    (msg) => msg('When to apply', { id: 'detail.when' }),
    ({ availability }, { collection, formatter, msg }) =>
      stateText(msg, availability, collection.now, formatter),
  ],
  [
    (msg) => msg('Who can apply', { id: 'detail.who' }),
    ({ instrument }, { collection, formatter, msg }) => {
      const { applicants, legalForms } = instrument.eligibility ?? {};
      if (applicants) return collection.resolve(applicants).text;
      if (legalForms?.length === 0) return msg('anyone', { id: 'card.everyone' });
      return formatter.list((legalForms ?? []).map((form) => legalFormInline(msg, form)));
    },
  ],
  [
    (msg) => msg('Where it applies', { id: 'detail.area' }),
    ({ instrument }, { collection, formatter }) =>
      formatter.list((instrument.areas ?? []).map((id) => collection.areaName(id))),
  ],
  [
    (msg) => msg('Documents', { id: 'detail.documents' }),
    ({ instrument }, { collection, formatter }) =>
      formatter.list((instrument.documents ?? []).map(({ title }) => collection.resolve(title).text)),
  ],
  [
    (msg) => msg('Contact', { id: 'detail.contact' }),
    ({ instrument: { contact } }) => [contact?.phone, contact?.email].filter(Boolean).join(', '),
  ],
];

/** The rows of the comparison. */
export const COMPARISON: Comparison<InstrumentItem, DirectoryDialogViewModel> = {
  idOf: ({ instrument }) => instrument.id,
  titleOf: ({ instrument }, { collection }) => collection.resolve(instrument.title).text,
  rows: ROWS,
  toTable: toCsvRows,
};
