import type { TemplateResult } from 'lit';
import {
  CollectionActionsBase,
  type DialogViewModel,
} from '../../internal/collection/lazy/collection-actions.js';
import { renderPrintout } from '../../internal/collection/lazy/printout.js';
import { dialogStyles } from '../../internal/collection/lazy/dialog.styles.js';
import { videoStyles } from '../../internal/collection/lazy/video.styles.js';
import type { DialogTarget, LazyActionsHost } from '../../internal/collection/lazy-actions.types.js';
import { ImagePolicy } from '../../internal/image-policy.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import type { ResourceCollection, ResourceItem } from '../resource-collection.js';
import { renderDetail } from './detail.js';
import { detailStyles } from './detail.styles.js';
import { renderDialog } from './dialog.js';
import { runAction } from './export.js';
import type { LibraryDialogViewModel } from './lazy.types.js';

/** The actions of the library: one resource in full, its video, the reading list and exports. */
export class LibraryActions extends CollectionActionsBase<
  'resources',
  ResourceItem,
  ResourceCollection,
  LibraryDialogViewModel
> {
  protected readonly dialogView = renderDialog;
  protected readonly runAction = runAction;
  readonly #dialogTarget: DialogTarget;
  readonly #imagePolicy: ImagePolicy;
  #playing: { readonly target: unknown; readonly title: string } | undefined;

  constructor(
    host: TiltsElement,
    actionsHost: LazyActionsHost<'resources', ResourceCollection>,
    dialogTarget: DialogTarget,
  ) {
    super(host, actionsHost, dialogTarget, [dialogStyles, videoStyles, detailStyles]);
    this.#dialogTarget = dialogTarget;
    this.#imagePolicy = new ImagePolicy(
      () => undefined,
      () => host.requestUpdate(),
    );
  }

  override hostUpdated(): void {
    super.hostUpdated();
    // A resource that is opened again does not contact a video’s host until the visitor plays the video.
    if (this.#dialogTarget.target === undefined) this.#playing = undefined;
  }

  protected printoutView(items: readonly ResourceItem[], state: LibraryDialogViewModel): TemplateResult {
    const { collection, formatter, msg } = state;
    return renderPrintout(
      msg,
      items,
      formatter,
      (item) => renderDetail(state, item, 3),
      ({ resource: { title, publisher, year } }) =>
        [collection.resolve(title).text, publisher && collection.resolve(publisher.name).text, year]
          .filter(Boolean)
          .join(' · '),
    );
  }

  protected extend(state: DialogViewModel<'resources', ResourceCollection>): LibraryDialogViewModel {
    const { feed, target } = state;
    return {
      ...state,
      feedUrl: feed.loaded.url,
      imagePolicy: this.#imagePolicy,
      playing: this.#playing?.target === target ? this.#playing.title : undefined,
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
