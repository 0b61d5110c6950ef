import type { TiltsElement } from '../tilts-element.js';

/** Answers one question: how many cards are drawn? It moves the focus to the first of those that a person asked for. */
export class ListPager {
  #pages = 1;

  constructor(
    readonly host: TiltsElement,
    readonly pageSize: () => number,
  ) {}

  get count(): number {
    return this.pageSize() * this.#pages;
  }

  reset(): void {
    this.#pages = 1;
  }

  showMore(): Promise<void> {
    return this.showCard(this.count);
  }

  /** Draws the list as far as this card, and focuses its title. */
  async showCard(at: number): Promise<void> {
    this.#pages = Math.max(this.#pages, Math.ceil((at + 1) / this.pageSize()));
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelectorAll<HTMLElement>('.cards .title > *')[at]?.focus();
  }
}
