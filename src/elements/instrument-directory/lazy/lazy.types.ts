import type { DialogViewModel } from '../../internal/collection/lazy/collection-actions.js';
import type { InstrumentCollection } from '../instrument-collection.js';
import type { Answers } from './eligibility.js';

/** The directory’s own part of the view model. */
export interface DirectoryDialogViewModel extends DialogViewModel<'instruments', InstrumentCollection> {
  readonly answers: Answers;
}
