/** The texts of the road map. They load when they are needed, in files of their own for each language. */
import type { Language } from '../i18n/languages.js';
import type { Piece, RoadMapContent, RoadMapPieces } from './content.types.js';

const pieces: Record<Language, { readonly [P in Piece]: () => Promise<RoadMapPieces[P]> }> = {
  lv: {
    frame: async () => (await import('./content/lv/frame.js')).frame,
    municipality: async () => (await import('./content/lv/municipality.js')).municipality,
    community: async () => (await import('./content/lv/community.js')).community,
    templates: async () => (await import('./content/lv/templates.js')).templates,
  },
  en: {
    frame: async () => (await import('./content/en/frame.js')).frame,
    municipality: async () => (await import('./content/en/municipality.js')).municipality,
    community: async () => (await import('./content/en/community.js')).community,
    templates: async () => (await import('./content/en/templates.js')).templates,
  },
  lt: {
    frame: async () => (await import('./content/lt/frame.js')).frame,
    municipality: async () => (await import('./content/lt/municipality.js')).municipality,
    community: async () => (await import('./content/lt/community.js')).community,
    templates: async () => (await import('./content/lt/templates.js')).templates,
  },
  et: {
    frame: async () => (await import('./content/et/frame.js')).frame,
    municipality: async () => (await import('./content/et/municipality.js')).municipality,
    community: async () => (await import('./content/et/community.js')).community,
    templates: async () => (await import('./content/et/templates.js')).templates,
  },
};

const all: Record<Language, () => Promise<RoadMapContent>> = {
  lv: async () => (await import('./content/lv/index.js')).content,
  en: async () => (await import('./content/en/index.js')).content,
  lt: async () => (await import('./content/lt/index.js')).content,
  et: async () => (await import('./content/et/index.js')).content,
};

/** Loads some of the texts of a language. Rejects if the connection is lost. */
export const loadPiece = <P extends Piece>(language: Language, piece: P): Promise<RoadMapPieces[P]> =>
  pieces[language][piece]();

/** Loads all texts of a language. Rejects if they cannot be read. */
export const loadContent = (language: Language): Promise<RoadMapContent> => all[language]();
