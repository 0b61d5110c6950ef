import type { Language } from '../../core/i18n/languages.js';
import { loadPiece } from '../../core/road-map/content.js';
import type { Piece, RoadMapPieces } from '../../core/road-map/content.types.js';
import type { TiltsElement } from '../internal/tilts-element.js';

/** Answers one question: which texts of the road map are there in the element’s language? */
export class ContentController {
  hasFailed = false;
  #language: Language | undefined;
  #loaded: Partial<RoadMapPieces> = {};
  readonly #loading = new Set<Piece>();

  constructor(private readonly host: TiltsElement) {}

  /** What is there; what is missing of these pieces starts loading. */
  request(...pieces: readonly Piece[]): Partial<RoadMapPieces> {
    const { language } = this.host;
    if (this.#language !== language) {
      this.#language = language;
      this.#loaded = {};
      this.#loading.clear();
      this.hasFailed = false;
    }
    for (const piece of pieces)
      if (!this.#loaded[piece] && !this.hasFailed && !this.#loading.has(piece))
        void this.#load(language, piece);
    return this.#loaded;
  }

  readonly retry = (): void => {
    this.hasFailed = false;
    this.host.requestUpdate();
  };

  async #load(language: Language, piece: Piece): Promise<void> {
    this.#loading.add(piece);
    const texts = await loadPiece(language, piece).catch(() => undefined);
    // The language may have been changed meanwhile.
    if (this.#language !== language) return;
    this.#loading.delete(piece);
    if (texts) this.#loaded = { ...this.#loaded, [piece]: texts };
    else this.hasFailed = true;
    this.host.requestUpdate();
  }
}
