import { html, nothing, type TemplateResult } from 'lit';
import { ideaContestCalendarMessages } from '../../core/i18n/generated/idea-contest/calendar.js';
import { ideaContestDetailsMessages } from '../../core/i18n/generated/idea-contest/details.js';
import { ideaContestApplicationFormMessages } from '../../core/i18n/generated/idea-contest/application-form.js';
import { ideaContestEligibilityMessages } from '../../core/i18n/generated/idea-contest/eligibility.js';
import { submissionStagesAt } from '../../core/feed/contest-stages.js';
import { renderLoadingOrRetry } from '../internal/loading.js';
import { LazyModule } from '../internal/controllers/lazy-module.js';
import type { TiltsElement } from '../internal/tilts-element.js';
import type { FormContext } from './application-form/form-context.js';
import type { ApplicationForm } from './application-form/application-form.js';
import type { ContestViewModel } from './idea-contest.types.js';

/** Sections that are loaded when they are needed: the rules after the first render, the others on a click. */
export class LazySections {
  readonly #host: TiltsElement;
  readonly #context: () => Omit<FormContext, 'stageId'>;
  readonly #details;
  readonly #eligibility;
  readonly #calendar;
  readonly #form;
  #isAwaited = false;
  #hadFailed = false;
  /** The forms that have been needed: that of the application, and by id those of later stages. */
  readonly #applications = new Map<string | undefined, ApplicationForm>();

  constructor(host: TiltsElement, context: () => Omit<FormContext, 'stageId'>) {
    this.#host = host;
    this.#context = context;
    this.#details = new LazyModule(host, () => import('./details/details.js'), ideaContestDetailsMessages);
    this.#eligibility = new LazyModule(
      host,
      () => import('./eligibility/panel.js'),
      ideaContestEligibilityMessages,
    );
    this.#calendar = new LazyModule(
      host,
      () => import('./calendar/calendar.js'),
      ideaContestCalendarMessages,
    );
    this.#form = new LazyModule(
      host,
      () => import('./application-form/application-form.js'),
      ideaContestApplicationFormMessages,
    );
  }

  renderDetails(view: ContestViewModel): TemplateResult {
    return this.#renderLazy(this.#details, ({ renderDetails }) => renderDetails(view));
  }

  /** Below the buttons: pending submissions, and the open panel. */
  renderPanel(view: ContestViewModel): unknown {
    return [this.#renderPendingSubmissions(view), this.#renderOpenPanel(view)];
  }

  #renderPendingSubmissions({ contest, now, on }: ContestViewModel): unknown {
    if (!this.#applications.size && !this.#details.module?.isWaiting(contest.id)) return nothing;
    const stages = submissionStagesAt(contest, now).map(({ id }) => id);
    const all = [...new Set([undefined, ...stages, ...this.#applications.keys()])];
    return this.#renderLazy(this.#form, (module) =>
      all.map((stageId) =>
        this.#applicationOf(module, stageId).renderPendingSubmissions(() => on.apply(stageId)),
      ),
    );
  }

  #renderOpenPanel(view: ContestViewModel): TemplateResult | typeof nothing {
    if (view.panel === 'eligibility')
      return this.#renderLazy(this.#eligibility, ({ renderEligibilityPanel }) =>
        renderEligibilityPanel(view),
      );
    if (view.panel === 'calendar')
      return this.#renderLazy(this.#calendar, ({ renderCalendar }) => renderCalendar(view));
    return nothing;
  }

  /**
   * While the form is awaited, its place has the focus: the button that opens it is gone.
   *
   * @param stageId of a later stage; without it, the form of the application
   * @param takeFocus gives the focus to the form’s title
   */
  renderForm(stageId: string | undefined, takeFocus: () => void): TemplateResult {
    const form = this.#renderLazy(this.#form, (module) => this.#applicationOf(module, stageId).render());
    const { module, hasFailed } = this.#form;
    // Each of what stands there takes away what had the focus, the button that tries again, too.
    if (this.#isAwaited && (module || hasFailed !== this.#hadFailed)) takeFocus();
    this.#isAwaited = !module;
    this.#hadFailed = hasFailed;
    return module ? form : html`<div id="form-title" tabindex="-1">${form}</div>`;
  }

  #applicationOf(
    { ApplicationForm }: typeof import('./application-form/application-form.js'),
    stageId: string | undefined,
  ): ApplicationForm {
    const known = this.#applications.get(stageId);
    if (known) return known;
    const form = new ApplicationForm(this.#host, () => ({ ...this.#context(), stageId }));
    this.#applications.set(stageId, form);
    return form;
  }

  #renderLazy<M extends object, R>(lazy: LazyModule<M>, render: (module: M) => R): R | TemplateResult {
    const { hasFailed } = lazy;
    const module = lazy.request();
    return module
      ? render(module)
      : renderLoadingOrRetry(this.#host.msg, hasFailed ? () => lazy.retry() : undefined);
  }
}
