import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { handOver, TiltsGoalChosenEvent } from '../internal/goal-transfer.js';
import { smartGoalMessages } from '../../core/i18n/generated/smart-goal.js';
import { smartGoalGuidanceMessages } from '../../core/i18n/generated/smart-goal/guidance.js';
import { smartGoalExportMessages } from '../../core/i18n/generated/smart-goal/export.js';
import { smartGoalPlanMessages } from '../../core/i18n/generated/smart-goal/plan.js';
import { LazyPart } from '../internal/controllers/lazy-module.js';
import { announce } from '../internal/announcer.js';
import { TiltsElement } from '../internal/tilts-element.js';
import { renderWaiting } from '../internal/loading.js';
import { editActions } from './edit-actions.js';
import { HelpController } from './guidance-controller.js';
import { isBlank, type Goal, type Plan } from '../../core/plan/plan.js';
import type { OutMemory, OutState } from './export/export.types.js';
import type { PlanView } from './plan/plan.types.js';
import { SharedLink } from './share-link-controller.js';
import type { Actions, GoalState, Part, Step, Wording } from './smart-goal.types.js';
import { PlanStore } from '../../core/plan/plan-store.js';
import { styles } from './smart-goal.styles.js';
import { Telling } from './interaction-state.js';
import { renderFailed, renderFrame } from './views/frame.js';

/** The plan speaks of goals too. */
const PLAN_WORDS = [smartGoalGuidanceMessages, smartGoalPlanMessages];

/**
 * From a wish to a goal that stands up to questions, and to the plan behind it; everything stays on the device.
 *
 * @summary SMART goal helper
 * @element tilts-smart-goal
 * @slot - Shown without script and while loading: a link to the same content
 * @fires {TiltsFeedLoadedEvent} tilts-feed-loaded - The municipality's lists are read; carries what was wrong in them
 * @fires {TiltsGoalChosenEvent} tilts-goal-chosen - Somebody uses the goal in a contest application
 */
export class SmartGoalElement extends TiltsElement {
  static override styles = styles;
  static override messages = [smartGoalMessages];

  /** Address of the feed with the municipality's lists; `{lang}` in it stands for the language. */
  @property() src?: string;
  /** Level of the headings, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Offers the goal to a contest: address of the contest's page, or empty where the contest is on this page. */
  @property({ attribute: 'prefill-contest' }) prefillContest?: string;

  @state() private view: Part = 'goal';
  @state() private step: Step = 'S';
  @state() private goalAt = 0;
  @state() private isForgetting = false;
  @state() private message = '';
  @state() private wording: Wording = 'closed';
  @state() private memory: OutMemory = {};
  @state() private planView: PlanView = { section: undefined, open: '', look: 'rows' };
  @state() private said = '';
  @state() private isPrinting = false;

  readonly #help = new HelpController(this, () => this.src);
  readonly #planPart = new LazyPart(this, () => import('./plan/plan-view.js'), ...PLAN_WORDS);
  readonly #outPart = new LazyPart(
    this,
    () => import('./export/export-view.js'),
    ...PLAN_WORDS,
    smartGoalExportMessages,
  );
  readonly #link = new SharedLink(this);
  readonly #telling = new Telling();
  #focus = '';
  #words = '';
  readonly #on: Actions = {
    ...editActions(
      () => PlanStore.shared,
      (path) => {
        this.#telling.leave(path);
        this.requestUpdate();
      },
      (words) => (this.#words = words ? this.say(words) : ''),
    ),
    goTo: (step) => this.#goTo(step, 'step-title'),
    mend: ({ letter, field }) =>
      this.#goTo(field === 'wording' ? 'whole' : letter, `f-${this.#path(field).replaceAll('.', '-')}`),
    show: (part) => {
      this.view = part;
      this.#turn({ section: undefined, open: '' });
      this.#focus = part === 'goal' ? 'step-title' : 'part-title';
    },
    choose: (goal) => {
      this.goalAt = goal;
      this.#telling.begin();
      this.#goTo('S', 'step-title');
    },
    undo: () => {
      this.#words = this.say(() => this.#help.part.module?.undoneText() ?? '');
      PlanStore.shared.undo();
      if (this.wording === 'empty') this.wording = 'open';
      // The button that was pressed can do no more, or is gone.
      if (!PlanStore.shared.canUndo) this.#focus = this.view === 'goal' ? 'step-title' : 'part-title';
    },
    begin: (example) => {
      PlanStore.shared.edit({ ...example, id: PlanStore.shared.plan.id });
      this.#goTo('whole', 'step-title');
    },
    forget: (answer) => {
      this.isForgetting = answer === 'ask';
      if (answer !== 'yes') return;
      PlanStore.shared.forget();
      this.view = 'goal';
      this.#on.choose(0);
    },
    retry: () => void PlanStore.shared.load(),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    PlanStore.shared.addEventListener('change', this.#onPlan);
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    PlanStore.shared.removeEventListener('change', this.#onPlan);
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const { shared } = PlanStore;
    if (shared.hasFailed) return renderFailed(this.#on.retry);
    if (!shared.isReady) return renderWaiting();
    const state = this.#state();
    const parts = () => this.#parts(state);
    return this.#link.data === undefined ? renderFrame(state, parts) : parts().shared();
  }

  protected override updated(): void {
    // So that the document is at hand when the page is printed.
    if (this.view === 'plan') this.#outPart.use();
    const target = this.#focus && this.renderRoot.querySelector<HTMLElement>(`#${this.#focus}`);
    if (!target) return;
    this.#focus = '';
    (target.matches('.fields')
      ? (target.querySelector<HTMLElement>('input, textarea, select') ?? target)
      : target
    ).focus();
  }

  get #goal(): Goal {
    return PlanStore.shared.plan.goals[this.goalAt] ?? PlanStore.shared.plan.goals[0]!;
  }

  /** The goal in words; only what the help has drawn asks for it. */
  get #text(): string {
    return this.say(() => this.#help.part.module!.goalText(this.#goal, this.formats));
  }

  #path(field: string): string {
    return `goals.${this.goalAt}.${field}`;
  }

  #onPlan = (): void => {
    this.goalAt = Math.min(this.goalAt, PlanStore.shared.plan.goals.length - 1);
    this.said = this.#words;
    this.#words = '';
    if (this.said) announce(this.said, this.language);
    this.requestUpdate();
  };

  /** Paper gets the document of the plan, wherever one is in it. */
  #onPrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint' && this.view === 'plan' && Boolean(this.#outPart.module);
    this.updateNow();
  };

  #turn(view: Partial<PlanView>): void {
    this.planView = { ...this.planView, ...view };
  }

  #goTo(step: Step, focus: string): void {
    this.#telling.pass(this.step, step);
    this.view = 'goal';
    this.step = step;
    this.message = '';
    this.wording = 'closed';
    this.#focus = focus;
  }

  #state(): GoalState {
    const { plan, canUndo, isRefused } = PlanStore.shared;
    const help = this.#help.part.module;
    const suggestions = this.#help.offer?.suggestions;
    const planEnd = plan.to || (suggestions?.planEnd ?? '');
    const findings = this.#help
      .check(this.#goal, plan.to)
      .filter((finding) => this.#telling.may(finding, this.#path(finding.field)));
    return {
      plan,
      canUndo,
      isRefused,
      suggestions,
      findings,
      formats: this.formats,
      on: this.#on,
      part: this.isPrinting ? 'out' : this.view,
      said: this.said,
      focus: (id) => (this.#focus = id),
      step: this.step,
      headingLevel: this.headingLevel,
      goalAt: this.goalAt,
      goal: this.#goal,
      today: this.#help.today,
      isBlank: isBlank(plan),
      isForgetting: this.isForgetting,
      findingsAt: (path, kind) => {
        const found = findings.filter(({ field }) => this.#path(field) === path);
        return found.length ? found : this.#telling.unread(plan, path, kind);
      },
      help,
      textOf: help && ((finding) => help.checkText(finding, planEnd, this.formats)),
    };
  }

  #parts(state: GoalState) {
    const lazy = <M extends object>(part: LazyPart<M>, draw: (module: M) => TemplateResult) => {
      const module = part.use();
      return module ? draw(module) : renderWaiting(part.hasFailed ? () => part.retry() : undefined);
    };
    const { message } = this;
    const out: OutState = {
      ...state,
      message,
      say: (text) => (this.message = text),
      speak: (work) => this.say(work),
      timeZone: this.#help.timeZone,
      problems: PlanStore.shared.problems,
      take: (plan, problems) => PlanStore.shared.open(plan, problems),
      memory: this.memory,
      remember: (change) => (this.memory = { ...this.memory, ...change }),
    };
    return {
      step: () =>
        lazy(this.#help.part, ({ renderLetter, renderWhole, copyGoal }) =>
          this.step === 'S' || this.step === 'whole'
            ? renderWhole({
                ...state,
                message,
                wording: this.wording,
                turnWording: (wording) => (this.wording = wording),
                contest: this.prefillContest,
                useInContest: this.#useInContest,
                copy: () =>
                  void copyGoal(this.#text, (work) => this.say(work)).then((said) => (this.message = said)),
              })
            : renderLetter(this.step, state),
        ),
      plan: () =>
        lazy(this.#planPart, ({ renderPlan }) =>
          renderPlan({ ...state, view: this.planView, turn: (view) => this.#turn(view) }),
        ),
      out: () => lazy(this.#outPart, ({ renderOut }) => renderOut(out)),
      shared: () =>
        lazy(this.#outPart, ({ renderShared, readLink }) =>
          renderShared({ ...out, found: this.#link.open(readLink), leave: this.#leaveShared }),
        ),
    };
  }

  readonly #leaveShared = (plan?: Plan): void => {
    this.#link.close();
    this.memory = {};
    if (plan) PlanStore.shared.open(plan);
    this.#goTo(plan ? 'whole' : this.step, 'step-title');
  };

  readonly #useInContest = (): void => {
    const text = this.#text;
    handOver(text);
    this.dispatchEvent(new TiltsGoalChosenEvent(text));
  };
}
