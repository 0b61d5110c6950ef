import type { ReactiveController } from 'lit';
import { localTime } from '../../core/util/time-zone.js';
import { FeedController } from '../internal/controllers/feed-controller.js';
import { tellLoaded } from '../events/feed-loaded.js';
import type { Envelope } from '../../core/feed/schema/schema.js';
import { smartGoalGuidanceMessages } from '../../core/i18n/generated/smart-goal/guidance.js';
import type { Language } from '../../core/i18n/languages.js';
import { LazyPart } from '../internal/controllers/lazy-module.js';
import type { TiltsElement } from '../internal/tilts-element.js';
import type { Finding, WordRules } from './guidance/smart-checks.js';
import type { Offer } from './guidance/feed-suggestions.js';
import type { Goal } from '../../core/plan/plan.js';
import type { Help } from './smart-goal.types.js';

/** Answers one question: what helps with this goal? Checks, suggestions and the municipality's own lists. */
export class HelpController implements ReactiveController {
  readonly part: LazyPart<Help>;
  readonly #host: TiltsElement;
  readonly #rules = new Map<Language, WordRules>();
  readonly #asked = new Set<Language>();
  #envelope: Envelope | undefined;
  #url = '';
  #offer: { language: Language; offer: Offer } | undefined;

  constructor(host: TiltsElement, src: () => string | undefined) {
    this.#host = host;
    this.part = new LazyPart<Help>(host, () => import('./guidance/lazy.js'), smartGoalGuidanceMessages);
    new FeedController(host, {
      src,
      language: () => host.language,
      onStart: () => this.#take(undefined, ''),
      onFeed: (envelope, { url }) => this.#take(envelope, url),
      // The built-in lists stand in for the feed.
      onFailure: () => this.#take(undefined, ''),
      onRetry: () => undefined,
    });
    host.addController(this);
  }

  hostUpdated(): void {
    this.part.use();
    void this.#loadRules(this.#host.language);
  }

  /** Today, `YYYY-MM-DD`, where the municipality is. */
  get today(): string {
    return localTime(Date.now(), this.timeZone).slice(0, 10);
  }

  get timeZone(): string {
    return this.#envelope?.publisher.timeZone ?? 'Europe/Riga';
  }

  /** Call only while the element speaks. */
  get offer(): Offer | undefined {
    const { language } = this.#host;
    if (!this.part.module) return undefined;
    if (this.#offer?.language !== language) {
      const offer = this.part.module.offerOf(this.#envelope, language);
      this.#offer = { language, offer };
      if (this.#url) void this.#tell(offer, this.#url);
    }
    return this.#offer.offer;
  }

  /** Everything weak in a goal; nothing before the checks are loaded. */
  check(goal: Goal, ownEnd: string): readonly Finding[] {
    const rules = this.#rules.get(this.#host.language);
    if (!rules || !this.part.module) return [];
    return this.part.module.check(goal, { today: this.today, planEnd: this.#planEnd(ownEnd), rules });
  }

  #planEnd(ownEnd: string): string {
    return ownEnd || (this.offer?.suggestions.planEnd ?? '');
  }

  #take(envelope: Envelope | undefined, url: string): void {
    this.#envelope = envelope;
    this.#url = url;
    this.#offer = undefined;
    this.#host.requestUpdate();
  }

  async #tell({ size, explain }: Offer, url: string): Promise<void> {
    this.#url = '';
    const problems = await explain();
    await tellLoaded(this.#host, url, size, problems);
  }

  async #loadRules(language: Language): Promise<void> {
    if (!this.part.module || this.#asked.has(language)) return;
    this.#asked.add(language);
    try {
      this.#rules.set(language, await this.part.module.loadRules(language));
      this.#host.requestUpdate();
    } catch {
      this.#asked.delete(language);
    }
  }
}
