import type { CollectionConfig } from '../internal/collection/collection.types.js';
import { SORT_NAMES } from '../internal/collection/labels.js';
import { organisations } from '../../core/feed/generated/organisations.js';
import { FILTERS, SORTS } from './filters.js';
import { OrganisationCollection } from './organisation-collection.js';

/** The configuration of the directory of organisations. */
export const ORGANISATIONS_CONFIG: CollectionConfig<'organisations', OrganisationCollection> = {
  recordType: organisations,
  create: (records, envelope, language, now) => new OrganisationCollection(records, envelope, language, now),
  filters: FILTERS,
  selectable: FILTERS,
  sorts: SORTS,
  pageSize: 10,
  favouritesKey: 'favourite-organisations',
  sortName: (msg, sort) =>
    sort === 'local'
      ? msg('Local ones first', { id: 'organisations.sort-local' })
      : SORT_NAMES[sort as keyof typeof SORT_NAMES](msg),
  searchLabel: (msg) => msg('Search organisations', { id: 'organisations.search' }),
  countText: (msg, total, formatter) =>
    formatter.plural(total, msg('# organisation|# organisations', { id: 'organisations.count' })),
};
