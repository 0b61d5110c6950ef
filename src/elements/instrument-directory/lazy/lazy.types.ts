import type { ToolState } from '../../internal/collection/lazy/collection-actions.js';
import type { Directory } from '../instrument-collection.js';
import type { Answers } from './eligibility.js';

/** What the tools of the directory know besides what all lists' tools know. */
export interface DirectoryToolState extends ToolState<'instruments', Directory> {
  readonly answers: Answers;
}
