import type { Msg } from '../../../core/i18n/translator.js';
import type { FilterLabels } from '../../internal/collection/collection.types.js';
import { HELP_KINDS, HELPED_GROUPS, ORGANISATION_KINDS } from '../../../core/feed/enums/organisations.js';
import { formatterFor } from '../../../core/i18n/formatter.js';
import type { Filter } from '../filters.js';
import { helpedGroupName, helpName, kindName, languageName } from '../labels.js';
import type { OrganisationCollection } from '../organisation-collection.js';

const FILTER_NAMES: Record<Filter, (msg: Msg) => string> = {
  offer: (msg) => msg('What it offers', { id: 'organisations.offers' }),
  area: (msg) => msg('Area', { id: 'filter.area' }),
  audience: (msg) => msg('Who it is for', { id: 'filter.audience' }),
  kind: (msg) => msg('Kind', { id: 'filter.kind' }),
  language: (msg) => msg('Languages spoken', { id: 'organisations.languages' }),
};

export const filterName = (msg: Msg, filter: Filter): string => FILTER_NAMES[filter](msg);

/** The names of the directory’s filters and of their values. */
export const ORGANISATION_FILTERS: FilterLabels<OrganisationCollection> = {
  facetOrder: { offer: HELP_KINDS, audience: HELPED_GROUPS },
  filterName: (msg, filter) => filterName(msg, filter as Filter),
  valueName,
};

function valueName(msg: Msg, collection: OrganisationCollection, filter: string, value: string): string {
  switch (filter as Filter) {
    case 'offer':
      return isOneOf(HELP_KINDS, value) ? helpName(msg, value) : value;
    case 'area':
      return collection.areaName(value);
    case 'audience':
      return isOneOf(HELPED_GROUPS, value) ? helpedGroupName(msg, value) : value;
    case 'kind':
      return isOneOf(ORGANISATION_KINDS, value) ? kindName(msg, value) : value;
    case 'language':
      // An old link may name what is no language.
      return /^[a-z]{2,3}$/.test(value)
        ? upperFirst(languageName(formatterFor(collection.language), value))
        : value;
  }
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isOneOf = <T extends string>(codes: readonly T[], value: string): value is T =>
  codes.includes(value as T);
