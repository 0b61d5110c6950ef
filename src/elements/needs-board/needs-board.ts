import type { PropertyValues, TemplateResult } from 'lit';
import { CollectionElement } from '../internal/collection/collection-element.js';
import type { CollectionViewModel } from '../internal/collection/collection.types.js';
import { StoredIdSet } from '../internal/favourites.js';
import { LazyActionsController } from '../internal/collection/lazy-actions-controller.js';
import { needsBoardMessages } from '../../core/i18n/generated/needs-board.js';
import { needsBoardControlsMessages } from '../../core/i18n/generated/needs-board/controls.js';
import { needsBoardLazyMessages } from '../../core/i18n/generated/needs-board/lazy.js';
import { NEEDS_CONFIG } from './config.js';
import { FITS } from './filters.js';
import type { NeedCollection, NeedItem } from './need-collection.js';
import { styles } from './needs-board.styles.js';
import { renderBoard } from './views/board.js';

/**
 * What the municipality and enterprises look for and offer: search, filters, by when, whom to answer. With `url-state`,
 * `enterprise` in the page’s address shows only what may suit an enterprise of the feed: `?needs.enterprise=its-id`.
 *
 * @summary Needs board
 * @element tilts-needs-board
 * @slot - Shown without JavaScript, while loading and if the feed cannot be loaded: a link to the same content
 * @fires {TiltsFeedLoadedEvent} tilts-feed-loaded - The feed has loaded; with its issues
 * @csspart search - The search field and the sort order
 * @csspart filters - The filter column
 * @csspart results - The list and its surroundings
 * @csspart card - One need or offer in the list
 * @csspart dialog - One need or offer in full, or the shortlist
 */
export class NeedsBoardElement extends CollectionElement<'needs', NeedItem, NeedCollection> {
  static override styles = styles;
  static override messages = [...CollectionElement.messages, needsBoardMessages];

  /** The visitor’s own enterprise; only the device knows it. */
  readonly #mine = StoredIdSet.forKey('my-enterprise');

  protected readonly lazy = new LazyActionsController(
    this,
    this.actionsHost,
    async () => {
      const { BoardActions } = await import('./lazy/index.js');
      return (dialogTarget) => new BoardActions(this, this.actionsHost, dialogTarget, this.#mine, this.on);
    },
    needsBoardControlsMessages,
    needsBoardLazyMessages,
  );

  #isRestored = false;
  #isComparing = false;

  constructor() {
    super(NEEDS_CONFIG, {
      filterLabels: async () => (await import('./controls/filter-labels.js')).NEED_FILTERS,
      filterMessages: needsBoardControlsMessages,
      jsonLd: () => import('./json-ld.js'),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#mine.addEventListener('change', this.#onMineChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#mine.removeEventListener('change', this.#onMineChange);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Requested together with the feed, whose enterprise the address names.
    if (this.#isComparing || !this.query.selection[FITS]) return;
    this.#isComparing = true;
    this.lazy.run('restore');
  }

  protected override render(): TemplateResult {
    const { collection } = this.controller;
    const { hasFailed, module } = this.lazy;
    // Without the comparison all is shown.
    if (collection) collection.fitting = module?.fitting ?? (hasFailed ? () => undefined : undefined);
    return super.render();
  }

  protected renderList(state: CollectionViewModel<'needs', NeedItem, NeedCollection>): TemplateResult {
    const actions = this.lazy.module;
    return renderBoard({
      ...state,
      hasEnterprises: Boolean(this.controller.feed?.envelope.enterprises?.length),
      panel: actions?.renderFits() ?? actions?.renderPanel(),
      isPanelOpen: Boolean(actions?.isPanelOpen),
      reasonsOf: (item) => actions?.reasonsOf(item),
    });
  }

  protected override rank(positions: readonly number[]): readonly number[] {
    return this.lazy.module?.rank(positions) ?? positions;
  }

  protected override updated(): void {
    super.updated();
    // What fitted the last time comes first again.
    if (this.#isRestored || !this.controller.collection) return;
    this.#isRestored = true;
    this.#showMine();
  }

  /** It may have been chosen on another board or in another tab. */
  #onMineChange = (): void => this.#showMine();

  #showMine(): void {
    if (this.#mine.ids.length && !this.lazy.module) this.lazy.run('restore');
    else this.requestUpdate();
  }
}
