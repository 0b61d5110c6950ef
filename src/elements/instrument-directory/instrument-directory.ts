import type { TemplateResult } from 'lit';
import { CollectionElement } from '../internal/collection/collection-element.js';
import type { CollectionViewModel } from '../internal/collection/collection.types.js';
import { LazyActionsController } from '../internal/collection/lazy-actions-controller.js';
import { instrumentDirectoryMessages } from '../../core/i18n/generated/instrument-directory.js';
import { instrumentDirectoryLazyMessages } from '../../core/i18n/generated/instrument-directory/lazy.js';
import type { InstrumentCollection, InstrumentItem } from './instrument-collection.js';
import { INSTRUMENTS_CONFIG } from './config.js';
import { styles } from './instrument-directory.styles.js';
import { renderDirectory } from './views/directory.js';

/**
 * The support a social enterprise can get from a municipality: search, filter, deadlines, am I eligible.
 *
 * @summary Directory of support instruments
 * @element tilts-instrument-directory
 * @slot - Shown without script, while loading and when the feed cannot be read: a link to the same content
 * @fires {TiltsFeedLoadedEvent} tilts-feed-loaded - The whole feed is read; carries what was wrong in it
 * @csspart search - The search field and the sorting
 * @csspart filters - The column of filters
 * @csspart results - The list and what belongs to it
 * @csspart card - One instrument in the list
 * @csspart dialog - One instrument in full, or the comparison
 */
export class InstrumentDirectoryElement extends CollectionElement<
  'instruments',
  InstrumentItem,
  InstrumentCollection
> {
  static override styles = styles;
  static override messages = [...CollectionElement.messages, instrumentDirectoryMessages];

  protected readonly lazy = new LazyActionsController(
    this,
    this.actionsHost,
    instrumentDirectoryLazyMessages,
    async () => {
      const { DirectoryActions } = await import('./lazy/index.js');
      return (dialogTarget) => new DirectoryActions(this, this.actionsHost, dialogTarget);
    },
  );

  constructor() {
    super(INSTRUMENTS_CONFIG, () => import('./json-ld.js'));
  }

  protected renderList(
    state: CollectionViewModel<'instruments', InstrumentItem, InstrumentCollection>,
  ): TemplateResult {
    const actions = this.lazy.module;
    return renderDirectory({
      ...state,
      eligibilityOf: actions?.eligibilityOf,
      eligibilityPanel: actions?.renderPanel(),
      isPanelOpen: Boolean(actions?.isPanelOpen),
    });
  }

  protected override rank(positions: readonly number[]): readonly number[] {
    return this.lazy.module?.rank(positions) ?? positions;
  }
}
