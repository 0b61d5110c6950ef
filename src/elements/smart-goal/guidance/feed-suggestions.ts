/** Suggestions out of the municipality's lists; where it has none, the built-in ones. Call only while an element speaks. */
import { isAddress } from '../../../core/feed/resource-url.js';
import { readPlanning, type ReadPlanning } from '../../../core/feed/validate-planning.js';
import type { Planning } from '../../../core/feed/schema/planning-schema.js';
import type { Envelope } from '../../../core/feed/schema/schema.js';
import { findText, type LocalText } from '../../../core/i18n/localized-text.js';
import type { Language } from '../../../core/i18n/languages.js';
import type { Suggestions } from '../suggestions.js';
import { builtIn } from './default-suggestions.js';
import { planOf, type Say } from './plan-from-example.js';

export interface Offer extends Pick<ReadPlanning, 'explain'> {
  readonly suggestions: Suggestions;
  /** Number of entries that could be read. */
  readonly size: number;
}

export function offerOf(envelope: Envelope | undefined, language: Language): Offer {
  const { planning, explain } = readPlanning(envelope?.planning);
  const say: Say = (text) =>
    text === undefined ? '' : findText(text, language, envelope?.languages ?? []).text;
  const own: Suggestions = {
    planEnd: planning.to ?? '',
    units: planning.units.map(({ name }) => say(name)),
    funds: planning.funds.map(({ name }) => say(name)),
    channels: planning.channels.map(({ name }) => say(name)),
    risks: planning.risks.map(({ name }) => say(name)),
    indicators: planning.indicators.map((each) => indicatorOf(each, say)),
    resources: planning.resources.map(({ type, name, holder }) => ({
      type,
      name: say(name),
      holder: say(holder),
    })),
    priorities: planning.priorities.map(({ name, document }) => ({
      name: say(name),
      document: say(document),
    })),
    groups: planning.groups.map(({ name, support, needs }) => ({
      name: say(name),
      support: say(support),
      needs: (needs ?? []).map(say),
    })),
    examples: planning.examples.map((example) => ({ title: say(example.title), plan: planOf(example, say) })),
    instruments: (envelope?.instruments ?? []).flatMap((record) => instrumentOf(record, say)),
  };
  const lists = Object.values(planning).filter((list) => Array.isArray(list));
  return { suggestions: { ...own, ...missingOf(own) }, size: lists.flat().length, explain };
}

/** The built-in lists that stand in for empty ones. */
function missingOf(own: Suggestions): Partial<Suggestions> {
  const lists = builtIn();
  return Object.fromEntries(
    Object.entries(lists).filter(([name]) => !(own[name as keyof typeof lists] as readonly unknown[]).length),
  );
}

function indicatorOf(indicator: Planning['indicators'][number], say: Say): Suggestions['indicators'][number] {
  const { name, unit, qualitative = false, lessIsBetter = false, baseline, method, source } = indicator;
  return {
    name: say(name),
    isQualitative: qualitative,
    unit: say(unit),
    lessIsBetter,
    method: say(method),
    source: say(source),
    ...(baseline === undefined ? {} : { baseline: String(baseline) }),
  };
}

/** An instrument of the same feed, unchecked: it only lends its name and its page. */
function instrumentOf(record: unknown, say: Say): Suggestions['instruments'] {
  const { id, title, url } = (record ?? {}) as { id?: unknown; title?: unknown; url?: unknown };
  const isText = typeof title === 'string' || (typeof title === 'object' && title !== null);
  const page = typeof url === 'string' && isAddress(url) ? url : '';
  return typeof id === 'string' && isText ? [{ id, title: say(title as LocalText), url: page }] : [];
}
