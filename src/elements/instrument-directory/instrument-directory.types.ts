import type { TemplateResult } from 'lit';
import type { CollectionViewModel } from '../internal/collection/collection.types.js';
import type { InstrumentCollection, InstrumentItem } from './instrument-collection.js';

/** Everything the view shows; it is a pure function of this. */
export interface DirectoryViewModel extends CollectionViewModel<
  'instruments',
  InstrumentItem,
  InstrumentCollection
> {
  /** Whether an instrument fits the visitor, once the questions are answered. */
  readonly eligibilityOf: ((item: InstrumentItem) => TemplateResult) | undefined;
  /** The eligibility questions, while they are open. */
  readonly eligibilityPanel: TemplateResult | undefined;
  readonly isPanelOpen: boolean;
}
