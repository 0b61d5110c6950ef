import type { TemplateResult } from 'lit';
import { announce } from '../../internal/announcer.js';
import { CollectionActionsBase } from '../../internal/collection/lazy/collection-actions.js';
import { dialogStyles } from '../../internal/collection/lazy/dialog.styles.js';
import { renderPrintout } from '../../internal/collection/lazy/printout.js';
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
import { reasonsText } from './matches.js';
import { MyEnterprise, rankByMatch, renderPanel } from './my-enterprise.js';

/** The actions of the board: one need in full, the reply to it, what fits an enterprise, the shortlist and exports. */
export class BoardActions extends CollectionActionsBase<'needs', NeedItem, NeedCollection> {
  isPanelOpen = false;
  protected readonly dialogView = renderDialog;
  protected readonly runAction = runAction;
  readonly #mine: MyEnterprise;

  constructor(
    host: TiltsElement,
    actionsHost: LazyActionsHost<'needs', NeedCollection>,
    dialogTarget: DialogTarget,
    mine: StoredIdSet,
  ) {
    super(host, actionsHost, dialogTarget, [dialogStyles, detailStyles]);
    this.#mine = new MyEnterprise(mine);
  }

  override async run(action?: string): Promise<void> {
    const isPanel = action === 'mine';
    if (isPanel) this.isPanelOpen = !this.isPanelOpen;
    await super.run(action);
    if (isPanel && this.isPanelOpen) this.#find('.panel-title')?.focus();
  }

  /** The positions with what fits the visitor’s enterprise first. */
  rank(positions: readonly number[]): readonly number[] {
    const matches = this.#matches;
    return matches ? rankByMatch(positions, matches) : positions;
  }

  /** Why a need fits the visitor’s enterprise; undefined if it does not, or none was chosen. */
  reasonsOf({ index }: NeedItem): string | undefined {
    const collection = this.actionsHost.collection();
    const match = this.#matches?.get(index);
    if (!match || !collection) return undefined;
    const { msg } = this.host;
    const reasons = reasonsText(msg, collection, match.reasons);
    return msg(str`Fits your enterprise. ${reasons}`, { id: 'needs.fits' });
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
        this.isPanelOpen = false;
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
    return collection && feed && this.#mine.matches(collection, feed.envelope);
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
