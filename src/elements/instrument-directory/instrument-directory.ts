import type { TemplateResult } from 'lit';
import { CatalogueElement } from '../../browse/catalogue-element.js';
import type { ListState } from '../../browse/list-state.js';
import { ToolsController } from '../../browse/tools-controller.js';
import { instrumentDirectoryMessages } from '../../locale/generated/instrument-directory.js';
import { instrumentDirectoryToolsMessages } from '../../locale/generated/instrument-directory/tools.js';
import type { Directory, Entry } from './directory.js';
import { KIND } from './kind.js';
import { styles } from './styles.js';
import { renderDirectory } from './view.js';

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
    instrumentDirectoryToolsMessages,
    async () => {
      const { DirectoryTools } = await import('./tools/tools.js');
      return (dialog) => new DirectoryTools(this, this.callbacks, dialog);
    },
  );

  constructor() {
    super(KIND, () => import('./structured-data.js'));
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
