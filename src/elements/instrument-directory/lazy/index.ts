import type { TemplateResult } from 'lit';
import {
  CollectionActionsBase,
  type DialogViewModel,
} from '../../internal/collection/lazy/collection-actions.js';
import { renderPrintout } from '../../internal/collection/lazy/printout.js';
import { dialogStyles } from '../../internal/collection/lazy/dialog.styles.js';
import type { DialogTarget, LazyActionsHost } from '../../internal/collection/lazy-actions.types.js';
import { announce } from '../../internal/announcer.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import type { InstrumentCollection, InstrumentItem } from '../instrument-collection.js';
import { stateText } from '../labels.js';
import { renderDetail } from './detail.js';
import { renderDialog } from './dialog.js';
import { renderEligibilityForm, renderEligibilityResult } from './eligibility-panel.js';
import type { Answers } from './eligibility.js';
import { runAction } from './export.js';
import { sortByEligibility, type Ranking } from './sort-by-eligibility.js';
import { eligibilityStyles } from './detail.styles.js';
import type { DirectoryDialogViewModel } from './lazy.types.js';

/** The actions of the directory: detail, eligibility, comparison and exports. */
export class DirectoryActions extends CollectionActionsBase<
  'instruments',
  InstrumentItem,
  InstrumentCollection,
  DirectoryDialogViewModel
> {
  isPanelOpen = false;
  protected readonly dialogView = renderDialog;
  protected readonly runAction = runAction;
  #answers: Answers = {};
  #lastRanking: { positions: readonly number[]; answers: Answers; ranking: Ranking } | undefined;

  constructor(
    host: TiltsElement,
    actionsHost: LazyActionsHost<'instruments', InstrumentCollection>,
    dialogTarget: DialogTarget,
  ) {
    super(host, actionsHost, dialogTarget, [dialogStyles, eligibilityStyles]);
  }

  override async run(action?: string): Promise<void> {
    const isPanel = action === 'eligibility';
    if (isPanel) this.isPanelOpen = !this.isPanelOpen;
    await super.run(action);
    if (isPanel && this.isPanelOpen) this.#find('.panel-title')?.focus();
  }

  /** The positions with eligible instruments first, after the questions were answered. Nothing is left out. */
  rank(positions: readonly number[]): readonly number[] {
    const collection = this.actionsHost.collection();
    if (!collection || !this.#hasAnswers) return positions;
    const answers = this.#answers;
    if (this.#lastRanking?.positions !== positions || this.#lastRanking.answers !== answers)
      this.#lastRanking = {
        positions,
        answers,
        ranking: sortByEligibility(positions, collection, answers),
      };
    return this.#lastRanking.ranking.order;
  }

  /** The eligibility result of an instrument. */
  get eligibilityOf(): ((item: InstrumentItem) => TemplateResult) | undefined {
    const collection = this.actionsHost.collection();
    if (!collection || !this.#hasAnswers) return undefined;
    return ({ instrument }) =>
      renderEligibilityResult(this.host.msg, instrument, collection, this.#answers, this.host.formatter);
  }

  renderPanel(): TemplateResult | undefined {
    const collection = this.actionsHost.collection();
    if (!this.isPanelOpen || !collection) return undefined;
    const counts = this.#hasAnswers ? this.#lastRanking?.ranking.counts : undefined;
    return renderEligibilityForm(
      this.host.msg,
      collection,
      this.#answers,
      counts,
      this.actionsHost.headingLevel(),
      {
        answer: (answers) => void this.#answer(answers),
        close: () => {
          this.isPanelOpen = false;
          this.host.requestUpdate();
          this.#find('.toolbar .button-primary')?.focus();
        },
      },
    );
  }

  protected printoutView(items: readonly InstrumentItem[], state: DirectoryDialogViewModel): TemplateResult {
    const { collection, formatter, msg } = state;
    return renderPrintout(
      msg,
      items,
      formatter,
      (item) => renderDetail(state, item, 3),
      ({ instrument: { provider, title }, availability }) =>
        [
          collection.resolve(title).text,
          collection.resolve(provider.name).text,
          stateText(msg, availability, collection.now, formatter),
        ].join(' · '),
    );
  }

  protected extend(state: DialogViewModel<'instruments', InstrumentCollection>): DirectoryDialogViewModel {
    return { ...state, answers: this.#answers };
  }

  get #hasAnswers(): boolean {
    return Object.keys(this.#answers).length > 0;
  }

  async #answer(answers: Answers): Promise<void> {
    this.#answers = answers;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const tally = this.host.renderRoot.querySelectorAll('.eligibility-summary span');
    announce([...tally].map((span) => span.textContent).join(', '), this.host.language);
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
