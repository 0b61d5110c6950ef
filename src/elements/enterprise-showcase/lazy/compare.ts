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
    () => filterName('sector'),
    ({ enterprise }, { collection }) => names(enterprise.sectors, (id) => collection.sectorName(id)),
  ],
  [
    () => filterName('offer-type'),
    ({ enterprise }, { collection }) =>
      (enterprise.products ?? []).map(({ name }) => collection.resolve(name).text).join(', '),
  ],
  [
    () => filterName('target-group'),
    ({ enterprise }, { collection }) => names(enterprise.targetGroups, (id) => collection.groupName(id)),
  ],
  [
    () => filterName('work-integration'),
    ({ enterprise: { workIntegration } }) => (workIntegration ? integrationText(workIntegration.people) : ''),
  ],
  [
    () => filterName('area'),
    ({ enterprise: { address, areas } }, { collection }) =>
      address ? collection.resolve(address.text).text : names(areas, (id) => collection.areaName(id)),
  ],
  [
    () => filterName('status'),
    ({ enterprise }, { collection }) => {
      const status = collection.statusOf(enterprise);
      return status ? statusName(status) : '';
    },
  ],
  [
    () => filterName('sells-to-municipality'),
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
    COLUMN_LABELS.title(),
    COLUMN_LABELS.summary(),
    ...ROWS.map(([name]) => name()),
    COLUMN_LABELS.phone(),
    COLUMN_LABELS.email(),
    COLUMN_LABELS.url(),
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
