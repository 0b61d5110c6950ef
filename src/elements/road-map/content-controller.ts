import type { Language } from '../../core/i18n/languages.js';
import { loadContent } from '../../core/road-map/content.js';
import type { RoadMapContent } from '../../core/road-map/content.types.js';
import type { TiltsElement } from '../internal/tilts-element.js';

/** Answers one question: what are the texts of the road map in the element’s language? */
export class ContentController {
  hasFailed = false;
  #loaded: { readonly language: Language; readonly content: RoadMapContent } | undefined;
  #loading: Language | undefined;

  constructor(private readonly host: TiltsElement) {}

  /** The texts if they are loaded; otherwise starts loading them. */
  request(): RoadMapContent | undefined {
    const { language } = this.host;
    if (this.#loaded?.language === language) return this.#loaded.content;
    if (!this.hasFailed && this.#loading !== language) void this.#load(language);
    return undefined;
  }

  readonly retry = (): void => {
    this.hasFailed = false;
    this.host.requestUpdate();
  };

  async #load(language: Language): Promise<void> {
    this.#loading = language;
    try {
      const content = await loadContent(language);
      // The language may have been changed meanwhile.
      if (this.#loading === language) this.#loaded = { language, content };
    } catch {
      this.hasFailed = true;
    }
    if (this.#loading === language) this.#loading = undefined;
    this.host.requestUpdate();
  }
}
