/** The parts of the desk that load when somebody first goes there, with what was chosen in them. */
import { html } from 'lit';
import { deskEmbedMessages } from '../core/i18n/generated/desk/embed.js';
import { deskFormMessages } from '../core/i18n/generated/desk/form.js';
import { deskPublishMessages } from '../core/i18n/generated/desk/publish.js';
import { deskSeeMessages } from '../core/i18n/generated/desk/see.js';
import { LazyModule } from '../elements/internal/controllers/lazy-module.js';
import { renderLoadingOrRetry } from '../elements/internal/loading.js';
import type { TiltsElement } from '../elements/internal/tilts-element.js';
import type { DeskView, WorkView } from './desk.types.js';
import type { EmbedChoices } from './embed/embed.js';
import type { BulkChange } from './form/bulk.js';
import type { FormFolds } from './form/form-context.js';
import type { Publishing } from './publish/publish.js';
import type { SeeChoices } from './see/see.js';
import type { Screen } from './state/desk-state.js';
import type { BeginView } from './views/begin.js';

export class DeskModules {
  readonly #form;
  readonly #begin;
  readonly #see;
  readonly #embed;
  readonly #publish;
  #folds: FormFolds | undefined;
  #bulk: BulkChange | undefined;
  #seeChoices: SeeChoices | undefined;
  #embedChoices: EmbedChoices | undefined;
  #publishing: Publishing | undefined;

  constructor(private readonly host: TiltsElement) {
    this.#form = new LazyModule(host, () => import('./form/form-screens.js'), deskFormMessages);
    this.#begin = new LazyModule(host, () => import('./views/begin.js'));
    this.#see = new LazyModule(host, () => import('./see/see.js'), deskSeeMessages);
    this.#embed = new LazyModule(host, () => import('./embed/embed.js'), deskSeeMessages, deskEmbedMessages);
    this.#publish = new LazyModule(host, () => import('./publish/publish.js'), deskPublishMessages);
  }

  readonly #redraw = (): void => this.host.requestUpdate();

  /** What the module draws; until it is loaded, that it is loading. */
  #render<M extends object>({ msg }: DeskView, module: LazyModule<M>, draw: (loaded: M) => unknown): unknown {
    const loaded = module.request();
    return loaded
      ? draw(loaded)
      : renderLoadingOrRetry(msg, module.hasFailed ? () => module.retry() : undefined);
  }

  renderBegin(view: BeginView): unknown {
    return this.#render(view, this.#begin, ({ renderBegin }) => renderBegin(view));
  }

  /** The screen, if it is one of these parts. */
  renderScreen(view: WorkView, screen: Screen): unknown {
    switch (screen) {
      case 'record':
      case 'feed':
        return this.#render(view, this.#form, ({ renderFormScreen, FormFolds }) =>
          renderFormScreen(view, (this.#folds ??= new FormFolds(this.#redraw))),
        );
      case 'see':
        return this.#render(view, this.#see, ({ renderSee, SeeChoices }) =>
          renderSee(view, (this.#seeChoices ??= new SeeChoices(this.#redraw))),
        );
      case 'embed':
        return this.#render(view, this.#embed, ({ renderEmbed, EmbedChoices }) =>
          renderEmbed(view, (this.#embedChoices ??= new EmbedChoices(this.#redraw))),
        );
      case 'publish':
        return this.#render(view, this.#publish, ({ renderPublish, Publishing }) =>
          renderPublish(view, (this.#publishing ??= new Publishing(this.#redraw))),
        );
      default:
        return undefined;
    }
  }

  renderBulk(view: WorkView): unknown {
    const { state, formatter, msg } = view;
    const count = formatter.plural(
      state.chosen.size,
      msg('# record selected|# records selected', { id: 'desk.bulk.count' }),
    );
    return html`<section class="panel" aria-label=${count}>
      ${this.#render(view, this.#form, ({ renderBulk, BulkChange, FormFolds }) =>
        renderBulk(
          view,
          count,
          (this.#folds ??= new FormFolds(this.#redraw)),
          (this.#bulk ??= new BulkChange(this.#redraw)),
        ),
      )}
    </section>`;
  }

  /** A new record of the list, as the form begins it; undefined if the form cannot be loaded. */
  async emptyRecord(view: WorkView): Promise<Readonly<Record<string, unknown>> | undefined> {
    return (await this.#form.whenLoaded())?.emptyRecord(view);
  }
}
