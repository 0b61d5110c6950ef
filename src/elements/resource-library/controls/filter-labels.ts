import type { Msg } from '../../../core/i18n/translator.js';
import type { FilterLabels } from '../../internal/collection/collection.types.js';
import {
  LIBRARY_AUDIENCES,
  LIBRARY_KINDS,
  LIBRARY_TOPICS,
  SEVERAL_LANGUAGES,
  type LibraryTopic,
} from '../../../core/feed/enums/resources.js';
import { formatterFor } from '../../../core/i18n/formatter.js';
import { times } from '../../../core/util/natives.js';
import type { Filter } from '../filters.js';
import type { ResourceCollection } from '../resource-collection.js';
import { audienceName, kindName, languageName } from '../labels.js';

const FILTER_NAMES: Record<Filter, (msg: Msg) => string> = {
  kind: (msg) => msg('Kind', { id: 'filter.kind' }),
  topic: (msg) => msg('Topic', { id: 'filter.topic' }),
  audience: (msg) => msg('Who it is for', { id: 'filter.audience' }),
  language: (msg) => msg('Language of the document', { id: 'filter.language' }),
  year: (msg) => msg('Year', { id: 'filter.year' }),
  new: (msg) => msg('New', { id: 'library.new' }),
};

export const filterName = (msg: Msg, filter: Filter): string => FILTER_NAMES[filter](msg);

const TOPIC_LABELS: Record<LibraryTopic, (msg: Msg) => string> = {
  cooperation: (msg) => msg('Cooperation', { id: 'library-topic.cooperation' }),
  procurement: (msg) => msg('Procurement', { id: 'library-topic.procurement' }),
  finance: (msg) => msg('Money', { id: 'library-topic.finance' }),
  premises: (msg) => msg('Premises and property', { id: 'library-topic.premises' }),
  impact: (msg) => msg('Social impact', { id: 'library-topic.impact' }),
  youth: (msg) => msg('Youth', { id: 'library-topic.youth' }),
  starting: (msg) => msg('Getting started', { id: 'library-topic.starting' }),
  policy: (msg) => msg('Support system and law', { id: 'library-topic.policy' }),
};

export const topicName = (msg: Msg, topic: LibraryTopic): string => TOPIC_LABELS[topic](msg);

/** The years that the schema allows, the newest first. */
const YEARS = times(201, (index) => String(2100 - index));

/** The names of the library’s filters and of their values. */
export const RESOURCE_FILTERS: FilterLabels<ResourceCollection> = {
  facetOrder: { audience: LIBRARY_AUDIENCES, year: YEARS, new: ['yes'] },
  filterName: (msg, filter) => filterName(msg, filter as Filter),
  valueName,
};

function valueName(msg: Msg, { language }: ResourceCollection, filter: string, value: string): string {
  switch (filter as Filter) {
    case 'kind':
      return isOneOf(LIBRARY_KINDS, value) ? kindName(msg, value) : value;
    case 'topic':
      return isOneOf(LIBRARY_TOPICS, value) ? topicName(msg, value) : value;
    case 'audience':
      return isOneOf(LIBRARY_AUDIENCES, value) ? audienceName(msg, value) : value;
    case 'language':
      if (value === SEVERAL_LANGUAGES) return msg('Several, not named', { id: 'library.language-several' });
      // An old link may name what is no language.
      return /^[a-z]{2,3}$/.test(value) ? upperFirst(languageName(formatterFor(language), value)) : value;
    case 'year':
      return value;
    case 'new':
      return msg('New since your last visit', { id: 'library.new-since' });
  }
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isOneOf = <T extends string>(codes: readonly T[], value: string): value is T =>
  codes.includes(value as T);
