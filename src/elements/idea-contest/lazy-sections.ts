import { nothing, type TemplateResult } from 'lit';
import { ideaContestCalendarMessages } from '../../core/i18n/generated/idea-contest/calendar.js';
import { ideaContestDetailsMessages } from '../../core/i18n/generated/idea-contest/details.js';
import { ideaContestApplicationFormMessages } from '../../core/i18n/generated/idea-contest/application-form.js';
import { ideaContestEligibilityMessages } from '../../core/i18n/generated/idea-contest/eligibility.js';
import { renderWaiting } from '../internal/loading.js';
import { LazyPart } from '../internal/controllers/lazy-module.js';
import type { TiltsElement } from '../internal/tilts-element.js';
import type { FormContext } from './application-form/form-context.js';
import type { ApplicationForm } from './application-form/application-form.js';
import type { ContestView } from './idea-contest.types.js';

/** What of a contest is loaded when it is needed: the rules after the first drawing, the rest when a person asks. */
export class ContestParts {
  readonly #host: TiltsElement;
  readonly #context: () => FormContext;
  readonly #details;
  readonly #takePart;
  readonly #calendar;
  readonly #form;
  #application: ApplicationForm | undefined;

  constructor(host: TiltsElement, context: () => FormContext) {
    this.#host = host;
    this.#context = context;
    this.#details = new LazyPart(host, () => import('./details/details.js'), ideaContestDetailsMessages);
    this.#takePart = new LazyPart(
      host,
      () => import('./eligibility/panel.js'),
      ideaContestEligibilityMessages,
    );
    this.#calendar = new LazyPart(host, () => import('./calendar/calendar.js'), ideaContestCalendarMessages);
    this.#form = new LazyPart(
      host,
      () => import('./application-form/application-form.js'),
      ideaContestApplicationFormMessages,
    );
  }

  renderDetails(view: ContestView): TemplateResult {
    return this.#draw(this.#details, ({ renderDetails }) => renderDetails(view));
  }

  /** Below the buttons: applications that are on their way, and what was opened. */
  renderPanel(view: ContestView): unknown {
    return [this.#renderWays(view), this.#renderOpened(view)];
  }

  #renderWays({ contest, on }: ContestView): TemplateResult | typeof nothing {
    return this.#application || this.#details.module?.isWaiting(contest.id)
      ? this.#draw(this.#form, (module) => this.#applicationOf(module).renderWays(on.apply))
      : nothing;
  }

  #renderOpened(view: ContestView): TemplateResult | typeof nothing {
    if (view.panel === 'take-part')
      return this.#draw(this.#takePart, ({ renderTakePart }) => renderTakePart(view));
    if (view.panel === 'calendar')
      return this.#draw(this.#calendar, ({ renderCalendar }) => renderCalendar(view));
    return nothing;
  }

  renderForm(): TemplateResult {
    return this.#draw(this.#form, (module) => this.#applicationOf(module).render());
  }

  #applicationOf({
    ApplicationForm,
  }: typeof import('./application-form/application-form.js')): ApplicationForm {
    return (this.#application ??= new ApplicationForm(this.#host, this.#context));
  }

  #draw<M extends object, R>(part: LazyPart<M>, draw: (module: M) => R): R | TemplateResult {
    const { hasFailed } = part;
    const module = part.use();
    return module ? draw(module) : renderWaiting(hasFailed ? () => part.retry() : undefined);
  }
}
