import { LitElement, type PropertyValues } from 'lit';
import type { Language } from '../../core/i18n/languages.js';
import { formatterFor, type Formatter } from '../../core/i18n/formatter.js';
import { LanguageController } from './controllers/language-controller.js';
import { internalMessages } from '../../core/i18n/generated/internal.js';
import { loadMessages, withLocale, type MessageLoaders } from '../../core/i18n/messages.js';

/**
 * The house base: an element that knows its language. Nothing is drawn before the messages of that language
 * are there; until then, and without script, what stands inside the tag is shown.
 *
 * @cssprop --tilts-accent - Colour of links, buttons and what is chosen
 * @cssprop --tilts-on-accent - Colour of the words on the accent
 * @cssprop --tilts-surface - Ground of dialogs and fields
 * @cssprop --tilts-card - Ground of cards
 * @cssprop --tilts-border - Colour of lines
 * @cssprop --tilts-muted - Colour of less important words
 * @cssprop --tilts-good - Colour of good news, such as "open"
 * @cssprop --tilts-urgent - Colour of what is soon over, and of what is wrong
 * @cssprop --tilts-focus - Colour of the ring around what has the focus
 * @cssprop --tilts-mark - Colour behind the words that the search found
 * @cssprop --tilts-radius - Roundness of corners
 * @cssprop --tilts-gap - Space between things
 */
export abstract class TiltsElement extends LitElement {
  /** The element's own words; those that all elements share come by themselves. */
  static messages: readonly MessageLoaders[] = [];

  readonly #language = new LanguageController(this);
  #messages = [internalMessages, ...(this.constructor as typeof TiltsElement).messages];

  /** The language of the nearest `lang`. */
  get language(): Language {
    return this.#language.language;
  }

  get formatter(): Formatter {
    return formatterFor(this.language);
  }

  /**
   * The height goes into `data-tilts-height`: the preview of an editor (WordPress) measures the page again when
   * something changes in it, and sees nothing of what is drawn inside the element.
   */
  readonly #size = new ResizeObserver(() => {
    const height = String(this.offsetHeight);
    if (this.hasUpdated && this.dataset['tiltsHeight'] !== height) this.dataset['tiltsHeight'] = height;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

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
    withLocale(this.language, () => super.update(changed));
  }

  /** Draws at once, e.g. before the page is printed. */
  renderSync(): void {
    this.requestUpdate();
    if (this.hasUpdated) this.performUpdate();
  }

  /** Loads further words, for a part that is loaded when it is first used; they follow the language from then on. */
  async addMessages(messages: MessageLoaders): Promise<void> {
    // Only what is here once is waited for when the element is drawn: a lost connection must not stop it.
    await loadMessages(this.language, [messages]);
    if (!this.#messages.includes(messages)) this.#messages = [...this.#messages, messages];
  }

  /** Words for an event handler, where no language is set. */
  withLocale<T>(callback: () => T): T {
    return withLocale(this.language, callback);
  }
}
