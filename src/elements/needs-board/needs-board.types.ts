import type { TemplateResult } from 'lit';
import type { CollectionViewModel } from '../internal/collection/collection.types.js';
import type { NeedCollection, NeedItem } from './need-collection.js';

/** Everything the view shows; it is a pure function of this. */
export interface BoardViewModel extends CollectionViewModel<'needs', NeedItem, NeedCollection> {
  /** The feed has enterprises, so that a visitor can choose their own. */
  readonly hasEnterprises: boolean;
  /** The choice of an enterprise, if it is open, or the enterprise whose needs are shown. */
  readonly panel: TemplateResult | undefined;
  readonly isPanelOpen: boolean;
  /** Why a need fits the visitor’s enterprise, or the one whose needs are shown. */
  reasonsOf(item: NeedItem): string | undefined;
}
