import type { DialogViewModel } from '../../internal/collection/lazy/collection-actions.js';
import type { InstrumentCollection } from '../instrument-collection.js';
import type { Answers } from './eligibility.js';

/** What the tools of the directory know besides what all lists' tools know. */
export interface DirectoryDialogViewModel extends DialogViewModel<'instruments', InstrumentCollection> {
  readonly answers: Answers;
}
