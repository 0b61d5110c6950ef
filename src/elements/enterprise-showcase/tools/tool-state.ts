import type { ToolState } from '../../../browse/tools/list-tools.js';
import type { Enterprises, Entry } from '../enterprises.js';
import type { PictureState } from '../view-picture.js';
import type { PlaceMap } from './place-map.js';

/** What the tools of the showcase know besides what all lists' tools know. */
export interface ShowcaseToolState extends ToolState<'enterprises', Enterprises>, PictureState {
  readonly isStories: boolean;
  /** The publisher's local time at this moment. */
  readonly now: string;
  /** The enterprises found before and after the opened one. */
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
  /** Title of the video that the visitor has started: until then nothing is asked of its host. */
  readonly playing: string | undefined;
  readonly placeMap: PlaceMap;
  go(id: string): void;
  play(title: string): void;
}
