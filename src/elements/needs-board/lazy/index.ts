import type { TemplateResult } from 'lit';
import { announce } from '../../internal/announcer.js';
import { CollectionActionsBase } from '../../internal/collection/lazy/collection-actions.js';
import { dialogStyles } from '../../internal/collection/lazy/dialog.styles.js';
import { renderPrintout } from '../../internal/collection/lazy/printout.js';
import type { CollectionActions } from '../../internal/collection/collection.types.js';
import type { DialogTarget, LazyActionsHost } from '../../internal/collection/lazy-actions.types.js';
import type { StoredIdSet } from '../../internal/favourites.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import { str } from '../../../core/i18n/translator.js';
import type { Match } from '../../../core/search/need-matches.js';
import type { NeedCollection, NeedItem } from '../need-collection.js';
import { renderDetail } from './detail.js';
import { detailStyles } from './detail.styles.js';
import { renderDialog } from './dialog.js';
import { runAction } from './export.js';
import type { BoardDialogViewModel } from './lazy.types.js';
import { reasonsText, sellersOf } from './matches.js';
import { EnterpriseFits, MyEnterprise, rankByMatch, renderPanel } from './my-enterprise.js';
import { renderFits, withoutFits } from './fits.js';

/** The actions of the board: one need in full, the reply to it, what fits an enterprise, the shortlist and exports. */
export class BoardActions extends CollectionActionsBase<'needs', NeedItem, NeedCollection> {
  protected readonly dialogView = renderDialog;
  protected readonly runAction = runAction;
  readonly #mine: MyEnterprise;
  readonly #on: CollectionActions;
  readonly #fits = new EnterpriseFits();
  #isPanelOpen = false;

  constructor(
    host: TiltsElement,
    actionsHost: LazyActionsHost<'needs', NeedCollection>,
    dialogTarget: DialogTarget,
    mine: StoredIdSet,
    on: CollectionActions,
  ) {
    super(host, actionsHost, dialogTarget, [dialogStyles, detailStyles]);
    this.#mine = new MyEnterprise(mine);
    this.#on = on;
  }

  override async run(action?: string): Promise<void> {
    const isPanel = action === 'mine';
    if (isPanel) {
      this.#isPanelOpen = !this.isPanelOpen;
      // Somebody asks for another enterprise than the address.
      if (this.#isPanelOpen && this.#shownFor) this.#on.change(withoutFits);
    }
    await super.run(action);
    if (isPanel && this.isPanelOpen) this.#find('.panel-title')?.focus();
  }

  get isPanelOpen(): boolean {
    return this.#isPanelOpen && !this.#shownFor;
  }

  /** What fits an enterprise of the feed, by position. */
  readonly fitting = (id: string): ReadonlyMap<number, Match> | undefined => {
    const collection = this.actionsHost.collection();
    const envelope = this.actionsHost.feed()?.envelope;
    const seller = envelope && sellersOf(envelope).find((each) => each.id === id);
    return collection && seller && this.#fits.of(collection, envelope, seller);
  };

  /** The positions with what fits the visitor’s enterprise first. */
  rank(positions: readonly number[]): readonly number[] {
    const matches = this.#shownFor ? undefined : this.#matches;
    return matches ? rankByMatch(positions, matches) : positions;
  }

  /** Why a need fits the enterprise whose needs are shown, or else the visitor’s; undefined if it does not. */
  reasonsOf({ index }: NeedItem): string | undefined {
    const collection = this.actionsHost.collection();
    const shownFor = this.#shownFor;
    const match = (shownFor ? this.fitting(shownFor) : this.#matches)?.get(index);
    if (!match || !collection) return undefined;
    const { msg } = this.host;
    const reasons = reasonsText(msg, collection, match.reasons);
    if (shownFor) return reasons;
    return msg(str`Fits your enterprise. ${reasons}`, { id: 'needs.fits' });
  }

  /** Whose needs are shown, if the address names an enterprise, and the way back to all. */
  renderFits(): TemplateResult | undefined {
    const collection = this.actionsHost.collection();
    const enterprise = this.#shownFor;
    const name = collection?.enterpriseOf({ enterprise })?.name;
    if (!collection || name === undefined) return undefined;
    return renderFits(
      this.host.msg,
      collection.resolve(name).text,
      this.actionsHost.headingLevel(),
      this.#on,
    );
  }

  renderPanel(): TemplateResult | undefined {
    const collection = this.actionsHost.collection();
    const feed = this.actionsHost.feed();
    if (!this.isPanelOpen || !collection || !feed) return undefined;
    return renderPanel({
      collection,
      envelope: feed.envelope,
      formatter: this.host.formatter,
      msg: this.host.msg,
      headingLevel: this.actionsHost.headingLevel(),
      chosen: this.#mine.sellerIn(feed.envelope),
      count: this.#matches?.size,
      choose: (id) => void this.#choose(id),
      close: () => {
        this.#isPanelOpen = false;
        this.host.requestUpdate();
        this.#find('.mine')?.focus();
      },
    });
  }

  protected printoutView(items: readonly NeedItem[], state: BoardDialogViewModel): TemplateResult {
    const { collection, formatter, msg } = state;
    return renderPrintout(
      msg,
      items,
      formatter,
      (item) => renderDetail(state, item, 3),
      ({ need: { title, by } }) =>
        [collection.resolve(title).text, by && formatter.date(by)].filter(Boolean).join(' · '),
    );
  }

  protected extend(state: BoardDialogViewModel): BoardDialogViewModel {
    return state;
  }

  get #matches(): ReadonlyMap<number, Match> | undefined {
    const collection = this.actionsHost.collection();
    const feed = this.actionsHost.feed();
    return collection && feed && this.#mine.matches(collection, feed.envelope, this.#fits);
  }

  get #shownFor(): string | undefined {
    return this.actionsHost.collection()?.foundFor;
  }

  async #choose(id: string): Promise<void> {
    this.#mine.choose(id);
    this.host.requestUpdate();
    await this.host.updateComplete;
    announce(this.#find('.fits')?.textContent.trim() ?? '', this.host.language);
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
