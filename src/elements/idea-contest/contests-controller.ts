import type { ReactiveController } from 'lit';
import { toLocalIso } from '../../core/util/time-zone.js';
import { FeedController } from '../internal/controllers/feed-controller.js';
import { dispatchFeedLoaded } from '../events/feed-loaded.js';
import { contests } from '../../core/feed/generated/contests.js';
import type { LoadedFeed } from '../../core/feed/load.js';
import { times } from '../../core/util/natives.js';
import type { FeedIssue } from '../../core/feed/feed-issue.js';
import { recordsOf, type RecordCollection } from '../../core/feed/record-collection.js';
import type { Contest, Envelope } from '../../core/feed/schema/schema.js';
import type { TiltsElement } from '../internal/tilts-element.js';

/** Milliseconds after which an open page checks the time again. */
const CLOCK_INTERVAL_MS = 30_000;

/** A loaded feed, with all its valid contests. */
export interface ContestsData {
  readonly envelope: Envelope;
  readonly loaded: LoadedFeed;
  readonly contests: readonly Contest[];
}

/** Loads the contests, and provides the publisher’s current time. */
export class ContestsController implements ReactiveController {
  feed: ContestsData | undefined;
  issues: readonly FeedIssue[] = [];
  readonly feedLoader: FeedController;
  readonly #host: TiltsElement;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: TiltsElement, src: () => string | undefined) {
    this.#host = host;
    this.feedLoader = new FeedController(host, src, {
      onStart: () => (this.feed = undefined),
      onFeed: (envelope, loaded) => this.#setFeed(envelope, loaded),
    });
    host.addController(this);
  }

  /** The publisher's local time, `YYYY-MM-DDTHH:mm:ss`. */
  get now(): string {
    return toLocalIso(Date.now(), this.feed?.envelope.publisher.timeZone ?? 'Europe/Riga');
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.#host.requestUpdate(), CLOCK_INTERVAL_MS);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  #setFeed(envelope: Envelope, loaded: LoadedFeed): void {
    const records = recordsOf(loaded.json as object, contests, envelope.contests);
    const all = times(records.size, (index) => records.get(index));
    this.feed = { envelope, loaded, contests: all.filter((contest) => contest !== undefined) };
    this.issues = [];
    void this.#reportIssues(records, loaded.url);
  }

  async #reportIssues(records: RecordCollection<'contests'>, url: string): Promise<void> {
    const { feed } = this;
    await records.collectIssues();
    if (feed !== this.feed) return;
    this.issues = records.issues;
    if (this.issues.length) this.#host.requestUpdate();
    await dispatchFeedLoaded(this.#host, url, records.size, this.issues);
  }
}
