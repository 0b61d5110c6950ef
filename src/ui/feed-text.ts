import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { noChange } from 'lit';
import { markHits } from '../search/text-index.js';
import type { FoundText } from '../locale/feed-text.js';

const NONE: ReadonlySet<string> = new Set();

/** Writes a text of the feed into its element: with its own `lang`, and marked where a search found it. */
class FeedTextDirective extends Directive {
  #text?: string;
  #hits?: ReadonlySet<string>;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('feedText() stands inside a start tag');
  }

  render(_found: FoundText, _language: string, _hits?: ReadonlySet<string>): typeof noChange {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [found, language, hits = NONE]: [FoundText, string, ReadonlySet<string>?],
  ) {
    if (found.lang === language) element.removeAttribute('lang');
    else element.setAttribute('lang', found.lang);
    if (found.text !== this.#text || hits !== this.#hits) {
      this.#text = found.text;
      this.#hits = hits;
      if (hits.size) element.replaceChildren(...markHits(found.text, hits).map(toNode));
      else element.textContent = found.text;
    }
    return noChange;
  }
}

function toNode({ text, hit }: { text: string; hit: boolean }): Node | string {
  if (!hit) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** `<p ${feedText(found, language, hits)}></p>` */
export const feedText = directive(FeedTextDirective);
