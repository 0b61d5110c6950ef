import type { TemplateResult } from 'lit';
import { property, state } from '../internal/decorators.js';
import { storeGoal, TiltsGoalChosenEvent } from '../internal/goal-transfer.js';
import { smartGoalMessages } from '../../core/i18n/generated/smart-goal.js';
import { smartGoalGuidanceMessages } from '../../core/i18n/generated/smart-goal/guidance.js';
import { smartGoalExportMessages } from '../../core/i18n/generated/smart-goal/export.js';
import { smartGoalPlanMessages } from '../../core/i18n/generated/smart-goal/plan.js';
import { FocusController } from '../internal/controllers/focus-controller.js';
import { LazyModule } from '../internal/controllers/lazy-module.js';
import { PrintController } from '../internal/controllers/print-controller.js';
import { TiltsElement } from '../internal/tilts-element.js';
import { renderLoadingOrRetry } from '../internal/loading.js';
import { createEditActions } from './edit-actions.js';
import { GuidanceController } from './guidance-controller.js';
import { isEmpty, type Goal, type Plan } from '../../core/plan/plan.js';
import type { ExportUiState, ExportViewModel } from './export/export.types.js';
import type { PlanView } from './plan/plan.types.js';
import { ShareLinkController } from './share-link-controller.js';
import type { Actions, GoalViewModel, Tab, Step, Wording } from './smart-goal.types.js';
import { PlanStore } from '../../core/plan/plan-store.js';
import { styles } from './smart-goal.styles.js';
import { InteractionState } from './interaction-state.js';
import { fieldId, textAt } from './views/field.js';
import { renderFailed, renderFrame } from './views/frame.js';

/** The plan uses the messages of the goals, too. */
const PLAN_MESSAGES = [smartGoalGuidanceMessages, smartGoalPlanMessages];

/**
 * Turns a wish into a goal that stands up to questions, and into a plan; everything stays on the device.
 *
 * @summary SMART goal helper
 * @element tilts-smart-goal
 * @slot - Shown without JavaScript and while loading: a link to the same content
 * @fires {TiltsFeedLoadedEvent} tilts-feed-loaded - The municipality’s lists have loaded; with their issues
 * @fires {TiltsGoalChosenEvent} tilts-goal-chosen - Somebody uses the goal in a contest application
 */
export class SmartGoalElement extends TiltsElement {
  static override styles = styles;
  static override messages = [smartGoalMessages];

  /** Address of the feed with the municipality’s lists; `{lang}` in it is replaced with the language. */
  @property() src?: string;
  /** Level of the headings, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Offers the goal to a contest: address of the contest’s page, or empty if the contest is on this page. */
  @property({ attribute: 'prefill-contest' }) prefillContest?: string;
  /**
   * Address of the page with the needs board, up to the words of a search: each target group of the plan then has a link
   * to what the board has for it.
   */
  @property({ attribute: 'needs-page' }) needsPage?: string;

  @state() private tab: Tab = 'goal';
  @state() private step: Step = 'S';
  @state() private goalIndex = 0;
  @state() private isConfirmingDelete = false;
  @state() private statusMessage = '';
  @state() private wording: Wording = 'closed';
  @state() private exportUi: ExportUiState = {};
  @state() private planView: PlanView = { section: undefined, open: '', layout: 'rows' };
  @state() private undoMessage = '';

  readonly #guidance = new GuidanceController(this, () => this.src);
  readonly #lazyPlan = new LazyModule(this, () => import('./plan/plan-view.js'), ...PLAN_MESSAGES);
  readonly #lazyExport = new LazyModule(
    this,
    () => import('./export/export-view.js'),
    ...PLAN_MESSAGES,
    smartGoalExportMessages,
  );
  readonly #shareLink = new ShareLinkController(this);
  readonly #interaction = new InteractionState();
  /** From the plan, its document is printed. */
  readonly #printController = new PrintController(this, {
    defaultMode: () => (this.tab === 'plan' && this.#lazyExport.module ? true : undefined),
  });
  /** A group gives the focus to its first field. */
  readonly #focus = new FocusController(this, (target) => {
    const field = target.matches('.fields') && target.querySelector<HTMLElement>('input, textarea, select');
    (field || target).focus();
  });
  #nextUndoMessage = '';
  readonly #actions: Actions = {
    ...createEditActions(
      () => PlanStore.shared,
      (path) => {
        this.#interaction.touch(path);
        this.requestUpdate();
      },
      (describe) => (this.#nextUndoMessage = describe ? describe() : ''),
    ),
    goTo: (step) => this.#goTo(step, 'step-title'),
    goToField: ({ criterion, field }) =>
      this.#goTo(field === 'wording' ? 'summary' : criterion, fieldId(this.#goalPath(field))),
    selectTab: (part) => {
      this.tab = part;
      this.#updatePlanView({ section: undefined, open: '' });
      this.#focusTitle();
    },
    selectGoal: (goal) => {
      this.goalIndex = goal;
      this.#interaction.reset();
      this.#goTo('S', 'step-title');
    },
    undo: () => {
      this.#nextUndoMessage = this.#guidance.lazy.module?.undoneMessage(this.msg) ?? '';
      PlanStore.shared.undo();
      if (this.wording === 'empty') this.wording = 'open';
      // The button that was pressed is disabled now, or removed.
      if (!PlanStore.shared.canUndo) this.#focusTitle();
    },
    loadExample: (example) => {
      PlanStore.shared.edit({ ...example, id: PlanStore.shared.plan.id });
      this.#goTo('summary', 'step-title');
    },
    deletePlan: (answer) => {
      this.isConfirmingDelete = answer === 'ask';
      this.#focus.request(answer === 'ask' ? 'keep-plan' : 'delete-plan');
      if (answer !== 'yes') return;
      PlanStore.shared.clear();
      this.tab = 'goal';
      this.#actions.selectGoal(0);
    },
    retry: () => void PlanStore.shared.load(),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    PlanStore.shared.addEventListener('change', this.#onPlanChange);
  }

  override disconnectedCallback(): void {
    PlanStore.shared.removeEventListener('change', this.#onPlanChange);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const { shared } = PlanStore;
    if (shared.hasFailed) return renderFailed(this.msg, this.#actions.retry);
    if (!shared.isReady) return renderLoadingOrRetry(this.msg);
    const state = this.#viewModel();
    const views = () => this.#views(state);
    return this.#shareLink.data === undefined ? renderFrame(state, views) : views().shared();
  }

  protected override updated(): void {
    // So that the report can be printed at once.
    if (this.tab === 'plan') this.#lazyExport.request();
  }

  get #goal(): Goal {
    return PlanStore.shared.plan.goals[this.goalIndex] ?? PlanStore.shared.plan.goals[0]!;
  }

  /** The goal as a sentence; only the guidance uses it. */
  get #goalText(): string {
    return this.#guidance.lazy.module!.goalText(this.msg, this.#goal, this.formatter);
  }

  #goalPath(field: string): string {
    return `goals.${this.goalIndex}.${field}`;
  }

  #onPlanChange = (): void => {
    this.goalIndex = Math.min(this.goalIndex, PlanStore.shared.plan.goals.length - 1);
    this.undoMessage = this.#nextUndoMessage;
    this.#nextUndoMessage = '';
    if (this.undoMessage) this.#guidance.lazy.module?.announce(this.undoMessage, this.language);
    this.requestUpdate();
  };

  #updatePlanView(view: Partial<PlanView>): void {
    this.planView = { ...this.planView, ...view };
  }

  #goTo(step: Step, focusId: string): void {
    this.#interaction.visit(this.step, step);
    this.tab = 'goal';
    this.step = step;
    this.statusMessage = '';
    this.wording = 'closed';
    this.#focus.request(focusId);
  }

  #focusTitle(): void {
    this.#focus.request(this.tab === 'goal' ? 'step-title' : 'tab-title');
  }

  #viewModel(): GoalViewModel {
    const { plan, canUndo, isStorageDenied } = PlanStore.shared;
    const guidance = this.#guidance.lazy.module;
    const suggestions = this.#guidance.suggestionSet?.suggestions;
    const planEnd = plan.to || (suggestions?.planEnd ?? '');
    const findings = this.#guidance
      .checkGoal(this.#goal, plan.to)
      .filter((finding) => this.#interaction.shouldShow(finding, this.#goalPath(finding.field)));
    return {
      plan,
      canUndo,
      isStorageDenied,
      suggestions,
      findings,
      formatter: this.formatter,
      msg: this.msg,
      on: this.#actions,
      tab: this.#printController.mode ? 'export' : this.tab,
      undoMessage: this.undoMessage,
      focus: (id) => this.#focus.request(id),
      step: this.step,
      headingLevel: this.headingLevel,
      goalIndex: this.goalIndex,
      goal: this.#goal,
      today: this.#guidance.today,
      isPlanEmpty: isEmpty(plan),
      isConfirmingDelete: this.isConfirmingDelete,
      findingsAt: (path, kind) => {
        const fieldFindings = findings.filter(({ field }) => this.#goalPath(field) === path);
        if (fieldFindings.length || !guidance) return fieldFindings;
        return guidance
          .checkNumber(path, kind, textAt(plan, path))
          .filter((finding) => this.#interaction.shouldShow(finding, path));
      },
      guidance,
      findingText:
        guidance && ((finding) => guidance.findingMessage(this.msg, finding, planEnd, this.formatter)),
    };
  }

  #views(state: GoalViewModel) {
    const renderLazy = <M extends object>(
      lazyModule: LazyModule<M>,
      render: (module: M) => TemplateResult,
    ) => {
      const module = lazyModule.request();
      return module
        ? render(module)
        : renderLoadingOrRetry(state.msg, lazyModule.hasFailed ? () => lazyModule.retry() : undefined);
    };
    const { statusMessage } = this;
    const exportState: ExportViewModel = {
      ...state,
      statusMessage,
      setStatus: (message) => (this.statusMessage = message?.(this.msg) ?? ''),
      timeZone: this.#guidance.timeZone,
      issues: PlanStore.shared.issues,
      importPlan: (plan, problems) => PlanStore.shared.open(plan, problems),
      ui: this.exportUi,
      updateUi: (change) => (this.exportUi = { ...this.exportUi, ...change }),
    };
    return {
      step: () =>
        renderLazy(this.#guidance.lazy, ({ renderCriterion, renderSummary, copyGoal }) =>
          this.step === 'S' || this.step === 'summary'
            ? renderSummary({
                ...state,
                statusMessage,
                wording: this.wording,
                setWording: (wording) => (this.wording = wording),
                contestUrl: this.prefillContest,
                useInContest: this.#useInContest,
                copy: () => void copyGoal(this, this.#goalText).then((said) => (this.statusMessage = said)),
              })
            : renderCriterion(this.step, state),
        ),
      plan: () =>
        renderLazy(this.#lazyPlan, ({ renderPlan }) =>
          renderPlan({
            ...state,
            view: this.planView,
            needsPage: this.needsPage,
            updateView: (view) => this.#updatePlanView(view),
          }),
        ),
      export: () => renderLazy(this.#lazyExport, ({ renderExport }) => renderExport(exportState)),
      shared: () =>
        renderLazy(this.#lazyExport, ({ renderSharedPlan, decodePlanUrl }) =>
          renderSharedPlan({
            ...exportState,
            decoded: this.#shareLink.decode(decodePlanUrl),
            dismiss: this.#dismissShared,
          }),
        ),
    };
  }

  readonly #dismissShared = (plan?: Plan): void => {
    this.#shareLink.removeFromUrl();
    this.exportUi = {};
    if (plan) PlanStore.shared.open(plan);
    this.#goTo(plan ? 'summary' : this.step, 'step-title');
  };

  readonly #useInContest = (): void => {
    const text = this.#goalText;
    storeGoal(text);
    this.dispatchEvent(new TiltsGoalChosenEvent(text));
  };
}
