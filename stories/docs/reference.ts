/** Lists for the docs pages, read from the elements so that they are always up to date. */
import { FILTERS, type Filter } from '../../src/elements/instrument-directory/filters.js';
import { AVAILABILITY_STATES } from '../../src/core/feed/availability.js';
import { SUPPORT_LEVELS, SUPPORT_TYPES, LEGAL_FORMS } from '../../src/core/feed/enums/instruments.js';
import { baseStyles } from '../../src/elements/internal/styles/base.styles.js';

declare const __TILTS_MANIFEST__: {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};

interface Named {
  readonly name: string;
  readonly description: string;
}
interface Declaration {
  readonly tagName: string;
  readonly cssParts?: readonly Named[];
}
export interface Token extends Named {
  readonly fallback: string;
}

const MEANINGS: Record<string, string> = {
  '--tilts-accent': 'Links, the main button, ticked boxes, the edge of a card under the pointer',
  '--tilts-on-accent': 'Text on the main button',
  '--tilts-surface': 'Background of the dialog and of the options of a select',
  '--tilts-good': '“All year”, “Suitable for you”',
  '--tilts-urgent': 'Days left, “May be suitable: ask”, the edge of a notice',
  '--tilts-border': 'Lines and edges of cards',
  '--tilts-card': 'Background of a card',
  '--tilts-muted': 'Secondary text: provider, who can apply, counts',
  '--tilts-radius': 'Rounded corners of cards, fields and buttons',
  '--tilts-gap': 'Distance between blocks',
  '--tilts-focus': 'The focus ring',
  '--tilts-mark': 'Background of the words that a search found',
};

/** What the styles fall back to: the text after the comma, up to the bracket that closes `var(`. */
function fallbackAt(css: string, start: number): string {
  let depth = 1;
  let end = start;
  while (end < css.length && (depth += css[end] === '(' ? 1 : css[end] === ')' ? -1 : 0)) end++;
  return css.slice(start, end).replace('var(--_accent)', 'the accent');
}

/** The public custom properties in the order of the styles; the last fallback is the one modern browsers use. */
export const TOKENS: readonly Token[] = (() => {
  const { cssText } = baseStyles;
  const found = new Map(
    [...cssText.matchAll(/var\((--tilts-[a-z-]+),\s*/g)].map((match) => [
      match[1]!,
      fallbackAt(cssText, match.index + match[0].length),
    ]),
  );
  return [...found].map(([name, fallback]) => {
    const description = MEANINGS[name];
    if (!description) throw new Error(`stories/docs/reference.ts has no meaning for ${name}`);
    return { name, fallback, description };
  });
})();

/** The parts of every element, by tag. */
export const PARTS = __TILTS_MANIFEST__.modules
  .flatMap(({ declarations }) => declarations)
  .map(({ tagName, cssParts = [] }) => ({ tagName, parts: cssParts }));

const VALUES: Record<Filter, string> = {
  'support-type': SUPPORT_TYPES.join(', '),
  'legal-form': LEGAL_FORMS.join(', '),
  availability: AVAILABILITY_STATES.join(', '),
  provider: 'the name in the feed’s first language, lower case, without diacritics, words separated by “-”',
  area: 'the ids of the feed’s “areas”',
  'support-level': SUPPORT_LEVELS.join(', '),
};

/** The values allowed in `preset` and `locked`. */
export const FILTER_VALUES = FILTERS.map((filter) => [filter, VALUES[filter]] as const);
