import type { TemplateResult } from 'lit';
import { CollectionElement } from '../internal/collection/collection-element.js';
import type { CollectionViewModel } from '../internal/collection/collection.types.js';
import { LazyActionsController } from '../internal/collection/lazy-actions-controller.js';
import { instrumentDirectoryMessages } from '../../core/i18n/generated/instrument-directory.js';
import { instrumentDirectoryControlsMessages } from '../../core/i18n/generated/instrument-directory/controls.js';
import { instrumentDirectoryLazyMessages } from '../../core/i18n/generated/instrument-directory/lazy.js';
import type { InstrumentCollection, InstrumentItem } from './instrument-collection.js';
import { INSTRUMENTS_CONFIG } from './config.js';
import { styles } from './instrument-directory.styles.js';
import { renderDirectory } from './views/directory.js';

/**
 * The support that social enterprises can get from a municipality: search, filters, deadlines, “am I eligible?”.
 *
 * @summary Directory of support instruments
 * @element tilts-instrument-directory
 * @slot - Shown without JavaScript, while loading and if the feed cannot be loaded: a link to the same content
 * @fires {TiltsFeedLoadedEvent} tilts-feed-loaded - The feed has loaded; with its issues
 * @csspart search - The search field and the sort order
 * @csspart filters - The filter column
 * @csspart results - The list and its surroundings
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
    async () => {
      const { DirectoryActions } = await import('./lazy/index.js');
      return (dialogTarget) => new DirectoryActions(this, this.actionsHost, dialogTarget);
    },
    instrumentDirectoryControlsMessages,
    instrumentDirectoryLazyMessages,
  );

  constructor() {
    super(INSTRUMENTS_CONFIG, {
      filterLabels: async () => (await import('./controls/filter-labels.js')).INSTRUMENT_FILTERS,
      filterMessages: instrumentDirectoryControlsMessages,
      jsonLd: () => import('./json-ld.js'),
    });
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
