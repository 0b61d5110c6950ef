import type { ReactiveController } from 'lit';
import type { CollectionName } from '../../../core/feed/schema/schema.js';
import { collectionLazyMessages } from '../../../core/i18n/generated/collection/lazy.js';
import type { MessageLoaders } from '../../../core/i18n/messages.js';
import type { TiltsElement } from '../tilts-element.js';
import type { DialogTarget, LazyActions, LazyActionsHost } from './lazy-actions.types.js';

/** Answers one question: which tool is asked for? The tools themselves are loaded with the first of them. */
export class LazyActionsController<K extends CollectionName, C, T extends LazyActions>
  implements ReactiveController, DialogTarget
{
  /** The tools, once they are here. */
  module: T | undefined;
  target: string | true | undefined;
  /** The tools have not come. */
  hasFailed = false;
  readonly #host: TiltsElement;
  readonly #actionsHost: LazyActionsHost<K, C>;
  readonly #messages: MessageLoaders;
  readonly #import: () => Promise<(dialogTarget: DialogTarget) => T>;
  /** Id from the address, opened as soon as the feed is here. */
  #deepLink: string | undefined;

  constructor(
    host: TiltsElement,
    actionsHost: LazyActionsHost<K, C>,
    messages: MessageLoaders,
    load: () => Promise<(dialogTarget: DialogTarget) => T>,
  ) {
    this.#host = host;
    this.#actionsHost = actionsHost;
    this.#messages = messages;
    this.#import = load;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#deepLink || !this.#actionsHost.collection()) return;
    this.target = this.#deepLink;
    this.#deepLink = undefined;
    void this.#load();
  }

  /** Shows a record in full. */
  open(id: string): void {
    this.target = id;
    this.#actionsHost.onOpened(id);
    void this.#load();
  }

  /** Follows the address: opens what it names, closes what it no longer names. */
  syncWithUrl(id: string | undefined): void {
    this.#deepLink = id;
    if (!id && this.target !== undefined) {
      this.target = undefined;
      this.module?.close();
    }
    this.#host.requestUpdate();
  }

  /** Starts a tool of the list. */
  run(action: string): void {
    if (action === 'compare') this.target = true;
    void this.#load(action);
  }

  async #load(action?: string): Promise<void> {
    this.hasFailed = false;
    try {
      const [create] = await Promise.all([
        this.#import(),
        this.#host.addMessages(collectionLazyMessages),
        this.#host.addMessages(this.#messages),
        // What all lists' tools stand on: asked for together with them and not after.
        import('./lazy/collection-actions.js'),
      ]);
      this.module ??= create(this);
    } catch {
      this.hasFailed = true;
      const wasRecord = typeof this.target === 'string';
      this.target = undefined;
      this.#host.requestUpdate();
      if (wasRecord) this.#actionsHost.onClosed();
      return;
    }
    await this.module.run(action);
  }
}
