import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DEFAULT_LANGUAGE, LANGUAGE_CODES, type Language } from '../../../core/i18n/languages.js';

/** The supported language for a tag such as `lv-LV` or `lv_LV`; if there is none, the fallback. */
export function matchLanguage(
  tag: string | null | undefined,
  fallback: Language = DEFAULT_LANGUAGE,
): Language {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGE_CODES.find((codes) => codes.includes(primary))?.[0] ?? fallback;
}

/** The nearest `lang` of an element, including its own, through shadow roots. */
export function nearestLang(element: Element): string | null {
  for (let node: Element | null = element; node;) {
    const ancestor: Element | null = node.closest('[lang]');
    if (ancestor) return ancestor.getAttribute('lang');
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The language of an element. Follows every later change, as soon as the texts of the new language are here. */
export class LanguageController implements ReactiveController {
  language: Language = DEFAULT_LANGUAGE;
  #next: Language = DEFAULT_LANGUAGE;
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: (language: Language) => Promise<unknown> | undefined;
  readonly #observer = new MutationObserver(() => void this.#detect());

  /** @param load loads the texts to wait for; until then, for example without a connection, the old language stays */
  constructor(
    host: ReactiveControllerHost & Element,
    load: (language: Language) => Promise<unknown> | undefined,
  ) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    const options = { attributes: true, attributeFilter: ['lang'], subtree: true };
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, options);
      if (!(root instanceof ShadowRoot)) break;
    }
    void this.#detect();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  async #detect(): Promise<void> {
    // Where a browser translates the page (Chrome, Edge), `lang` is what it translates into.
    const isTranslated = document.querySelector('.translated-ltr, .translated-rtl');
    const language = matchLanguage(nearestLang(this.#host), isTranslated ? this.language : undefined);
    if (language === this.#next) return;
    this.#next = language;
    const loading = this.#load(language);
    if (loading) await loading;
    if (language !== this.#next) return;
    this.language = language;
    this.#host.requestUpdate();
  }
}
