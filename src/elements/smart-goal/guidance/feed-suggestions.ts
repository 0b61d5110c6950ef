/**
 * Suggestions from the municipality’s lists, or the built-in ones if it has none. Only call while a locale is active.
 */
import type { Msg } from '../../../core/i18n/translator.js';
import { isResourceUrl } from '../../../core/feed/resource-url.js';
import { readPlanning, type PlanningResult } from '../../../core/feed/validate-planning.js';
import type { Planning } from '../../../core/feed/schema/planning-schema.js';
import type { Envelope } from '../../../core/feed/schema/schema.js';
import { resolveText, type LocalizedText } from '../../../core/i18n/localized-text.js';
import type { Language } from '../../../core/i18n/languages.js';
import type { Suggestions } from '../suggestions.js';
import { defaultSuggestions } from './default-suggestions.js';
import { planFromExample, type Resolve } from './plan-from-example.js';

export interface SuggestionSet extends Pick<PlanningResult, 'collectIssues'> {
  readonly suggestions: Suggestions;
  /** Number of valid entries. */
  readonly size: number;
}

export function suggestionsFrom(msg: Msg, envelope: Envelope | undefined, language: Language): SuggestionSet {
  const { planning, collectIssues } = readPlanning(envelope?.planning);
  const resolve: Resolve = (text) =>
    text === undefined ? '' : resolveText(text, language, envelope?.languages ?? []).text;
  const fromFeed: Suggestions = {
    planEnd: planning.to ?? '',
    units: planning.units.map(({ name }) => resolve(name)),
    funds: planning.funds.map(({ name }) => resolve(name)),
    channels: planning.channels.map(({ name }) => resolve(name)),
    risks: planning.risks.map(({ name }) => resolve(name)),
    indicators: planning.indicators.map((each) => toIndicator(each, resolve)),
    resources: planning.resources.map(({ type, name, holder }) => ({
      type,
      name: resolve(name),
      holder: resolve(holder),
    })),
    priorities: planning.priorities.map(({ name, document }) => ({
      name: resolve(name),
      document: resolve(document),
    })),
    groups: planning.groups.map(({ name, support, needs }) => ({
      name: resolve(name),
      support: resolve(support),
      needs: (needs ?? []).map(resolve),
    })),
    documents: planning.documents.map(({ name, kind, level, point, holder, url = '' }) => ({
      title: resolve(name),
      kind: kind ?? '',
      level: level ?? '',
      point: resolve(point),
      holder: resolve(holder),
      link: url,
    })),
    partners: planning.partners.map(({ name, cooperation }) => ({
      name: resolve(name),
      cooperation: resolve(cooperation),
    })),
    dataSources: planning.dataSources.map(({ name, source, frequency, responsible }) => ({
      name: resolve(name),
      source: resolve(source),
      frequency: resolve(frequency),
      responsible: resolve(responsible),
    })),
    examples: planning.examples.map((example) => ({
      title: resolve(example.title),
      plan: planFromExample(example, resolve),
    })),
    instruments: (envelope?.instruments ?? []).flatMap((record) => toInstruments(record, resolve)),
  };
  const lists = Object.values(planning).filter((list) => Array.isArray(list));
  return {
    suggestions: { ...fromFeed, ...fillWithDefaults(msg, fromFeed) },
    size: lists.flat().length,
    collectIssues,
  };
}

/** The built-in lists that replace empty ones. */
function fillWithDefaults(msg: Msg, suggestions: Suggestions): Partial<Suggestions> {
  const defaults = defaultSuggestions(msg);
  return Object.fromEntries(
    Object.entries(defaults).filter(
      ([name]) => !(suggestions[name as keyof typeof defaults] as readonly unknown[]).length,
    ),
  );
}

function toIndicator(
  indicator: Planning['indicators'][number],
  resolve: Resolve,
): Suggestions['indicators'][number] {
  const { name, unit, qualitative = false, lessIsBetter = false, baseline, method, source } = indicator;
  return {
    name: resolve(name),
    isQualitative: qualitative,
    unit: resolve(unit),
    lessIsBetter,
    method: resolve(method),
    source: resolve(source),
    ...(baseline === undefined ? {} : { baseline: String(baseline) }),
  };
}

/** An instrument in the same feed, not validated: only its name and page are used. */
function toInstruments(record: unknown, resolve: Resolve): Suggestions['instruments'] {
  const { id, title, url } = (record ?? {}) as { id?: unknown; title?: unknown; url?: unknown };
  const isText = typeof title === 'string' || (typeof title === 'object' && title !== null);
  const page = typeof url === 'string' && isResourceUrl(url) ? url : '';
  return typeof id === 'string' && isText ? [{ id, title: resolve(title as LocalizedText), url: page }] : [];
}
