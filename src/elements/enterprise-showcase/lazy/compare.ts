import { joined } from '../../internal/joined.js';
import type { Comparison } from '../../internal/collection/lazy/compare.js';
import { integrationText } from '../views/card.js';
import { filterName, statusName } from '../labels.js';
import type { Entry } from '../enterprise-collection.js';
import type { ShowcaseToolState } from './lazy.types.js';
import { columnName, type Cell } from '../../internal/collection/lazy/export.js';

type Rows = Comparison<Entry, ShowcaseToolState>['rows'];

const names = (ids: readonly string[] | undefined, name: (id: string) => string): string =>
  (ids ?? []).map(name).join(', ');

const ROWS: Rows = [
  [
    () => filterName('sector'),
    ({ enterprise }, { catalogue }) => names(enterprise.sectors, (id) => catalogue.sectorName(id)),
  ],
  [
    () => filterName('offer'),
    ({ enterprise }, { catalogue }) =>
      (enterprise.products ?? []).map(({ name }) => catalogue.text(name).text).join(', '),
  ],
  [
    () => filterName('group'),
    ({ enterprise }, { catalogue }) => names(enterprise.targetGroups, (id) => catalogue.groupName(id)),
  ],
  [
    () => filterName('integration'),
    ({ enterprise: { workIntegration } }) => (workIntegration ? integrationText(workIntegration.people) : ''),
  ],
  [
    () => filterName('area'),
    ({ enterprise: { address, areas } }, { catalogue }) =>
      address ? catalogue.text(address.text).text : names(areas, (id) => catalogue.areaName(id)),
  ],
  [
    () => filterName('status'),
    ({ enterprise }, { catalogue }) => {
      const status = catalogue.statusOf(enterprise);
      return status ? statusName(status) : '';
    },
  ],
  [
    () => filterName('municipality'),
    ({ enterprise: { sellsToMunicipality: sells } }, { catalogue }) =>
      joined([
        sells?.text && catalogue.text(sells.text).text,
        ...(sells?.cpv ?? []).map(({ code, name }) =>
          `${code} ${name ? catalogue.text(name).text : ''}`.trim(),
        ),
      ]),
  ],
];

/** How enterprises are compared. */
export const COMPARISON: Comparison<Entry, ShowcaseToolState> = {
  idOf: ({ enterprise }) => enterprise.id,
  titleOf: ({ enterprise }, { catalogue }) => catalogue.text(enterprise.name).text,
  rows: [...ROWS, [columnName.phone, ({ enterprise: { phone } }) => phone ?? '']],
  table: csvRows,
};

/** A table of enterprises, its first row the names of the columns. */
export function csvRows(entries: readonly Entry[], state: ShowcaseToolState): Cell[][] {
  const head = [
    columnName.title(),
    columnName.summary(),
    ...ROWS.map(([name]) => name()),
    columnName.phone(),
    columnName.email(),
    columnName.url(),
    'ID',
  ];
  const rows = entries.map((entry) => {
    const { enterprise } = entry;
    const { catalogue } = state;
    return [
      catalogue.text(enterprise.name).text,
      catalogue.text(enterprise.summary).text,
      ...ROWS.map(([, value]) => value(entry, state)),
      enterprise.phone,
      enterprise.email,
      enterprise.url,
      enterprise.id,
    ];
  });
  return [head, ...rows];
}
