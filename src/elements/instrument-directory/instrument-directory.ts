import type { TemplateResult } from 'lit';
import { CatalogueElement } from '../internal/collection/collection-element.js';
import type { ListState } from '../internal/collection/collection.types.js';
import { ToolsController } from '../internal/collection/lazy-actions-controller.js';
import { instrumentDirectoryMessages } from '../../core/i18n/generated/instrument-directory.js';
import { instrumentDirectoryLazyMessages } from '../../core/i18n/generated/instrument-directory/lazy.js';
import type { Directory, Entry } from './instrument-collection.js';
import { KIND } from './config.js';
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
export class InstrumentDirectoryElement extends CatalogueElement<'instruments', Entry, Directory> {
  static override styles = styles;
  static override messages = [...CatalogueElement.messages, instrumentDirectoryMessages];

  protected readonly tools = new ToolsController(
    this,
    this.callbacks,
    instrumentDirectoryLazyMessages,
    async () => {
      const { DirectoryTools } = await import('./lazy/index.js');
      return (dialog) => new DirectoryTools(this, this.callbacks, dialog);
    },
  );

  constructor() {
    super(KIND, () => import('./json-ld.js'));
  }

  protected renderList(state: ListState<'instruments', Entry, Directory>): TemplateResult {
    const tools = this.tools.here;
    return renderDirectory({
      ...state,
      verdict: tools?.verdict,
      panel: tools?.renderPanel(),
      isPanelOpen: Boolean(tools?.isPanelOpen),
    });
  }

  protected override ranked(found: readonly number[]): readonly number[] {
    return this.tools.here?.ranked(found) ?? found;
  }
}
