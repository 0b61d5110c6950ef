import type { ToolState } from '../../../browse/tools/list-tools.js';
import type { Directory } from '../directory.js';
import type { Answers } from './eligibility.js';

/** What the tools of the directory know besides what all lists' tools know. */
export interface DirectoryToolState extends ToolState<'instruments', Directory> {
  readonly answers: Answers;
}
