/** What a reader finds in a file of another format. */
import type { Wording } from '../check/wording.js';
import type { Json, ToText } from './record-parts.js';

export interface ForeignRecords {
  readonly instruments?: readonly Json[];
  readonly enterprises?: readonly Json[];
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** What the format does not say and was filled in, or was left out, in the reader’s language. */
  readonly notes?: readonly string[];
}

/** What a reader may ask for. */
export interface ReadingContext {
  readonly text: ToText;
  /** A new id, made from a name. */
  readonly id: (name: string) => string;
  /** The id of the area with this name; the area is added to the feed. */
  readonly areaId: (name: string) => string;
  /** Who stands as the provider where the format names nobody. */
  readonly providerName: string;
  /** In which the notes are written. */
  readonly wording: Wording;
}

/** A format that others publish. */
export interface ForeignFormat {
  readonly name: string;
  /** The language that the file itself names. */
  language?(json: unknown): string | undefined;
  /** Undefined if the file has another format. */
  read(json: unknown, context: ReadingContext): ForeignRecords | undefined;
}
