import type { ReactiveController } from 'lit';
import type { CollectionName } from '../../../../core/feed/schema/schema.js';
import { announce, ensureLiveRegion } from '../../announcer.js';
import { MAX_PRINTED, PrintController } from '../../controllers/print-controller.js';
import { reveal } from '../../reveal.js';
import type { TiltsElement } from '../../tilts-element.js';
import type { CollectionState, FilterLabels, RenderedControls } from '../collection.types.js';
import { renderChips } from './chips.js';
import { controlsStyles } from './controls.styles.js';
import { renderFilters, type FilterColumnState } from './filters.js';
import { renderNothingFound } from './nothing-found.js';
import { ResultCountAnnouncer } from './result-count-announcer.js';

/**
 * What a list has besides its cards: the filter column, the chips, the number of results for screen readers, and the
 * whole list on paper. Loaded as soon as the first cards are shown, so that they do not wait for it.
 */
export class ListControls<C> implements FilterColumnState<C>, ReactiveController {
  readonly styles = controlsStyles;
  readonly labels: FilterLabels<C>;
  openFilters: readonly string[] | undefined;
  fullFilters: readonly string[] = [];
  readonly #host: TiltsElement;
  readonly #printController: PrintController;
  readonly #countAnnouncer: ResultCountAnnouncer;

  /**
   * @param countText the number of results; undefined while it cannot be known yet
   */
  constructor(host: TiltsElement, labels: FilterLabels<C>, countText: () => string | undefined) {
    this.#host = host;
    this.labels = labels;
    this.#printController = new PrintController(host, { defaultMode: () => true });
    this.#countAnnouncer = new ResultCountAnnouncer(host, () => {
      const text = countText();
      if (text !== undefined) this.announce(text);
      return text !== undefined;
    });
    host.addController(this);
  }

  hostConnected(): void {
    ensureLiveRegion();
  }

  /** Greatest number of cards on paper; undefined on the screen. */
  get printedCount(): number | undefined {
    return this.#printController.mode && MAX_PRINTED;
  }

  /** Announces a message to screen readers. */
  announce(text: string): void {
    announce(text, this.#host.language);
  }

  /** The visitor has changed the query: the number of results will be announced. */
  onQueryChange(): void {
    this.#countAnnouncer.schedule();
  }

  /** There is a result now. */
  onResult(): void {
    this.#countAnnouncer.flush();
  }

  render<K extends CollectionName, E>(state: CollectionState<K, E, C>): RenderedControls {
    return {
      filters: renderFilters(state, this),
      chips: renderChips(state, this.labels),
      nothingFound: (hint) => renderNothingFound(state, hint),
    };
  }

  /** Scrolls to the filter column that has just been opened, if it is not visible. */
  revealFilters(): void {
    const find = (name: string) => this.#host.renderRoot.querySelector<HTMLElement>(name);
    reveal(find('.filters-toggle'), find('.filters'));
  }

  toggleFilter(filter: string, event: Event): void {
    const isOpen = (event.target as HTMLDetailsElement).open;
    const others = (this.openFilters ?? []).filter((each) => each !== filter);
    this.openFilters = isOpen ? [...others, filter] : others;
    this.#host.requestUpdate();
  }

  showAllValues(filter: string, event: Event): void {
    void this.#showAllValues(filter, (event.currentTarget as HTMLElement).parentElement!);
  }

  async #showAllValues(filter: string, group: HTMLElement): Promise<void> {
    const before = group.querySelectorAll('input').length;
    this.fullFilters = [...this.fullFilters, filter];
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    group.querySelectorAll('input')[before]?.focus();
  }
}
