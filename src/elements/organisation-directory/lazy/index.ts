import type { TemplateResult } from 'lit';
import {
  CollectionActionsBase,
  type DialogViewModel,
} from '../../internal/collection/lazy/collection-actions.js';
import { LocationMapController } from '../../internal/collection/lazy/location-map-controller.js';
import type { MapController } from '../../internal/collection/map/map-controller.js';
import { dialogStyles } from '../../internal/collection/lazy/dialog.styles.js';
import type { DialogTarget, LazyActionsHost } from '../../internal/collection/lazy-actions.types.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import type { OrganisationCollection, OrganisationItem } from '../organisation-collection.js';
import type { OrganisationsViewModel } from '../organisation-directory.types.js';
import { renderContactSheet } from './contact-sheet.js';
import { detailStyles } from './detail.styles.js';
import { renderDialog } from './dialog.js';
import { runAction } from './export.js';
import type { OrganisationDialogViewModel } from './lazy.types.js';

/** The actions of the directory: one organisation in full, the saved contacts, the contact sheet and exports. */
export class OrganisationActions extends CollectionActionsBase<
  'organisations',
  OrganisationItem,
  OrganisationCollection,
  OrganisationDialogViewModel
> {
  protected readonly dialogView = renderDialog;
  protected readonly runAction = runAction;
  readonly #locationMap: LocationMapController<OrganisationItem, OrganisationsViewModel>;

  constructor(
    host: TiltsElement,
    actionsHost: LazyActionsHost<'organisations', OrganisationCollection>,
    dialogTarget: DialogTarget,
    map: () => MapController<OrganisationItem, OrganisationsViewModel> | undefined,
  ) {
    super(host, actionsHost, dialogTarget, [dialogStyles, detailStyles]);
    this.#locationMap = new LocationMapController(host, map);
  }

  protected printoutView(
    items: readonly OrganisationItem[],
    state: OrganisationDialogViewModel,
  ): TemplateResult {
    return renderContactSheet(state, items);
  }

  protected extend(
    state: DialogViewModel<'organisations', OrganisationCollection>,
  ): OrganisationDialogViewModel {
    return {
      ...state,
      feedUrl: state.feed.loaded.url,
      locationMap: this.#locationMap,
      show: (id) => {
        void this.navigate(id);
      },
    };
  }
}
