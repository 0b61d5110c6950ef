import type { DialogViewModel } from '../../internal/collection/lazy/collection-actions.js';
import type { EnterpriseCollection, EnterpriseItem } from '../enterprise-collection.js';
import type { PictureContext } from '../views/picture.js';
import type { ProfileMapController } from './profile-map-controller.js';

/** The showcase’s own part of the view model. */
export interface ShowcaseDialogViewModel
  extends DialogViewModel<'enterprises', EnterpriseCollection>, PictureContext {
  readonly isStories: boolean;
  /** The publisher’s current local time. */
  readonly now: string;
  /** The matching enterprises before and after the open one. */
  readonly previous: EnterpriseItem | undefined;
  readonly next: EnterpriseItem | undefined;
  /** Title of the video that the visitor has started; its host is not contacted before. */
  readonly playing: string | undefined;
  readonly profileMap: ProfileMapController;
  openItem(id: string): void;
  play(title: string): void;
}
