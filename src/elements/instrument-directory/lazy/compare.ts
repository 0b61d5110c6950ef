import { msg } from '@lit/localize';
import type { Comparison } from '../../internal/collection/lazy/compare.js';
import { legalFormInText } from '../../internal/collection/labels.js';
import type { DirectoryToolState } from './lazy.types.js';
import type { Entry } from '../instrument-collection.js';
import { amountText, formName, stateText } from '../labels.js';
import { csvRows } from './export.js';

type Rows = Comparison<Entry, DirectoryToolState>['rows'];

const ROWS: Rows = [
  [() => msg('Type of support', { id: 'filter.kind' }), ({ instrument }) => formName(instrument.form)],
  [
    () => msg('Provider', { id: 'filter.giver' }),
    ({ instrument }, { catalogue }) => catalogue.text(instrument.giver.name).text,
  ],
  [
    () => msg('How much', { id: 'detail.amount' }),
    ({ instrument }, { formats }) => amountText(instrument.amount, formats),
  ],
  [
    () => msg('When to apply', { id: 'detail.when' }),
    ({ availability }, { catalogue, formats }) => stateText(availability, catalogue.now, formats),
  ],
  [
    () => msg('Who can apply', { id: 'detail.who' }),
    ({ instrument }, { catalogue, formats }) => {
      const { applicants, legalForms = [] } = instrument.eligibility ?? {};
      return applicants ? catalogue.text(applicants).text : formats.list(legalForms.map(legalFormInText));
    },
  ],
  [
    () => msg('Where it applies', { id: 'detail.area' }),
    ({ instrument }, { catalogue, formats }) =>
      formats.list((instrument.areas ?? []).map((id) => catalogue.areaName(id))),
  ],
  [
    () => msg('Documents', { id: 'detail.documents' }),
    ({ instrument }, { catalogue, formats }) =>
      formats.list((instrument.documents ?? []).map(({ title }) => catalogue.text(title).text)),
  ],
  [
    () => msg('Contact', { id: 'detail.contact' }),
    ({ instrument: { contact } }) => [contact?.phone, contact?.email].filter(Boolean).join(', '),
  ],
];

/** How instruments are compared. */
export const COMPARISON: Comparison<Entry, DirectoryToolState> = {
  idOf: ({ instrument }) => instrument.id,
  titleOf: ({ instrument }, { catalogue }) => catalogue.text(instrument.title).text,
  rows: ROWS,
  table: csvRows,
};
