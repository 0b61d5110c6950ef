import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LANGUAGES, DEFAULT_LANGUAGE, type Language } from '../../../core/i18n/languages.js';

/** What sites write instead of a language: its three-letter code (ISO 639-2), and the country of Estonian. */
const LANGUAGE_ALIASES: ReadonlyMap<string | undefined, Language> = new Map([
  ['lav', 'lv'],
  ['lit', 'lt'],
  ['est', 'et'],
  ['ee', 'et'],
  ['eng', 'en'],
]);

/** The supported language for a tag such as `lv-LV` or `lv_LV`, or `DEFAULT_LANGUAGE`. */
export function matchLanguage(tag: string | null | undefined): Language {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return (
    LANGUAGES.find((language) => language === primary) ?? LANGUAGE_ALIASES.get(primary) ?? DEFAULT_LANGUAGE
  );
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

/** The language of an element. Follows every later change. */
export class LanguageController implements ReactiveController {
  language: Language = DEFAULT_LANGUAGE;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#detect());

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const options = { attributes: true, attributeFilter: ['lang'], subtree: true };
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, options);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#detect();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #detect(): void {
    const language = matchLanguage(nearestLang(this.#host));
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  }
}
