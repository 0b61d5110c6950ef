import type { TemplateResult } from 'lit';
import type { CollectionViewModel } from '../internal/collection/collection.types.js';
import type { InstrumentCollection, InstrumentItem } from './instrument-collection.js';

/** Everything the view shows; it is a pure function of this. */
export interface DirectoryViewModel extends CollectionViewModel<
  'instruments',
  InstrumentItem,
  InstrumentCollection
> {
  /** Whether the visitor is eligible, after answering the questions. */
  readonly eligibilityOf: ((item: InstrumentItem) => TemplateResult) | undefined;
  /** The eligibility questions, while they are open. */
  readonly eligibilityPanel: TemplateResult | undefined;
  readonly isPanelOpen: boolean;
}
