import type { ReactiveController } from 'lit';
import { toLocalIso } from '../../core/util/time-zone.js';
import { FeedController } from '../internal/controllers/feed-controller.js';
import { dispatchFeedLoaded } from '../events/feed-loaded.js';
import type { Envelope } from '../../core/feed/schema/schema.js';
import { smartGoalGuidanceMessages } from '../../core/i18n/generated/smart-goal/guidance.js';
import type { Language } from '../../core/i18n/languages.js';
import { LazyModule } from '../internal/controllers/lazy-module.js';
import type { TiltsElement } from '../internal/tilts-element.js';
import type { Finding, Lexicon } from './guidance/smart-checks.js';
import type { SuggestionSet } from './guidance/feed-suggestions.js';
import type { Goal } from '../../core/plan/plan.js';

/** Loads the guidance for goals: checks, suggestions and the municipality’s own lists. */
export class GuidanceController implements ReactiveController {
  readonly lazy: LazyModule<typeof import('./guidance/lazy.js')>;
  readonly #host: TiltsElement;
  readonly #lexicons = new Map<Language, Lexicon>();
  readonly #requested = new Set<Language>();
  #envelope: Envelope | undefined;
  #url = '';
  #suggestionSet: { language: Language; suggestionSet: SuggestionSet } | undefined;

  constructor(host: TiltsElement, src: () => string | undefined) {
    this.#host = host;
    this.lazy = new LazyModule<typeof import('./guidance/lazy.js')>(
      host,
      () => import('./guidance/lazy.js'),
      smartGoalGuidanceMessages,
    );
    // Without a feed, the built-in lists are used.
    new FeedController(host, src, {
      onStart: () => this.#setFeed(undefined, ''),
      onFeed: (envelope, { url }) => this.#setFeed(envelope, url),
    });
    host.addController(this);
  }

  hostUpdated(): void {
    this.lazy.request();
    void this.#loadLexicon(this.#host.language);
  }

  /** Today, `YYYY-MM-DD`, in the municipality’s time zone. */
  get today(): string {
    return toLocalIso(Date.now(), this.timeZone).slice(0, 10);
  }

  get timeZone(): string {
    return this.#envelope?.publisher.timeZone ?? 'Europe/Riga';
  }

  /** Only call while a locale is active. */
  get suggestionSet(): SuggestionSet | undefined {
    const { language } = this.#host;
    if (!this.lazy.module) return undefined;
    if (this.#suggestionSet?.language !== language) {
      const suggestionSet = this.lazy.module.suggestionsFrom(this.#host.msg, this.#envelope, language);
      this.#suggestionSet = { language, suggestionSet };
      if (this.#url) void this.#reportLoaded(suggestionSet, this.#url);
    }
    return this.#suggestionSet.suggestionSet;
  }

  /** All findings of a goal; empty until the checks are loaded. */
  checkGoal(goal: Goal, ownEnd: string): readonly Finding[] {
    const lexicon = this.#lexicons.get(this.#host.language);
    if (!lexicon || !this.lazy.module) return [];
    return this.lazy.module.checkGoal(goal, { today: this.today, planEnd: this.#planEnd(ownEnd), lexicon });
  }

  #planEnd(ownEnd: string): string {
    return ownEnd || (this.suggestionSet?.suggestions.planEnd ?? '');
  }

  #setFeed(envelope: Envelope | undefined, url: string): void {
    this.#envelope = envelope;
    this.#url = url;
    this.#suggestionSet = undefined;
  }

  async #reportLoaded({ size, collectIssues }: SuggestionSet, url: string): Promise<void> {
    this.#url = '';
    const problems = await collectIssues();
    await dispatchFeedLoaded(this.#host, url, size, problems);
  }

  async #loadLexicon(language: Language): Promise<void> {
    if (!this.lazy.module || this.#requested.has(language)) return;
    this.#requested.add(language);
    try {
      this.#lexicons.set(language, await this.lazy.module.loadLexicon(language));
      this.#host.requestUpdate();
    } catch {
      this.#requested.delete(language);
    }
  }
}
