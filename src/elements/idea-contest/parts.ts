import { nothing, type TemplateResult } from 'lit';
import { ideaContestCalendarMessages } from '../../locale/generated/idea-contest/calendar.js';
import { ideaContestDetailsMessages } from '../../locale/generated/idea-contest/details.js';
import { ideaContestFormMessages } from '../../locale/generated/idea-contest/form.js';
import { ideaContestTakePartMessages } from '../../locale/generated/idea-contest/take-part.js';
import { renderWaiting } from '../../ui/waiting.js';
import { LazyPart } from '../../ui/lazy-part.js';
import type { TiltsElement } from '../../ui/tilts-element.js';
import type { FormContext } from './form/form-context.js';
import type { ApplicationForm } from './form/form.js';
import type { ContestView } from './state.js';

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
      () => import('./take-part/take-part.js'),
      ideaContestTakePartMessages,
    );
    this.#calendar = new LazyPart(host, () => import('./calendar/calendar.js'), ideaContestCalendarMessages);
    this.#form = new LazyPart(host, () => import('./form/form.js'), ideaContestFormMessages);
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

  #applicationOf({ ApplicationForm }: typeof import('./form/form.js')): ApplicationForm {
    return (this.#application ??= new ApplicationForm(this.#host, this.#context));
  }

  #draw<M extends object, R>(part: LazyPart<M>, draw: (module: M) => R): R | TemplateResult {
    const { hasFailed } = part;
    const module = part.use();
    return module ? draw(module) : renderWaiting(hasFailed ? () => part.retry() : undefined);
  }
}
