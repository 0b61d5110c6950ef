import type { ToolState } from '../../internal/collection/lazy/collection-actions.js';
import type { Enterprises, Entry } from '../enterprise-collection.js';
import type { PictureState } from '../views/picture.js';
import type { PlaceMap } from './profile-map-controller.js';

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
