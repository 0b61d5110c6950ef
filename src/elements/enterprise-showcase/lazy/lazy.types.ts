import type { DialogViewModel } from '../../internal/collection/lazy/collection-actions.js';
import type { EnterpriseCollection, EnterpriseItem } from '../enterprise-collection.js';
import type { PictureContext } from '../views/picture.js';
import type { ProfileMapController } from './profile-map-controller.js';

/** What the tools of the showcase know besides what all lists' tools know. */
export interface ShowcaseDialogViewModel
  extends DialogViewModel<'enterprises', EnterpriseCollection>, PictureContext {
  readonly isStories: boolean;
  /** The publisher's local time at this moment. */
  readonly now: string;
  /** The enterprises found before and after the opened one. */
  readonly previous: EnterpriseItem | undefined;
  readonly next: EnterpriseItem | undefined;
  /** Title of the video that the visitor has started: until then nothing is asked of its host. */
  readonly playing: string | undefined;
  readonly profileMap: ProfileMapController;
  openItem(id: string): void;
  play(title: string): void;
}
