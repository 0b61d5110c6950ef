import { LitElement, type PropertyValues } from 'lit';
import type { Language } from '../../core/i18n/languages.js';
import { formatterFor, type Formatter } from '../../core/i18n/formatter.js';
import { LanguageController } from './controllers/language-controller.js';
import { internalMessages } from '../../core/i18n/generated/internal.js';
import { loadMessages, type MessageLoaders } from '../../core/i18n/messages.js';
import { translatorFor, type Msg } from '../../core/i18n/translator.js';
import { onceSuccessful } from './retry-until-success.js';

/**
 * The base class: an element with a language. Nothing is rendered before the messages of its first language are loaded;
 * until then, and without JavaScript, the content inside the tag is shown. When the language changes, the old one stays
 * until the messages of the new one are loaded.
 *
 * @cssprop --tilts-accent - Colour of links, buttons and chosen items
 * @cssprop --tilts-on-accent - Text colour on the accent colour
 * @cssprop --tilts-surface - Background of dialogs and fields
 * @cssprop --tilts-card - Background of cards
 * @cssprop --tilts-border - Colour of lines
 * @cssprop --tilts-muted - Colour of secondary text
 * @cssprop --tilts-good - Colour of good news, such as “open”
 * @cssprop --tilts-urgent - Colour of deadlines and errors
 * @cssprop --tilts-focus - Colour of the focus ring
 * @cssprop --tilts-mark - Background of highlighted search matches
 * @cssprop --tilts-radius - Radius of corners
 * @cssprop --tilts-gap - Base spacing
 */
export abstract class TiltsElement extends LitElement {
  /** The element’s own messages; the shared ones are always loaded. */
  static messages: readonly MessageLoaders[] = [];

  #messages = [internalMessages, ...(this.constructor as typeof TiltsElement).messages];
  readonly #language = new LanguageController(this, (language) =>
    this.hasUpdated ? loadMessages(language, this.#messages) : undefined,
  );

  /** The language of the nearest `lang`; after a change, the one before until the messages of the new one are loaded. */
  get language(): Language {
    return this.#language.language;
  }

  get formatter(): Formatter {
    return formatterFor(this.language);
  }

  /** The interface texts in the element’s language. */
  get msg(): Msg {
    return translatorFor(this.language);
  }

  readonly #attach = onceSuccessful(async () => (await import('./after-first-view.js')).attach(this));

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = loadMessages(this.language, this.#messages);
    return loading ? loading.then(() => this.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated) this.renderRoot.querySelector('slot')?.remove();
    super.update(changed);
    this.#attach();
  }

  /** Renders at once, for example before printing. */
  renderSync(): void {
    this.requestUpdate();
    if (this.hasUpdated) this.performUpdate();
  }

  /** Loads the messages of a lazy module; from then on they follow the language. */
  async addMessages(messages: MessageLoaders): Promise<void> {
    // Rendering only waits for modules that loaded once: a lost connection must not stop it.
    await loadMessages(this.language, [messages]);
    if (!this.#messages.includes(messages)) this.#messages = [...this.#messages, messages];
  }
}
