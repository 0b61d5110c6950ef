import type { TemplateResult } from 'lit';
import { ListTools, type ToolState } from '../../internal/collection/lazy/collection-actions.js';
import { renderSheetsOf } from '../../internal/collection/lazy/printout.js';
import { toolStyles } from '../../internal/collection/lazy/dialog.styles.js';
import type { Opened, ToolsCallbacks } from '../../internal/collection/lazy-actions-controller.js';
import { announce } from '../../internal/announcer.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import type { Directory, Entry } from '../instrument-collection.js';
import { stateText } from '../labels.js';
import { renderDetail } from './detail.js';
import { renderDialog } from './dialog.js';
import { renderQuestions, renderVerdict } from './eligibility-panel.js';
import type { Answers } from './eligibility.js';
import { use } from './export.js';
import { rank, type Ranking } from './sort-by-eligibility.js';
import { eligibilityStyles } from './detail.styles.js';
import type { DirectoryToolState } from './lazy.types.js';

/**
 * Answers one question: which tool of the directory is open, and what has a person answered in it? Detail,
 * eligibility, comparison and outputs come with it.
 */
export class DirectoryTools extends ListTools<'instruments', Entry, Directory, DirectoryToolState> {
  isPanelOpen = false;
  protected readonly dialogOf = renderDialog;
  protected readonly use = use;
  #answers: Answers = {};
  #ranked: { found: readonly number[]; answers: Answers; ranking: Ranking } | undefined;

  constructor(host: TiltsElement, callbacks: ToolsCallbacks<'instruments', Directory>, dialog: Opened) {
    super(host, callbacks, dialog, [toolStyles, eligibilityStyles]);
  }

  override async show(tool?: string): Promise<void> {
    const isPanel = tool === 'eligibility';
    if (isPanel) this.isPanelOpen = !this.isPanelOpen;
    await super.show(tool);
    if (isPanel && this.isPanelOpen) this.#element('.panel-title')?.focus();
  }

  /** The positions with what fits first, once the questions are answered. Nothing is left out. */
  ranked(found: readonly number[]): readonly number[] {
    const directory = this.callbacks.catalogue();
    if (!directory || !this.#isAnswered) return found;
    const answers = this.#answers;
    if (this.#ranked?.found !== found || this.#ranked.answers !== answers)
      this.#ranked = { found, answers, ranking: rank(found, directory, answers) };
    return this.#ranked.ranking.order;
  }

  /** Says of an instrument whether it fits the answers. */
  get verdict(): ((entry: Entry) => TemplateResult) | undefined {
    const directory = this.callbacks.catalogue();
    if (!directory || !this.#isAnswered) return undefined;
    return ({ instrument }) => renderVerdict(instrument, directory, this.#answers, this.host.formats);
  }

  renderPanel(): TemplateResult | undefined {
    const directory = this.callbacks.catalogue();
    if (!this.isPanelOpen || !directory) return undefined;
    const counts = this.#isAnswered ? this.#ranked?.ranking.counts : undefined;
    return renderQuestions(directory, this.#answers, counts, this.callbacks.headingLevel(), {
      answer: (answers) => void this.#answer(answers),
      close: () => {
        this.isPanelOpen = false;
        this.host.requestUpdate();
        this.#element('.tools .primary')?.focus();
      },
    });
  }

  protected sheetsOf(entries: readonly Entry[], state: DirectoryToolState): TemplateResult {
    const { catalogue, formats } = state;
    return renderSheetsOf(
      entries,
      formats,
      (entry) => renderDetail(state, entry, 3),
      ({ instrument: { giver, title }, availability }) =>
        [
          catalogue.text(title).text,
          catalogue.text(giver.name).text,
          stateText(availability, catalogue.now, formats),
        ].join(' · '),
    );
  }

  protected complete(state: ToolState<'instruments', Directory>): DirectoryToolState {
    return { ...state, answers: this.#answers };
  }

  get #isAnswered(): boolean {
    return Object.keys(this.#answers).length > 0;
  }

  async #answer(answers: Answers): Promise<void> {
    this.#answers = answers;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const tally = this.host.renderRoot.querySelectorAll('.tally span');
    announce([...tally].map((span) => span.textContent).join(', '), this.host.language);
  }

  #element(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
