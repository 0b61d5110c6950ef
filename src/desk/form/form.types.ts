/** What the fields of a form need to be drawn and changed. */
import type { Language } from '../../core/i18n/languages.js';
import type { Formatter } from '../../core/i18n/formatter.js';
import type { Msg } from '../../core/i18n/translator.js';
import type { Node } from '../../core/feed-docs/nodes.js';
import type { DeskFinding } from '../check/check.types.js';
import type { FeedPath, RawFeed } from '../state/feed-path.js';

/** A field of the feed with its documentation and schema. */
export type FormNode = Node;

export interface FormContext {
  readonly msg: Msg;
  readonly formatter: Formatter;
  /** Language of the desk: titles, descriptions and names of codes. */
  readonly language: Language;
  /** Languages of the feed’s texts, the first one first. */
  readonly languages: readonly string[];
  /** The whole feed, for ids of its lists. */
  readonly feed: RawFeed;
  /** The value at a path of the form. */
  valueAt(path: FeedPath): unknown;
  /** Undefined clears the field. */
  change(path: FeedPath, value: unknown): void;
  /** Puts an entry into a list, takes it out, moves it. */
  insert(list: FeedPath, index: number, entry: unknown): void;
  remove(list: FeedPath, index: number): void;
  move(list: FeedPath, index: number, by: -1 | 1): void;
  /** What is wrong with a field itself; `isDeep`: or within it. */
  findingsAt(path: FeedPath, isDeep?: boolean): readonly DeskFinding[];
  /** Address that pictures of the feed are relative to. */
  readonly base: string;
  /** What is folded is not drawn. */
  isOpen(key: string): boolean;
  setOpen(key: string, isOpen: boolean): void;
}

/** Id of a field’s control. */
export const controlId = (path: FeedPath): string => `field-${path.join('-')}`;
