/** What is chosen for embedding, and the attributes that can be. */
import type { Language } from '../../core/i18n/languages.js';
import type { ElementName } from '../elements.js';
import { PreviewFrame } from '../see/preview-frame.js';
import { loadAttributes, type Attribute } from './attributes.js';
import { textOn } from './contrast.js';
import { EmbedFallback } from './embed-fallback.js';
import type { EmbedForm } from './snippet.js';

/** Ready looks: an accent with enough contrast, and corners. */
const THEMES = {
  sea: { accent: '#0b4a8f', radius: '0.6em' },
  forest: { accent: '#14532d', radius: '0.3em' },
  plum: { accent: '#7a1f5c', radius: '0' },
} as const;
type Theme = keyof typeof THEMES;

export interface Choices {
  readonly element?: ElementName | undefined;
  readonly system: string;
  readonly form: EmbedForm;
  /** Of the published site, where nothing else is written. */
  readonly folder?: string | undefined;
  readonly src?: string | undefined;
  readonly href: string;
  /** Whether the tag has the content of the feed in it, not only a link. */
  readonly hasFallback: boolean;
  readonly language?: Language | undefined;
  readonly theme: Theme | 'site' | 'own';
  readonly accent: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export class EmbedChoices {
  choices: Choices = {
    ...{ system: 'HTML', form: 'tag', href: '/' },
    hasFallback: true,
    ...{ theme: 'site', accent: THEMES.sea.accent, attributes: {} },
  };
  attributes: ReadonlyMap<string, readonly Attribute[]> = new Map();
  readonly frame = new PreviewFrame();
  readonly fallback: EmbedFallback;

  constructor(private readonly redraw: () => void) {
    this.fallback = new EmbedFallback(redraw);
    void loadAttributes().then((attributes) => {
      this.attributes = attributes;
      this.redraw();
    });
  }

  set(change: Partial<Choices>): void {
    this.choices = { ...this.choices, ...change };
    this.redraw();
  }
}

/** The design tokens of a look. */
export function tokensOf({ theme, accent }: Choices): Record<string, string> {
  if (theme === 'site') return {};
  const colour = theme === 'own' ? accent : THEMES[theme].accent;
  return {
    '--tilts-accent': colour,
    '--tilts-on-accent': textOn(colour),
    ...(theme === 'own' ? {} : { '--tilts-radius': THEMES[theme].radius }),
  };
}
