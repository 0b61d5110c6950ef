import type { TemplateResult } from 'lit';
import { CollectionActionsBase } from '../../internal/collection/lazy/collection-actions.js';
import { dialogStyles } from '../../internal/collection/lazy/dialog.styles.js';
import { renderPrintout } from '../../internal/collection/lazy/printout.js';
import type { DialogTarget, LazyActionsHost } from '../../internal/collection/lazy-actions.types.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import type { NeedCollection, NeedItem } from '../need-collection.js';
import { renderDetail } from './detail.js';
import { detailStyles } from './detail.styles.js';
import { renderDialog } from './dialog.js';
import { runAction } from './export.js';
import type { BoardDialogViewModel } from './lazy.types.js';

/** The actions of the board: one need in full, the reply to it, the shortlist and exports. */
export class BoardActions extends CollectionActionsBase<'needs', NeedItem, NeedCollection> {
  protected readonly dialogView = renderDialog;
  protected readonly runAction = runAction;

  constructor(
    host: TiltsElement,
    actionsHost: LazyActionsHost<'needs', NeedCollection>,
    dialogTarget: DialogTarget,
  ) {
    super(host, actionsHost, dialogTarget, [dialogStyles, detailStyles]);
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
}
