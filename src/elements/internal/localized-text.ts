import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { noChange } from 'lit';
import type { FoundText } from '../../core/i18n/localized-text.js';

/** A piece of a text; `hit` where a search found it. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text where a search found it. The same search gives the same function. */
export type Marker = (text: string) => readonly Piece[];

/** Writes a text of the feed into its element: with its own `lang`, and marked where a search found it. */
class FeedTextDirective extends Directive {
  #text?: string;
  #mark?: Marker | undefined;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('feedText() stands inside a start tag');
  }

  render(_found: FoundText, _language: string, _mark?: Marker): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [found, language, mark]: [FoundText, string, Marker?]) {
    if (found.lang === language) element.removeAttribute('lang');
    else element.setAttribute('lang', found.lang);
    if (found.text !== this.#text || mark !== this.#mark) {
      this.#text = found.text;
      this.#mark = mark;
      if (mark) element.replaceChildren(...mark(found.text).map(toNode));
      else element.textContent = found.text;
    }
    return noChange;
  }
}

function toNode({ text, hit }: Piece): Node | string {
  if (!hit) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** `<p ${feedText(found, language, mark)}></p>` */
export const feedText = directive(FeedTextDirective);
