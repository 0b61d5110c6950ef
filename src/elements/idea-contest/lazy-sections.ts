import { nothing, type TemplateResult } from 'lit';
import { ideaContestCalendarMessages } from '../../core/i18n/generated/idea-contest/calendar.js';
import { ideaContestDetailsMessages } from '../../core/i18n/generated/idea-contest/details.js';
import { ideaContestApplicationFormMessages } from '../../core/i18n/generated/idea-contest/application-form.js';
import { ideaContestEligibilityMessages } from '../../core/i18n/generated/idea-contest/eligibility.js';
import { renderLoadingOrRetry } from '../internal/loading.js';
import { LazyModule } from '../internal/controllers/lazy-module.js';
import type { TiltsElement } from '../internal/tilts-element.js';
import type { FormContext } from './application-form/form-context.js';
import type { ApplicationForm } from './application-form/application-form.js';
import type { ContestViewModel } from './idea-contest.types.js';

/** Sections that are loaded when they are needed: the rules after the first render, the others on a click. */
export class LazySections {
  readonly #host: TiltsElement;
  readonly #context: () => FormContext;
  readonly #details;
  readonly #eligibility;
  readonly #calendar;
  readonly #form;
  #application: ApplicationForm | undefined;

  constructor(host: TiltsElement, context: () => FormContext) {
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

  #renderPendingSubmissions({ contest, on }: ContestViewModel): TemplateResult | typeof nothing {
    return this.#application || this.#details.module?.isWaiting(contest.id)
      ? this.#renderLazy(this.#form, (module) =>
          this.#applicationOf(module).renderPendingSubmissions(on.apply),
        )
      : nothing;
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

  renderForm(): TemplateResult {
    return this.#renderLazy(this.#form, (module) => this.#applicationOf(module).render());
  }

  #applicationOf({
    ApplicationForm,
  }: typeof import('./application-form/application-form.js')): ApplicationForm {
    return (this.#application ??= new ApplicationForm(this.#host, this.#context));
  }

  #renderLazy<M extends object, R>(lazy: LazyModule<M>, render: (module: M) => R): R | TemplateResult {
    const { hasFailed } = lazy;
    const module = lazy.request();
    return module
      ? render(module)
      : renderLoadingOrRetry(this.#host.msg, hasFailed ? () => lazy.retry() : undefined);
  }
}
