import { joinTexts } from '../../internal/joined.js';
import type { Comparison } from '../../internal/collection/lazy/compare.js';
import { integrationText } from '../views/card.js';
import { filterName, statusName } from '../labels.js';
import type { EnterpriseItem } from '../enterprise-collection.js';
import type { ShowcaseDialogViewModel } from './lazy.types.js';
import { COLUMN_LABELS, type Cell } from '../../internal/collection/lazy/export.js';

type Rows = Comparison<EnterpriseItem, ShowcaseDialogViewModel>['rows'];

const names = (ids: readonly string[] | undefined, name: (id: string) => string): string =>
  (ids ?? []).map(name).join(', ');

const ROWS: Rows = [
  [
    (msg) => filterName(msg, 'sector'),
    ({ enterprise }, { collection }) => names(enterprise.sectors, (id) => collection.sectorName(id)),
  ],
  [
    (msg) => filterName(msg, 'offer-type'),
    ({ enterprise }, { collection }) =>
      (enterprise.products ?? []).map(({ name }) => collection.resolve(name).text).join(', '),
  ],
  [
    (msg) => filterName(msg, 'target-group'),
    ({ enterprise }, { collection }) => names(enterprise.targetGroups, (id) => collection.groupName(id)),
  ],
  [
    (msg) => filterName(msg, 'work-integration'),
    ({ enterprise: { workIntegration } }, { msg }) =>
      workIntegration ? integrationText(msg, workIntegration.people) : '',
  ],
  [
    (msg) => filterName(msg, 'area'),
    ({ enterprise: { address, areas } }, { collection }) =>
      address ? collection.resolve(address.text).text : names(areas, (id) => collection.areaName(id)),
  ],
  [
    (msg) => filterName(msg, 'status'),
    ({ enterprise }, { collection, msg }) => {
      const status = collection.statusOf(enterprise);
      return status ? statusName(msg, status) : '';
    },
  ],
  [
    (msg) => filterName(msg, 'sells-to-municipality'),
    ({ enterprise: { sellsToMunicipality: sells } }, { collection }) =>
      joinTexts([
        sells?.text && collection.resolve(sells.text).text,
        ...(sells?.cpv ?? []).map(({ code, name }) =>
          `${code} ${name ? collection.resolve(name).text : ''}`.trim(),
        ),
      ]),
  ],
];

/** The rows of the comparison. */
export const COMPARISON: Comparison<EnterpriseItem, ShowcaseDialogViewModel> = {
  idOf: ({ enterprise }) => enterprise.id,
  titleOf: ({ enterprise }, { collection }) => collection.resolve(enterprise.name).text,
  rows: [...ROWS, [COLUMN_LABELS.phone, ({ enterprise: { phone } }) => phone ?? '']],
  toTable: toCsvRows,
};

/** A table of enterprises, with the column names in the first row. */
export function toCsvRows(items: readonly EnterpriseItem[], state: ShowcaseDialogViewModel): Cell[][] {
  const head = [
    COLUMN_LABELS.title(state.msg),
    COLUMN_LABELS.summary(state.msg),
    ...ROWS.map(([name]) => name(state.msg)),
    COLUMN_LABELS.phone(state.msg),
    COLUMN_LABELS.email(state.msg),
    COLUMN_LABELS.url(state.msg),
    'ID',
  ];
  const rows = items.map((item) => {
    const { enterprise } = item;
    const { collection } = state;
    return [
      collection.resolve(enterprise.name).text,
      collection.resolve(enterprise.summary).text,
      ...ROWS.map(([, value]) => value(item, state)),
      enterprise.phone,
      enterprise.email,
      enterprise.url,
      enterprise.id,
    ];
  });
  return [head, ...rows];
}
