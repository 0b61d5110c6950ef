import type { Formatter } from '../i18n/formatter.js';
import type { MessageLoaders } from '../i18n/messages.js';
import type { Msg } from '../i18n/translator.js';

/**
 * Why a feed could not be loaded. The element has the messages for these codes. `refused`: the server answers, and this
 * page may not read it.
 */
export type LoadFailure = 'offline' | 'timeout' | 'http' | 'not-json' | 'address' | 'refused';

/** The element that waits for a feed. */
export interface WaitingHost {
  readonly msg: Msg;
  readonly formatter: Formatter;
  addMessages(messages: MessageLoaders): Promise<void>;
  requestUpdate(): void;
}

export class LoadError extends Error {
  /** Says when a busy server is asked again; undefined while the words for it are loading. */
  declare sayBusy?: (host: WaitingHost) => string | undefined;

  constructor(
    readonly failure: LoadFailure,
    readonly url: string,
    readonly response?: Response,
  ) {
    super(`${failure}:${response?.status ?? ''} ${url}`);
  }
}
