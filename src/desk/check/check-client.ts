/** Asks the worker to check the feed whenever it has changed, the record that is edited first. */
import type { Language } from '../../core/i18n/languages.js';
import { patchBetween } from '../state/feed-patch.js';
import type { RawFeed } from '../state/feed-path.js';
import type { CheckAnswer, CheckRequest } from './check.types.js';

/** Milliseconds without a change before the edited record is checked, and before the whole feed is. */
const RECORD_PAUSE_MS = 120;
const FEED_PAUSE_MS = 700;

type Checker = (request: CheckRequest) => void;

export class CheckClient {
  #sent: RawFeed = {};
  #number = 0;
  #checker: Promise<Checker> | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  /**
   * @param receive called with each answer that is not out of date
   * @param language of the findings
   */
  constructor(
    private readonly receive: (answer: CheckAnswer) => void,
    private readonly language: () => Language,
  ) {}

  /** A feed that was just opened, or is read in another language: checked at once. */
  open(feed: RawFeed): void {
    this.#clear();
    void this.#request(feed);
  }

  /** A change: after a pause the record that was edited is checked, then everything. */
  change(feed: RawFeed, only: CheckRequest['only']): void {
    this.#clear();
    if (only) this.#timers.push(setTimeout(() => void this.#request(feed, only), RECORD_PAUSE_MS));
    this.#timers.push(setTimeout(() => void this.#request(feed), FEED_PAUSE_MS));
  }

  #clear(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
  }

  async #request(feed: RawFeed, only?: CheckRequest['only']): Promise<void> {
    const checker = await (this.#checker ??= this.#start());
    const patch = patchBetween(this.#sent, feed);
    this.#sent = feed;
    checker({ number: ++this.#number, language: this.language(), patch, now: Date.now(), only });
  }

  readonly #answer = (answer: CheckAnswer): void => {
    if (answer.number === this.#number) this.receive(answer);
  };

  /** Where a policy of the site forbids workers, the page checks by itself. */
  async #start(): Promise<Checker> {
    try {
      const worker = startWorker();
      worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => this.#answer(data));
      return (request) => worker.postMessage(request);
    } catch {
      const { FeedChecker } = await import('./feed-checker.js');
      const checker = new FeedChecker();
      return (request) => setTimeout(() => void checker.answer(request).then(this.#answer));
    }
  }
}

/** Throws where the page’s policy allows none. */
function startWorker(): Worker {
  const url = new URL('./check-worker.ts', import.meta.url).href;
  const policy = (globalThis as { trustedTypes?: TrustedScripts }).trustedTypes?.createPolicy('tilts-desk', {
    createScriptURL: (address: string) => address,
  });
  return new Worker((policy?.createScriptURL(url) ?? url) as string, { type: 'module' });
}

/** The part of Trusted Types that is needed here. */
interface TrustedScripts {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): unknown };
}
