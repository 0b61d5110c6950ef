import type { DialogViewModel } from '../../internal/collection/lazy/collection-actions.js';
import type { NeedCollection } from '../need-collection.js';

/** What the dialog of the board shows and can do. */
export type BoardDialogViewModel = DialogViewModel<'needs', NeedCollection>;
