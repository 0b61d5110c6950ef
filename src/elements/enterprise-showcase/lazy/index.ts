import { html, type TemplateResult } from 'lit';
import {
  CollectionActionsBase,
  type DialogViewModel,
} from '../../internal/collection/lazy/collection-actions.js';
import { LocationMapController } from '../../internal/collection/lazy/location-map-controller.js';
import { renderPrintout } from '../../internal/collection/lazy/printout.js';
import { dialogStyles } from '../../internal/collection/lazy/dialog.styles.js';
import type { DialogTarget, LazyActionsHost } from '../../internal/collection/lazy-actions.types.js';
import type { MapController } from '../../internal/collection/map/map-controller.js';
import { toLocalIso } from '../../../core/util/time-zone.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import type { EnterpriseCollection, EnterpriseItem } from '../enterprise-collection.js';
import type { ImagePolicy } from '../../internal/image-policy.js';
import type { ShowcaseViewModel } from '../enterprise-showcase.types.js';
import { locationText } from '../views/card.js';
import { renderDialog } from './dialog.js';
import { runAction } from './export.js';
import { NeedsLink } from './needs-link.js';
import { renderProfile } from './profile.js';
import { profileStyles } from './profile.styles.js';
import type { ShowcaseDialogViewModel } from './lazy.types.js';

export interface ShowcaseHost {
  imagePolicy(): ImagePolicy;
  /** The list shows stories: an open enterprise starts with its own. */
  isStories(): boolean;
  /** Address of the page with the needs board, up to the id of an enterprise. */
  needsPage(): string | undefined;
  /** The maps, if the webmaster enabled them. */
  map(): MapController<EnterpriseItem, ShowcaseViewModel> | undefined;
}

/** The actions of the showcase: the open enterprise, its map and its video. */
export class ShowcaseActions extends CollectionActionsBase<
  'enterprises',
  EnterpriseItem,
  EnterpriseCollection,
  ShowcaseDialogViewModel
> {
  protected readonly dialogView = renderDialog;
  protected readonly runAction = runAction;
  readonly #dialogTarget: DialogTarget;
  readonly #showcase: ShowcaseHost;
  readonly #needsLink: NeedsLink;
  readonly #profileMap: LocationMapController<EnterpriseItem, ShowcaseViewModel>;
  #playing: { readonly target: unknown; readonly title: string } | undefined;

  constructor(
    host: TiltsElement,
    actionsHost: LazyActionsHost<'enterprises', EnterpriseCollection>,
    dialogTarget: DialogTarget,
    own: ShowcaseHost,
  ) {
    super(host, actionsHost, dialogTarget, [dialogStyles, ...profileStyles]);
    this.#dialogTarget = dialogTarget;
    this.#showcase = own;
    this.#needsLink = new NeedsLink(host, () => own.needsPage());
    this.#profileMap = new LocationMapController(host, () => own.map());
  }

  override hostUpdated(): void {
    super.hostUpdated();
    // A profile that is opened again does not contact a video’s host until the visitor plays the video.
    if (this.#dialogTarget.target === undefined) this.#playing = undefined;
  }

  /** A catalogue of all matching enterprises. */
  protected printoutView(items: readonly EnterpriseItem[], state: ShowcaseDialogViewModel): TemplateResult {
    return renderPrintout(
      state.msg,
      items,
      state.formatter,
      (item) => html`<div class="profile">${renderProfile(state, item, 3)}</div>`,
      (item) =>
        [state.collection.resolve(item.enterprise.name).text, locationText(state, item)]
          .filter(Boolean)
          .join(' · '),
    );
  }

  protected extend(state: DialogViewModel<'enterprises', EnterpriseCollection>): ShowcaseDialogViewModel {
    const { collection, feed, target } = state;
    const positions = this.actionsHost.positions();
    const at = positions.findIndex((index) => collection.item(index)?.enterprise.id === target);
    const neighbour = (position: number) => {
      const index = at < 0 ? undefined : positions[position];
      return index === undefined ? undefined : collection.item(index);
    };
    return {
      ...state,
      feedUrl: feed.loaded.url,
      imagePolicy: this.#showcase.imagePolicy(),
      isStories: this.#showcase.isStories(),
      now: toLocalIso(Date.now(), feed.envelope.publisher.timeZone),
      previous: neighbour(at - 1),
      next: neighbour(at + 1),
      playing: this.#playing?.target === target ? this.#playing.title : undefined,
      needsLink: this.#needsLink,
      profileMap: this.#profileMap,
      openItem: (id) => {
        this.#playing = undefined;
        void this.navigate(id);
      },
      play: (title) => {
        void this.#play({ target, title });
      },
    };
  }

  async #play(video: { readonly target: unknown; readonly title: string }): Promise<void> {
    this.#playing = video;
    this.host.requestUpdate();
    await this.host.updateComplete;
    // The button that had the focus was removed.
    this.host.renderRoot.querySelector<HTMLElement>('.player')?.focus();
  }
}
