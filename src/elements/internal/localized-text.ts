import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { noChange } from 'lit';
import type { ResolvedText } from '../../core/i18n/localized-text.js';

/** A segment of a text; `isMatch` if the search found it. */
export interface TextSegment {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Splits a text at the matches of a search. The same search always gives the same function. */
export type Highlighter = (text: string) => readonly TextSegment[];

/** Writes a text of the feed into its element: with its own `lang`, and matches highlighted. */
class LocalizedTextDirective extends Directive {
  #text?: string;
  #highlight?: Highlighter | undefined;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT)
      throw new Error('localizedText() can only be used inside a start tag');
  }

  render(_resolved: ResolvedText, _language: string, _highlight?: Highlighter): typeof noChange {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [resolved, language, highlight]: [ResolvedText, string, Highlighter?],
  ) {
    if (resolved.lang === language) element.removeAttribute('lang');
    else element.setAttribute('lang', resolved.lang);
    if (resolved.text !== this.#text || highlight !== this.#highlight) {
      this.#text = resolved.text;
      this.#highlight = highlight;
      if (highlight) element.replaceChildren(...highlight(resolved.text).map(toNode));
      else element.textContent = resolved.text;
    }
    return noChange;
  }
}

function toNode({ text, isMatch }: TextSegment): Node | string {
  if (!isMatch) return text;
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

/** `<p ${localizedText(resolved, language, highlight)}></p>` */
export const localizedText = directive(LocalizedTextDirective);
