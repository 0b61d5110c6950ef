import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LANGUAGES, OTHERWISE, type Language } from './languages.js';

/** The supported language that a tag such as `lv-LV` asks for, or `OTHERWISE`. */
export function toLanguage(tag: string | null | undefined): Language {
  const primary = tag?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? OTHERWISE;
}

/** The nearest `lang` of an element, its own included, looking out of shadow roots. */
export function nearestLang(element: Element): string | null {
  for (let node: Element | null = element; node;) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang');
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Answers one question: which language does this element speak? Follows every later change. */
export class LanguageController implements ReactiveController {
  language: Language = OTHERWISE;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#look());

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
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(): void {
    const language = toLanguage(nearestLang(this.#host));
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  }
}
